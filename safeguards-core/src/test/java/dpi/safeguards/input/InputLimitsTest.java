package dpi.safeguards.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Source;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.GovTechMaturityReader;
import dpi.safeguards.io.QuestionnaireReader;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputLimitsTest {

    private static final byte[] CASE =
            """
            {"format": "safeguards-case-file/1", "title": "A", "clocks": {"factsAsOf": "2026-01-31"},
             "country": {"id": "ZZ", "name": "Anyland"},
             "tenders": [{"id": "t-1", "value": {"amount": 125000.50, "currency": "USD"}}, {"id": "t-2"}]}
            """
                    .getBytes(StandardCharsets.UTF_8);

    private static Stream<Arguments> tooLow() {
        return Stream.of(
                lowered("bytes", limits -> limits.bytes(CASE.length - 1)),
                lowered("depth", limits -> limits.depth(3)),
                lowered("tokens", limits -> limits.tokens(25)),
                lowered("numberLength", limits -> limits.numberLength(1)),
                lowered("stringLength", limits -> limits.stringLength(21)),
                lowered("nameLength", limits -> limits.nameLength(8)),
                lowered("facts", limits -> limits.facts(1)));
    }

    private static Arguments lowered(String limit, UnaryOperator<InputLimitsBuilder> change) {
        return Arguments.of(
                limit,
                change.apply(InputLimitsBuilder.builder(InputLimits.DEFAULT)).build());
    }

    @ParameterizedTest
    @MethodSource("tooLow")
    void refuseWhatIsMoreAndNameTheLimit(String limit, InputLimits limits) {
        assertDoesNotThrow(() -> CaseFileReader.read("a.json", CASE));

        InputException refusal = assertThrows(InputException.class, () -> CaseFileReader.read("a.json", CASE, limits));

        assertEquals(1, refusal.problems().size());
        String message = refusal.problems().get(0).message();
        assertTrue(limit.equals("numberLength") || message.contains("limit \"" + limit + "\""), message);
    }

    @Test
    void holdForQuestionnairesAndTables() {
        InputLimits one =
                InputLimitsBuilder.builder(InputLimits.DEFAULT).facts(1).build();
        byte[] answers = "format: safeguards-questionnaire/1\nanswers: [{}, {}]\n".getBytes(StandardCharsets.UTF_8);
        byte[] table = ("economy,year,group,gtmi,cgsi,psdi,dcei,gtei\n" + "A,2022,,,,,,\n".repeat(2))
                .getBytes(StandardCharsets.UTF_8);
        Source source = new Source("gtmi", "Index", "", "");

        assertThrows(InputException.class, () -> QuestionnaireReader.read("a.yaml", answers, one));
        assertThrows(InputException.class, () -> GovTechMaturityReader.read("a.csv", table, "A", source, one));
        assertEquals(2, GovTechMaturityReader.read("a.csv", table, "A", source).size());
    }

    @Test
    void stopAfterSoManyProblemsAndSaySo() {
        InputLimits two =
                InputLimitsBuilder.builder(InputLimits.DEFAULT).problems(2).build();
        byte[] wrong = "{\"a\": 1, \"b\": 2, \"c\": 3}".getBytes(StandardCharsets.UTF_8);

        InputException refusal = assertThrows(InputException.class, () -> CaseFileReader.read("a.json", wrong, two));

        assertEquals(3, refusal.problems().size());
        assertEquals(
                "There are more than 2 problems; these are the first of them.",
                refusal.problems().get(0).message());
    }

    @Test
    void areAtLeastOneEach() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> InputLimitsBuilder.builder(InputLimits.DEFAULT).tokens(0).build());

        assertEquals("The limit \"tokens\" is at least 1, not 0.", refusal.getMessage());
    }
}
