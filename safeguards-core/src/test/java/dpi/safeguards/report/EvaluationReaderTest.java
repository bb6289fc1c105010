package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.EvaluationReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationReaderTest {

    private static final Evaluation KEPT = HandMadeEvaluation.complete();
    private static final String TEXT = EvaluationJson.write(KEPT);

    @Test
    void readsBackWhatWasWritten() {
        Evaluation read = read(TEXT);

        assertEquals(TEXT, EvaluationJson.write(read));
        assertEquals(KEPT.judgements(), read.judgements());
        assertEquals(KEPT.scopeQuestions(), read.scopeQuestions());
        assertEquals(KEPT.notApplicable(), read.notApplicable());
        assertEquals(KEPT.fingerprint(), read.fingerprint());
        assertEquals(List.of(), read.changesSince(KEPT));
    }

    @Test
    void readsBackEveryKindOfFact() {
        Evaluation shown = EvaluationSchemaTest.everyKindOfFact();

        assertEquals(shown.judgements(), read(EvaluationJson.write(shown)).judgements());
    }

    @Test
    void readsAnEvaluationOnOneLineAndOneThatSaysWhatHasChanged() {
        Evaluation earlier = HandMadeEvaluation.of(Completion.COMPLETE, List.of());

        assertEquals(TEXT, EvaluationJson.write(read(EvaluationJson.writeLine(KEPT))));
        assertEquals(TEXT, EvaluationJson.write(read(EvaluationJson.write(KEPT, earlier))));
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void readsAnEvaluationWithoutJudgements(Completion completion) {
        String text = EvaluationJson.write(HandMadeEvaluation.of(completion, List.of()));

        assertEquals(text, EvaluationJson.write(read(text)));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        List<String> problems = problems(TEXT.replace("\"verdict\" : \"satisfied\"", "\"verdict\" : \"satisfactory\"")
                .replaceFirst("\"subject\" : \"national-id\"", "\"subject\" : \"national-ids\"")
                .replaceFirst("\"completion\"", "\"completeness\"")
                .replaceFirst("\"language\" : \"en\"", "\"language\" : 4"));

        for (String expected : List.of(
                "found \"satisfactory\".",
                "\"national-ids\" is not written out in \"facts\". Maybe \"national-id\"?",
                "\"completion\" is missing.",
                "\"completeness\" is not a key here.",
                "/fingerprint/language: Expected a text, found 4.")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(expected)), expected + " in " + problems);
        }
    }

    @Test
    void refusesAFileThatContradictsItself() {
        List<String> counts = problems(TEXT.replaceFirst("\"undetermined\" : 4", "\"undetermined\" : 5"));
        List<String> fact = problems(TEXT.replace("Enrolment kits and matching software", "Paper clips"));
        List<String> day = problems(TEXT.replace("\"lawAsOf\" : \"2026-01-01\"", "\"lawAsOf\" : \"2025-01-01\""));

        assertEquals(1, counts.size(), counts.toString());
        assertTrue(
                counts.get(0).contains("/counts/undetermined: By the rest of the file this is 4, but it is 5."),
                counts.toString());
        assertTrue(fact.get(0).contains("The digest does not fit the fact \"ocds-x-17\""), fact.toString());
        assertTrue(day.get(0).contains("/fingerprint/digest: The digest does not fit"), day.toString());
    }

    @Test
    void refusesWhatIsNoEvaluation() {
        assertTrue(problems("[]").get(0).contains("An evaluation is an object that says \"format\""));
        assertTrue(problems("{\"format\": \"safeguards-case-file/1\"}").get(0).contains("safeguards-evaluation/1"));
        assertTrue(problems(TEXT.substring(0, TEXT.indexOf(",\n  \"fingerprint\"")) + "}").stream()
                .anyMatch(problem -> problem.contains("\"fingerprint\" is missing")));
    }

    private static Evaluation read(String text) {
        return EvaluationReader.read("kept.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        return assertThrows(InputException.class, () -> read(text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
