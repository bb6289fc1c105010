package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.MitigationBuilder;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of a measure that is already in place. */
class AlignmentLinesTest {

    private static final DpiSystem REGISTER = DpiSystemBuilder.builder()
            .id("register")
            .name("Register")
            .kind(SystemKind.REGISTRY)
            .build();
    private static final String M = "measure \"iso\" (gdpr 33)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SATISFIED | FULL | FULL | YES | - | Already covered by M. Nothing new is needed.",
                "CONFLICTING | FULL | FULL | YES | - | Already covered by M, but other evidence speaks against it:"
                        + " settle that, and build nothing new before.",
                "NOT_SATISFIED | FULL | PARTIAL | YES | Show the day. | Extend M by what it leaves: Show the day.",
                "NOT_SATISFIED | FULL | PARTIAL | YES | - | Extend M by what it leaves: the part that 33 does not ask for.",
                "NOT_SATISFIED | PARTIAL | PARTIAL | YES | - | Extend M by what it leaves:"
                        + " the rest of 33, of which it covers a part.",
                "CONFLICTING | PARTIAL | PARTIAL | YES | Show the day | Extend M by what it leaves:"
                        + " Show the day; and the rest of 33, of which it covers a part.",
                "NOT_SATISFIED | FULL | FULL | NO | - | Extend M by what it leaves: a decision that makes it binding.",
                "NOT_SATISFIED | FULL | FULL | UNKNOWN | - | Extend M by what it leaves:"
                        + " a statement that it binds, or a decision that makes it binding.",
                "UNDETERMINED | FULL | PARTIAL | YES | Show the day. | Covered in part by M."
                        + " Whether the rest is done is the question: Show the day.",
                "SATISFIED | FULL | PARTIAL | YES | Show the day. | Covered in part by M as well."
            })
    void dependsOnWhatItCoversAndOnTheVerdict(
            Verdict verdict, Coverage ofControl, Coverage ofSafeguard, Answer binding, String leaves, String expected) {
        Alignment alignment = new Alignment(measure(ofControl, binding), ofSafeguard, leaves == null ? "" : leaves);
        assertEquals(expected.replaceAll("\\bM\\b", M), AlignmentLines.line(verdict, alignment));
    }

    @Test
    void anExtensionStandsAmongThePrioritiesInPlaceOfSomethingNew() {
        Alignment part = new Alignment(measure(Coverage.FULL, Answer.YES), Coverage.PARTIAL, "Show the day.");
        Judgement extended = judgement("AAA-001", Verdict.NOT_SATISFIED, List.of(part), List.of(part));
        Judgement built = judgement("AAA-002", Verdict.NOT_SATISFIED, List.of(), List.of());
        Evaluation evaluation = HandMadeEvaluation.of(Completion.COMPLETE, List.of(extended, built));

        assertEquals(2, evaluation.priorities(10).size());
        String action = "Extend " + M + " by what it leaves: Show the day. How: Title";
        String text = TextReport.write(evaluation);
        assertTrue(text.contains("1. " + action), text);
        assertTrue(text.contains("2. Title"), text);
        assertTrue(text.contains("  how: Title"), text);
        assertTrue(HtmlReport.write(evaluation).contains("How to extend what is in place"));
        assertTrue(EvaluationJson.writeLine(evaluation).contains("\"extending\":[\"iso\"]"));
    }

    @Test
    void whatRestsOnALikelyMeasureAloneIsMarked() {
        ExistingMeasure likely = new ExistingMeasure(
                "iso",
                "gdpr",
                "33",
                "register",
                Coverage.FULL,
                Answer.YES,
                new Provenance(List.of(), Confidence.LIKELY, "", "", List.of()));
        Alignment all = new Alignment(likely, Coverage.FULL, "");
        assertFalse(
                judgement("AAA-001", Verdict.SATISFIED, List.of(all), List.of()).isFirm());
        Alignment sure = new Alignment(measure(Coverage.FULL, Answer.YES), Coverage.FULL, "");
        assertTrue(judgement("AAA-001", Verdict.SATISFIED, List.of(all, sure), List.of())
                .isFirm());
    }

    private static ExistingMeasure measure(Coverage coverage, Answer binding) {
        return new ExistingMeasure("iso", "gdpr", "33", "register", coverage, binding, Provenance.NONE);
    }

    private static Judgement judgement(
            String id, Verdict verdict, List<Alignment> alignments, List<Alignment> extending) {
        Mitigation mitigation = MitigationBuilder.builder()
                .key("act")
                .title("Title")
                .action("Do it.")
                .authority(Authority.R1)
                .function(RoleFunction.OWNER)
                .stage(Stage.L2)
                .effort(Effort.SMALL)
                .prerequisites(List.of())
                .effects(List.of())
                .citations(List.of())
                .clause("")
                .build();
        Actor actor = new Actor(Authority.R1, List.of());
        return new Judgement(
                HandMadeEvaluation.safeguard(id, "Something is done", Severity.HIGH, Authority.R1, Stage.L1),
                REGISTER,
                verdict,
                verdict == Verdict.SATISFIED ? Basis.EXISTING_MEASURE : Basis.NONE,
                Disposition.OPEN,
                List.of(),
                List.of(),
                alignments,
                actor,
                verdict == Verdict.NOT_SATISFIED
                        ? List.of(new Recommendation(mitigation, actor, extending))
                        : List.of(),
                List.of());
    }
}
