package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mistakes that are planted into a rule, by kind. */
class RuleMutantsTest {

    private static List<String> changes(String conditions) {
        return changes(conditions, "");
    }

    private static List<String> changes(String conditions, String dates) {
        String rule = "rule \"TST-001 tried\"\n" + dates + "\nwhen\n" + conditions
                + "\nthen evidence.contradicts( $s ); end\n";
        PackProblems problems = new PackProblems();
        List<RuleOutline> read = new RuleReader("safeguard.drl", rule, new RulePlaces(), problems).read("TST-001");
        problems.throwIfAny();
        List<Parameter> parameters = List.of();
        return RuleMutants.of(read.get(0), parameters).stream()
                .map(Mutant::change)
                .filter(change -> !change.equals("without this rule")
                        && !change.equals("evidence.contradicts -> evidence.supports"))
                .toList();
    }

    @Test
    void anAnswerIsTakenForBothOthers() {
        assertEquals(
                List.of(
                        "DpiSystem without personalData == Answer.YES",
                        "DpiSystem personalData == Answer.YES -> personalData == Answer.NO",
                        "DpiSystem personalData == Answer.YES -> personalData == Answer.UNKNOWN"),
                changes("$s : DpiSystem( personalData == Answer.YES )"));
    }

    @Test
    void aNumberIsOffByOneAndItsBoundaryOnTheWrongSide() {
        assertEquals(
                List.of(
                        "Capacity without trained < 3",
                        "Capacity trained < 3 -> trained <= 3",
                        "Capacity trained < 3 -> trained < 2",
                        "Capacity trained < 3 -> trained < 4"),
                changes("$s : Capacity( trained < 3 )"));
    }

    @Test
    void aListMissesAValueOrHasOneTooMany() {
        assertEquals(
                List.of(
                        "Tender without status in ( TenderStatus.ACTIVE, TenderStatus.COMPLETE )",
                        "Tender status in ( ... ) without TenderStatus.ACTIVE",
                        "Tender status in ( ... ) without TenderStatus.COMPLETE",
                        "Tender status in ( ... ) with TenderStatus.CANCELLED"),
                changes("$s : Tender( status in ( TenderStatus.ACTIVE, TenderStatus.COMPLETE ) )"));
    }

    @Test
    void notIsTakenForExistsAndAConditionIsForgotten() {
        assertEquals(
                List.of(
                        "not Mechanism( about == $id ) -> exists Mechanism( about == $id )",
                        "without not Mechanism( about == $id )",
                        "Mechanism without about == $id"),
                changes("$s : DpiSystem( $id : id )\nnot Mechanism( about == $id )"));
    }

    @Test
    void aStageIsOneTooEarlyOrTooLate() {
        assertEquals(
                List.of(
                        "DpiSystem without hasReached( Stage.L4 ) == Answer.YES",
                        "DpiSystem hasReached( Stage.L4 ) == Answer.YES -> hasReached( Stage.L4 ) == Answer.NO",
                        "DpiSystem hasReached( Stage.L4 ) == Answer.YES -> hasReached( Stage.L4 ) == Answer.UNKNOWN",
                        "DpiSystem hasReached( Stage.L4 ) == Answer.YES -> hasReached( Stage.L3 ) == Answer.YES",
                        "DpiSystem hasReached( Stage.L4 ) == Answer.YES -> hasReached( Stage.L5 ) == Answer.YES"),
                changes("$s : DpiSystem( hasReached( Stage.L4 ) == Answer.YES )"));
    }

    @Test
    void aDateOfTheLawIsADayTooEarlyOrTooLate() {
        assertEquals(
                List.of("@inForceFrom( 2024-03-01 ) -> 2024-02-29", "@inForceFrom( 2024-03-01 ) -> 2024-03-02"),
                changes("$s : DpiSystem( $id : id )", "@inForceFrom( 2024-03-01 )"));
    }
}
