package dpi.safeguards.examples.author;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dpi.safeguards.authoring.CaseRunner;
import dpi.safeguards.authoring.PackFolder;
import dpi.safeguards.authoring.RuleVerifier;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests of a rule by its author: sentences in Java, and each worked case of its folder as a test. */
class DpiaClauseTest {

    private static final RuleVerifier VERIFIER = RuleVerifier.of("dpi-safeguards");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final DpiSystem register = DpiSystemBuilder.builder()
            .id("register")
            .name("Civil register")
            .kind(SystemKind.CIVIL_REGISTRATION)
            .personalData(Answer.YES)
            .build();
    private final Tender tender =
            TenderBuilder.builder().id("tender-1").system("register").build();

    @Test
    void aClauseThatAsksForTheAssessmentSatisfies() {
        VERIFIER.verifyThat("PRO-002")
                .asOf(DAY)
                .given(register, tender, clause("c1", "tender-1", Answer.YES))
                .isSatisfied();
    }

    @Test
    void anExclusionContradictsOnlyTheTenderThatStatesIt() {
        Tender other = TenderBuilder.builder().id("tender-2").system("register").build();
        RuleVerifier.Sentence sentence = VERIFIER.verifyThat("PRO-002")
                .asOf(DAY)
                .given(register, tender, other, clause("c1", "tender-1", Answer.NO));

        sentence.about(tender).isNotSatisfied();
        sentence.about(other).isUndetermined();
    }

    @Test
    void twoClausesThatDisagreeAreForAPersonToDecide() {
        VERIFIER.verifyThat("PRO-002")
                .asOf(DAY)
                .given(register, tender, clause("c1", "tender-1", Answer.YES), clause("c2", "tender-1", Answer.NO))
                .isConflicting();
    }

    @Test
    void aTenderForNoListedSystemIsNotAskedAbout() {
        VERIFIER.verifyThat("PRO-002")
                .asOf(DAY)
                .given(TenderBuilder.builder().id("laptops").build())
                .isNotApplicable();
    }

    @Test
    void whatDoesNotHoldIsExplained() {
        RuleVerifier.Sentence sentence =
                VERIFIER.verifyThat("PRO-002").asOf(DAY).given(register, tender, clause("c1", "tender-1", Answer.NO));

        AssertionError error = assertThrows(AssertionError.class, sentence::isSatisfied);

        String message = String.valueOf(error.getMessage());
        assertTrue(message.startsWith("PRO-002: expected satisfied, got not-satisfied on tender-1.\n\n"), message);
        assertTrue(message.contains("contradicted where the documents exclude a DPIA"), message);
    }

    @TestFactory
    Stream<DynamicTest> workedCases() {
        PackFolder pack = PackFolder.read(Path.of("../safeguards-rules/src/main/packs/dpi-safeguards"));
        return CaseRunner.of(pack.only("PRO-002")).checks().stream()
                .map(check -> dynamicTest(check.name(), () -> check.test().run()));
    }

    private static Clause clause(String id, String tender, Answer stated) {
        return ClauseBuilder.builder()
                .id(id)
                .tender(tender)
                .topic(ClauseTopic.DPIA)
                .stated(stated)
                .build();
    }
}
