package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.input.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The trap that a fact nobody stated sets for rules: four ways to write a rule about an assessment of which nobody said
 * whether it was completed. Two leave the question open and name the fact; two are refused with a message that teaches
 * the right spelling.
 */
class MissingFactTrapTest {

    private static final DpiSystem SYSTEM = DpiSystemBuilder.builder()
            .id("register")
            .name("Register")
            .kind(SystemKind.REGISTRY)
            .personalData(Answer.YES)
            .build();
    private static final Assessment NOBODY_SAID = AssessmentBuilder.builder()
            .id("dpia")
            .about("register")
            .kind(AssessmentKind.DPIA)
            .build();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void supportThatNeedsAYesLeavesItOpenAndNamesTheFact() {
        Judgement judgement = judge();
        assertEquals(Verdict.UNDETERMINED, judgement.verdict());
        assertTrue(
                names(judgement, "dpia", "completed == YES", Verdict.SATISFIED),
                judgement.missing().toString());
    }

    @Test
    void contradictionThatNeedsANoLeavesItOpenAndNamesTheFact() {
        Judgement judgement = judge();
        assertEquals(Verdict.UNDETERMINED, judgement.verdict());
        assertTrue(
                names(judgement, "dpia", "completed == NO", Verdict.NOT_SATISFIED),
                judgement.missing().toString());
    }

    @Test
    void contradictionByNotYesIsRefusedAndTaught() {
        String message = refusal(SmallPack.CONTRADICTS.replace("completed == Answer.NO", "completed != Answer.YES"));
        assertTrue(message.startsWith("safeguards/security/assessed/safeguard.drl:15: "), message);
        assertTrue(message.contains("\"!=\" would also match what is unknown"), message);
        assertTrue(message.contains("Answer.YES"), message);
    }

    @Test
    void contradictionByAbsenceWithoutACompleteListIsRefusedAndTaught() {
        String message = refusal(
                """
                rule "TST-001 contradicted where there is no assessment"
                when
                  $system : DpiSystem( $id : id )
                  not Assessment( about == $id, kind == AssessmentKind.DPIA )
                then evidence.contradicts( $system ); end
                """);
        assertTrue(message.startsWith("safeguards/security/assessed/safeguard.drl:15: "), message);
        assertTrue(message.contains("takes silence for evidence"), message);
        assertTrue(message.contains("Complete( of == FactKind.ASSESSMENT"), message);
    }

    @Test
    void absenceCountsOnceTheCaseSaysThatItsListIsComplete() {
        Safeguards safeguards = load(
                SmallPack.SUPPORTS,
                """
                rule "TST-001 contradicted where the complete list has no assessment"
                when
                  $system : DpiSystem( $id : id )
                  $list : Complete( of == FactKind.ASSESSMENT, covers( "DPIA", $id ) == Answer.YES )
                  not Assessment( about == $id, kind == AssessmentKind.DPIA, completed in ( Answer.YES, Answer.UNKNOWN ) )
                then evidence.contradicts( $system, $list ); end
                """);
        Complete complete = new Complete("list", FactKind.ASSESSMENT, "dpia", "", Provenance.NONE);
        assertEquals(Verdict.UNDETERMINED, only(safeguards, caseOf(SYSTEM)).verdict());
        assertEquals(
                Verdict.NOT_SATISFIED,
                only(safeguards, caseOf(SYSTEM, complete)).verdict());
        assertEquals(
                Verdict.UNDETERMINED,
                only(safeguards, caseOf(SYSTEM, complete, NOBODY_SAID)).verdict());
    }

    private Judgement judge() {
        return only(load(SmallPack.SUPPORTS, SmallPack.CONTRADICTS), caseOf(SYSTEM, NOBODY_SAID));
    }

    private Safeguards load(String supports, String contradicts) {
        PackFolder pack = SmallPack.in(folder)
                .withRules(SmallPack.APPLIES, supports, contradicts)
                .read();
        return Safeguards.load(CompiledPack.of(pack).asClassLoader(), "small");
    }

    private static Judgement only(Safeguards safeguards, CaseFile caseFile) {
        List<Judgement> judgements = safeguards.evaluate(caseFile).judgements();
        assertEquals(1, judgements.size());
        return judgements.get(0);
    }

    private static CaseFile caseOf(Fact... facts) {
        Country country = new Country("ZZ", "Anyland", "", Provenance.NONE);
        return CaseFile.of("Trap", Clocks.at(LocalDate.of(2025, 1, 1)), country, List.of(facts));
    }

    private String refusal(String contradicts) {
        SmallPack pack = SmallPack.in(folder).withRules(SmallPack.APPLIES, SmallPack.SUPPORTS, contradicts);
        InputException refused = assertThrows(InputException.class, pack::read);
        assertEquals(1, refused.problems().size(), refused.getMessage());
        return refused.problems().get(0).toString();
    }

    private static boolean names(Judgement judgement, String fact, String field, Verdict settles) {
        return judgement.missing().stream()
                .anyMatch((MissingFact missing) ->
                        missing.fact().equals(fact) && missing.field().equals(field) && missing.settles() == settles);
    }
}
