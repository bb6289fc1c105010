package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs speak the working languages of the countries they come from. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr"})
    void everyPackSaysEverythingInTheLanguage(String language) {
        List<String> missing = new ArrayList<>();
        for (PackIndex pack : Packs.all()) {
            Words words = words(pack, language);
            for (Safeguard card : pack.safeguards()) {
                Words.OfCard said = words.safeguards().get(card.id());
                if (said == null || said.title().isBlank() || said.question().isBlank()) {
                    missing.add(pack.id() + " " + card.id());
                }
            }
            for (Mitigation mitigation : pack.mitigations()) {
                Words.OfMitigation said = words.mitigations().get(mitigation.key());
                if (said == null || said.title().isBlank() || said.action().isBlank()) {
                    missing.add(pack.id() + " " + mitigation.key());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr"})
    void noQuestionIsLeftInEnglish(String language) {
        List<String> english = new ArrayList<>();
        for (PackIndex pack : Packs.all()) {
            Words words = words(pack, language);
            pack.safeguards().stream()
                    .filter(card -> words.safeguards().containsKey(card.id())
                            && words.safeguards().get(card.id()).question().equals(card.question()))
                    .forEach(card -> english.add(pack.id() + " " + card.id()));
        }
        assertEquals(List.of(), english);
    }

    /** What a pack says; an overlay says of a safeguard it replaces what the pack it extends says. */
    private static Words words(PackIndex pack, String language) {
        Words none = new Words(Map.of(), Map.of());
        Words own = pack.words().getOrDefault(language, none);
        return pack.isOverlay()
                ? Packs.index(pack.extended())
                        .words()
                        .getOrDefault(language, none)
                        .and(own)
                : own;
    }

    @Test
    void theCardsFollowTheLanguage() {
        Safeguards english = Safeguards.load("dpi-safeguards");

        assertNotEquals(english.cards(), english.inLanguage("es").cards());
        assertEquals(english.cards(), english.inLanguage("en").cards());
    }

    @Test
    void aLanguageThatNoPackSpeaksIsRefusedWithThoseThatAreSpoken() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Safeguards.load("dpi-safeguards")
                        .inLanguage("tlh"));

        assertEquals("No pack here speaks \"tlh\"; they speak en, es, fr.", refused.getMessage());
    }
}
