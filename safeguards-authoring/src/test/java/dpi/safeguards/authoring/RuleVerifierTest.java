package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.SystemKind;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence that holds says nothing; one that does not throws what the evidence is. */
class RuleVerifierTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    private RuleVerifier verifier;

    @BeforeEach
    void compile() {
        SmallPack.in(folder);
        verifier = RuleVerifier.of(folder);
    }

    @Test
    void everyVerdictCanBeAskedFor() {
        RuleVerifier.Sentence sentence =
                verifier.verifyThat("TST-001").asOf(DAY).given(system("a", Answer.YES));

        sentence.isUndetermined();
        sentence.given(dpia("a1", "a", Answer.YES)).isSatisfied();
        sentence.given(dpia("a1", "a", Answer.NO)).isNotSatisfied();
        sentence.given(dpia("a1", "a", Answer.NO), dpia("a2", "a", Answer.YES)).isConflicting();
        verifier.verifyThat("TST-001").asOf(DAY).given(system("a", Answer.NO)).isNotApplicable();
        sentence.given(system("b", Answer.NO)).about("b").isNotApplicable();
    }

    @Test
    void whatDoesNotHoldIsExplained() {
        RuleVerifier.Sentence sentence =
                verifier.verifyThat("TST-001").asOf(DAY).given(system("a", Answer.YES), dpia("a1", "a", Answer.NO));

        String satisfied = message(sentence::isSatisfied);
        assertTrue(satisfied.startsWith("TST-001: expected satisfied, got not-satisfied on a.\n\n"), satisfied);
        assertTrue(satisfied.contains("contradicted by an assessment that was not completed"), satisfied);
        String notApplicable = message(sentence.about("a")::isNotApplicable);
        assertTrue(
                notApplicable.startsWith("TST-001 on a: expected not-applicable, got not-satisfied on a.\n\n"),
                notApplicable);
    }

    @Test
    void whatIsNotAppliedSaysWhatWouldHaveToBeKnown() {
        String message =
                message(verifier.verifyThat("TST-001").asOf(DAY).given(system("a", Answer.UNKNOWN))::isSatisfied);

        assertTrue(message.startsWith("TST-001: expected satisfied, got not-applicable.\n\n"), message);
        assertTrue(message.contains("Why it is not known whether it applies"), message);
        assertTrue(message(verifier.verifyThat("TST-001").asOf(DAY)::isSatisfied)
                .startsWith("TST-001: expected satisfied, got not-applicable.\n\n"));
    }

    @Test
    void severalSubjectsMustBeToldApart() {
        RuleVerifier.Sentence sentence = verifier.verifyThat("TST-001")
                .asOf(DAY)
                .given(system("a", Answer.YES), system("b", Answer.YES), dpia("b1", "b", Answer.YES));

        assertEquals(
                "TST-001 is judged on several subjects; say which one with about( ... ):"
                        + " undetermined on a, satisfied on b.",
                message(sentence::isSatisfied));
        sentence.about("b").isSatisfied();
        sentence.about(system("a", Answer.YES)).isUndetermined();
    }

    @Test
    void wrongUseIsNoFailureOfARule() {
        assertEquals(
                "No pack here has a safeguard \"TST-01\". Maybe \"TST-001\"?",
                assertThrows(IllegalArgumentException.class, () -> verifier.verifyThat("TST-01"))
                        .getMessage());
        assertThrows(IllegalStateException.class, () -> verifier.verifyThat("TST-001")
                .isUndetermined());
    }

    private static String message(Runnable sentence) {
        return String.valueOf(assertThrows(AssertionError.class, sentence::run).getMessage());
    }

    private static DpiSystem system(String id, Answer personalData) {
        return DpiSystemBuilder.builder()
                .id(id)
                .name(id)
                .kind(SystemKind.REGISTRY)
                .personalData(personalData)
                .build();
    }

    private static Assessment dpia(String id, String about, Answer completed) {
        return AssessmentBuilder.builder()
                .id(id)
                .about(about)
                .kind(AssessmentKind.DPIA)
                .completed(completed)
                .build();
    }
}
