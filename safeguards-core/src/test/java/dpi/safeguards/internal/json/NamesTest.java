package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.Reach;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.Surety;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final List<String> KEYS = List.of("enactedOn", "assentedOn", "commencedOn", "title", "topics");

    @Test
    void areInSmallLettersWithHyphens() {
        assertEquals("data-protection", Names.of(LawTopic.DATA_PROTECTION));
        assertEquals("national", Names.of(Reach.NATIONAL));
    }

    @Test
    void areLeftAloneWhereTheyAreCodes() {
        assertEquals("L4", Names.of(Stage.L4));
        assertEquals("R1", Names.of(Authority.R1));
        assertEquals(List.of("A", "B", "C", "D", "unstated"), Names.all(Surety.class));
    }

    @Test
    void comeInTheOrderOfTheirConstants() {
        assertEquals(List.of("national", "regional", "sectoral", "unknown"), Names.all(Reach.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void tellTheConstantsOfAnEnumApart(Class<? extends Enum<?>> type) {
        List<String> names = Names.all(type);

        assertEquals(new HashSet<>(names).size(), names.size());
    }

    private static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(FactKind.class, LawTopic.class, Stage.class, Authority.class, Surety.class);
    }

    @ParameterizedTest
    @CsvSource({
        "enactedon, enactedOn",
        "ENACTEDON, enactedOn",
        "enactdOn, enactedOn",
        "enacted, enactedOn",
        "comencedOn, commencedOn",
        "titel, title",
        "tilte, title",
        "topic, topics"
    })
    void adviseWhatWasProbablyMeant(String wrong, String meant) {
        assertEquals(" Maybe \"" + meant + "\"?", Names.maybe(wrong, KEYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "repealedBecause", "x", "licence"})
    void adviseNothingWhereNothingIsNear(String wrong) {
        assertEquals("", Names.maybe(wrong, KEYS));
    }

    @Test
    void adviseNothingWhereThereIsNothingToChooseFrom() {
        assertEquals("", Names.maybe("titel", List.of()));
    }

    @Test
    void adviseTheNearestAndOfTwoEquallyNearTheFirst() {
        assertEquals(" Maybe \"dpia\"?", Names.maybe("dpja", List.of("opt-out", "dpo", "dpia")));
        assertEquals(" Maybe \"dpa\"?", Names.maybe("dpx", List.of("dpa", "dpo")));
    }

    @ParameterizedTest
    @CsvSource({"xy, id", "a, on", "zz, by"})
    void adviseNothingThatHasNoLetterInCommon(String wrong, String right) {
        assertEquals("", Names.maybe(wrong, List.of(right)));
    }

    @Property
    void findANameInWhichOneLetterIsWrong(
            @ForAll @AlphaChars @StringLength(min = 4, max = 12) String name, @ForAll @IntRange(max = 11) int at) {
        int position = at % name.length();
        String wrong = name.substring(0, position) + "-" + name.substring(position + 1);

        assertTrue(Names.maybe(wrong, List.of(name)).contains("\"" + name + "\""), wrong);
    }
}
