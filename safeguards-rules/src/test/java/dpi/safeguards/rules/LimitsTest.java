package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An evaluation that meets a limit says so and gives no verdicts. */
class LimitsTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final int SYSTEMS = 50;
    private static final CaseFile CASE = CaseFile.of(
            "Many systems",
            Clocks.at(LocalDate.of(2026, 1, 1)),
            new Country("ZZ", "Anyland", "", Provenance.NONE),
            IntStream.range(0, SYSTEMS).mapToObj(LimitsTest::system).toList());

    @Test
    void withinTheLimitsItRunsToItsEnd() {
        Evaluation evaluation = SAFEGUARDS.evaluate(CASE);
        assertEquals(Completion.COMPLETE, evaluation.completion());
        assertTrue(evaluation.judgements().size() >= SYSTEMS);
    }

    @Test
    void tooManyFacts() {
        assertStopped(new Limits(SYSTEMS - 1, 1_000, Duration.ofMinutes(1)), Completion.TOO_MANY_FACTS);
    }

    @Test
    void tooManyFirings() {
        assertStopped(new Limits(1_000, SYSTEMS, Duration.ofMinutes(1)), Completion.TOO_MANY_FIRINGS);
    }

    @Test
    void outOfTime() {
        assertStopped(new Limits(1_000, 1_000, Duration.ZERO), Completion.OUT_OF_TIME);
    }

    @Test
    void aStoppedEvaluationLeavesNothingBehindForTheNext() {
        String before = TextReport.write(SAFEGUARDS.evaluate(CASE));
        for (int i = 0; i < 5; i++) {
            SAFEGUARDS.with(new Limits(1_000, 3, Duration.ofMinutes(1))).evaluate(CASE);
            SAFEGUARDS.with(new Limits(1_000, 1_000, Duration.ZERO)).evaluate(CASE);
        }
        assertEquals(before, TextReport.write(SAFEGUARDS.evaluate(CASE)));
    }

    private static void assertStopped(Limits limits, Completion completion) {
        Evaluation evaluation = SAFEGUARDS.with(limits).evaluate(CASE);
        assertEquals(completion, evaluation.completion());
        assertEquals(List.of(), evaluation.judgements());
        assertEquals(List.of(), evaluation.notApplicable());
        String text = TextReport.write(evaluation);
        assertTrue(text.contains("NOT EVALUATED"), text);
        assertFalse(text.contains("Findings: none"), "silence must not look like approval");
        assertTrue(HtmlReport.write(evaluation).contains("limit"), "the page says so, too");
    }

    private static DpiSystem system(int number) {
        return DpiSystemBuilder.builder()
                .id("system-" + number)
                .name("System " + number)
                .kind(SystemKind.REGISTRY)
                .personalData(Answer.YES)
                .mandatory(Answer.YES)
                .stages(List.of(new StageEntry(Stage.L4, PartialDate.parse("2025"), 1)))
                .build();
    }
}
