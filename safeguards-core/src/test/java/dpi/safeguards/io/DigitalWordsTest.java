package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.SchemaFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalWordsTest {

    private final DigitalWords words = DigitalWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supply of two SERVERS",
                "Adquisición de equipos informáticos",
                "Acquisition d'un système d'information",
                "Contratação de tecnologia da informação",
                "Achiziționarea calculatoarelor",
                "Meddalwedd i ysgolion",
                "համակարգչային տեխնիկա",
                "The town's IT support",
            })
    void knowsDigitalWordsInSeveralLanguagesHoweverTheyAreSpelled(String name) {
        assertTrue(words.name(List.of(name)), name);
        assertFalse(words.areSilent(List.of(), List.of(name)), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resurfacing of the school car park",
                "Reparación del techo de la escuela",
                "The council wants it supported by local builders",
                "Wireworks and observers for the happening", // no word begins with "app" or "server"
            })
    void isSilentWhereNothingDigitalIsSaid(String name) {
        assertFalse(words.name(List.of(name)), name);
        assertTrue(words.areSilent(List.of(name), List.of()), name);
    }

    @Test
    void aWordOfManyNoticesCountsInANameOnly() {
        String text = "Bidders apply on the portal of the council";

        assertTrue(words.areSilent(List.of("Grass cutting"), List.of(text)));
        assertFalse(words.areSilent(List.of("Citizen portal"), List.of(text)));
    }

    @Test
    void anAddressIsNoWord() {
        assertTrue(words.areSilent(
                List.of("Resurfacing of the car park"),
                List.of("See https://software.example/cloud, www.digital.example or ask it.support@server.example")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Lot 1", "Tender Ref 17/01749", "AB-12 CD-34 EF-56 GH-78", "توريد أجهزة للمدارس في العاصمة"})
    void aTextThatIsTooShortOrInAnUnknownScriptIsNotSilent(String name) {
        assertFalse(words.areSilent(List.of(name), List.of()), name);
    }

    @Test
    void theTableIsSortedAndNamesEachWordOnce() {
        JsonNode table = SchemaFile.tree("/dpi/safeguards/io/digital-words.json");
        assertFalse(table.path("version").asText().isEmpty());
        for (String list : List.of("anywhere", "in-names")) {
            assertFalse(table.path(list).isEmpty(), list);
            for (JsonNode language : table.path(list)) {
                List<String> terms = new ArrayList<>();
                language.forEach(term -> terms.add(term.asText()));
                assertEquals(terms.stream().sorted().toList(), terms, list);
                Set<String> once = new HashSet<>(terms);
                assertEquals(terms.size(), once.size(), list);
                terms.forEach(term -> assertTrue(term.matches("[\\p{L}\\p{Nd} ]+\\*?"), term));
            }
        }
    }
}
