package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MitigationBuilder;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    @Test
    void takeTheActionThatAnswersMostOfWhatTheGravestFindingCanBeAnsweredWith() {
        Evaluation evaluation = evaluation(
                finding("AAA-001", Severity.CRITICAL, Disposition.OPEN, "narrow", "broad"),
                finding("AAA-002", Severity.LOW, Disposition.OPEN, "broad"),
                finding("AAA-003", Severity.HIGH, Disposition.OPEN, "other"));

        assertEquals(List.of("broad: AAA-001 AAA-002", "other: AAA-003"), words(evaluation, 10));
    }

    @Test
    void areAtMostAsManyAsAskedForAndTheGravestFirst() {
        Evaluation evaluation = evaluation(
                finding("AAA-001", Severity.LOW, Disposition.OPEN, "first"),
                finding("AAA-002", Severity.CRITICAL, Disposition.OPEN, "second"));

        assertEquals(List.of("second: AAA-002"), words(evaluation, 1));
        assertEquals(List.of(), words(evaluation, 0));
    }

    @Test
    void leaveOutWhatIsWaivedAndWhatHasNoMeasure() {
        Evaluation evaluation = evaluation(
                finding("AAA-001", Severity.HIGH, Disposition.WAIVED, "waived"),
                finding("AAA-002", Severity.HIGH, Disposition.OPEN));

        assertEquals(List.of(), words(evaluation, 10));
    }

    @Test
    void standInBothReportsBeforeTheFindings() {
        Evaluation evaluation = evaluation(finding("AAA-001", Severity.HIGH, Disposition.OPEN, "act"));

        String text = TextReport.write(evaluation);
        String page = HtmlReport.write(evaluation);

        assertTrue(text.indexOf("Do first") < text.indexOf("Findings, gravest first"), text);
        assertTrue(text.contains("1. Title of act\n     R1 Government, owner: Ministry; by L2 at the latest"), text);
        assertTrue(page.contains("Do first (1)"));
    }

    private static List<String> words(Evaluation evaluation, int most) {
        return evaluation.priorities(most).stream()
                .map(priority -> priority.recommendation().mitigation().key() + ": "
                        + String.join(
                                " ",
                                priority.findings().stream()
                                        .map(finding -> finding.safeguard().id())
                                        .toList()))
                .toList();
    }

    private static Evaluation evaluation(Judgement... findings) {
        return HandMadeEvaluation.of(Completion.COMPLETE, List.of(findings));
    }

    private static Judgement finding(String id, Severity severity, Disposition disposition, String... keys) {
        return new Judgement(
                HandMadeEvaluation.safeguard(id, "Something is done", severity, Authority.R1, Stage.L1),
                DpiSystemBuilder.builder()
                        .id("register")
                        .name("Register")
                        .kind(SystemKind.REGISTRY)
                        .build(),
                Verdict.NOT_SATISFIED,
                Basis.NONE,
                disposition,
                List.of(),
                List.of(),
                List.of(),
                new Actor(Authority.R1, List.of()),
                Stream.of(keys).map(PrioritiesTest::recommendation).toList(),
                List.of());
    }

    private static Recommendation recommendation(String key) {
        return new Recommendation(
                MitigationBuilder.builder()
                        .key(key)
                        .title("Title of " + key)
                        .action("Do it.")
                        .authority(Authority.R1)
                        .function(RoleFunction.OWNER)
                        .stage(Stage.L2)
                        .effort(Effort.SMALL)
                        .prerequisites(List.of())
                        .effects(List.of())
                        .citations(List.of())
                        .clause("")
                        .build(),
                new Actor(Authority.R1, List.of("Ministry")));
    }
}
