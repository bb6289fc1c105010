package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.GateResult.Standing;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.GateAction;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRule;
import dpi.safeguards.finding.GateRuleBuilder;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static GateRuleBuilder rule(GateAction action) {
        return GateRuleBuilder.builder().action(action);
    }

    private static final List<GateRule> RULES = List.of(
            rule(GateAction.OBSERVE).severity(Severity.LOW).build(),
            rule(GateAction.BLOCK).severity(Severity.HIGH).build(),
            rule(GateAction.ADVISE).area("ADV").build(),
            rule(GateAction.OBSERVE)
                    .safeguard("NEW-001")
                    .until(PartialDate.parse("2026-03-31"))
                    .reason("new in 0.2.0")
                    .build(),
            rule(GateAction.OBSERVE)
                    .safeguard("NEW-002")
                    .until(PartialDate.parse("2026-03-30"))
                    .build(),
            rule(GateAction.BLOCK)
                    .safeguard("ADV-009")
                    .from(PartialDate.parse("2026-04-01"))
                    .build(),
            rule(GateAction.BLOCK).safeguard("ADV-008").build());

    @ParameterizedTest
    @CsvSource({
        // verdict, safeguard, severity, disposition; outcome, disposition at the gate
        "NOT_SATISFIED, AAA-001, CRITICAL, OPEN, BLOCK, OPEN",
        "NOT_SATISFIED, AAA-001, HIGH, OPEN, BLOCK, OPEN",
        "CONFLICTING, AAA-001, HIGH, OPEN, BLOCK, OPEN",
        "NOT_SATISFIED, AAA-001, MEDIUM, OPEN, PASS, OBSERVED",
        "NOT_SATISFIED, AAA-001, LOW, OPEN, PASS, OBSERVED",
        "NOT_SATISFIED, ADV-001, CRITICAL, OPEN, ADVISE, OPEN",
        "NOT_SATISFIED, ADV-008, LOW, OPEN, BLOCK, OPEN",
        "NOT_SATISFIED, ADV-009, CRITICAL, OPEN, ADVISE, OPEN",
        "NOT_SATISFIED, NEW-001, CRITICAL, OPEN, PASS, OBSERVED",
        "NOT_SATISFIED, NEW-002, CRITICAL, OPEN, BLOCK, OPEN",
        "NOT_SATISFIED, AAA-001, CRITICAL, WAIVED, PASS, WAIVED",
        "CONFLICTING, NEW-001, CRITICAL, WAIVED, PASS, WAIVED"
    })
    void theNearestRuleInForceCounts(
            Verdict verdict,
            String safeguard,
            Severity severity,
            Disposition before,
            Outcome outcome,
            Disposition after) {
        Judgement finding = HandMade.judgement(safeguard, severity, verdict, true, before);
        GateResult result = gate(RULES).apply(HandMade.evaluation(DAY, finding));
        assertEquals(outcome, result.outcome());
        assertEquals(outcome, result.findings().get(0).outcome());
        assertEquals(after, result.findings().get(0).judgement().disposition());
        assertEquals(verdict, result.findings().get(0).judgement().verdict());
        assertEquals(result.evaluation().findings(), result.with(outcome));
    }

    @Test
    void whatNoRuleIsAboutIsAdvisedUnlessTheGateSaysOtherwise() {
        Evaluation evaluation =
                HandMade.evaluation(DAY, HandMade.judgement("AAA-001", Severity.LOW, Verdict.NOT_SATISFIED));
        assertEquals(Outcome.ADVISE, gate(List.of()).apply(evaluation).outcome());
        Gate strict =
                GateBuilder.builder(gate(List.of())).otherwise(GateAction.BLOCK).build();
        assertEquals(Outcome.BLOCK, strict.apply(evaluation).outcome());
    }

    @ParameterizedTest
    @CsvSource({
        // what the gate does with questions, with the safeguard; outcome
        ", BLOCK, ADVISE",
        ", ADVISE, ADVISE",
        ", OBSERVE, PASS",
        "BLOCK, BLOCK, BLOCK",
        "BLOCK, ADVISE, ADVISE",
        "BLOCK, OBSERVE, PASS",
        "OBSERVE, BLOCK, PASS"
    })
    void anOpenQuestionBlocksOnlyWhereTheGateSaysSo(GateAction questions, GateAction action, Outcome outcome) {
        Judgement question = HandMade.judgement("AAA-001", Severity.HIGH, Verdict.UNDETERMINED);
        Gate gate = GateBuilder.builder(
                        gate(List.of(rule(action).safeguard("AAA-001").build())))
                .questions(questions == null ? GateAction.ADVISE : questions)
                .build();
        GateResult result = gate.apply(HandMade.evaluation(DAY, question));
        assertEquals(outcome, result.outcome());
        assertEquals(List.of(), result.findings());
        assertEquals(Disposition.OPEN, result.questions().get(0).judgement().disposition());
    }

    @ParameterizedTest
    @CsvSource({
        // verdict, waivable, action, subject, last day; outcome, standing
        "NOT_SATISFIED, true, BLOCK, card, 2026-03-31, PASS, USED",
        "CONFLICTING, true, BLOCK, card, 2026-12-31, PASS, USED",
        "UNDETERMINED, true, BLOCK, card, 2026-12-31, PASS, USED",
        "NOT_SATISFIED, true, BLOCK, card, 2026-03-30, BLOCK, EXPIRED",
        "NOT_SATISFIED, false, BLOCK, card, 2026-12-31, BLOCK, NOT_WAIVABLE",
        "NOT_SATISFIED, true, BLOCK, other, 2026-12-31, BLOCK, NOTHING_BLOCKED",
        "NOT_SATISFIED, true, ADVISE, card, 2026-12-31, ADVISE, NOTHING_BLOCKED",
        "SATISFIED, true, BLOCK, card, 2026-12-31, PASS, NOTHING_BLOCKED"
    })
    void aBlockIsOverriddenForATimeByWhoMay(
            Verdict verdict,
            boolean waivable,
            GateAction action,
            String subject,
            String until,
            Outcome outcome,
            Standing standing) {
        Judgement judgement = HandMade.judgement("AAA-001", Severity.HIGH, verdict, waivable, Disposition.OPEN);
        Gate gate = GateBuilder.builder(gate(List.of(rule(action).area("AAA").build())))
                .questions(GateAction.BLOCK)
                .roles(List.of(new GateRole("minister", List.of("AAA-001"), List.of())))
                .overrides(List.of(override("AAA-001", subject, "minister", until)))
                .build();
        GateResult result = gate.apply(HandMade.evaluation(DAY, judgement));
        assertEquals(outcome, result.outcome());
        assertEquals(standing, result.overrides().get(0).standing());
    }

    @Test
    void whatIsTheMatterWithWaiversCanFailAGate() {
        WaiverFinding expired = HandMade.waiverFinding(WaiverFinding.Kind.EXPIRED);
        WaiverFinding soon = HandMade.waiverFinding(WaiverFinding.Kind.EXPIRING_SOON);
        Gate gate = GateBuilder.builder(gate(List.of()))
                .waivers(Map.of(
                        WaiverFinding.Kind.EXPIRED,
                        GateAction.BLOCK,
                        WaiverFinding.Kind.EXPIRING_SOON,
                        GateAction.OBSERVE))
                .build();
        assertEquals(
                Outcome.BLOCK,
                gate.apply(HandMade.evaluation(DAY, List.of(), List.of(expired)))
                        .outcome());
        assertEquals(
                Outcome.PASS,
                gate.apply(HandMade.evaluation(DAY, List.of(), List.of(soon))).outcome());
        assertEquals(
                Outcome.ADVISE,
                gate(List.of())
                        .apply(HandMade.evaluation(DAY, List.of(), List.of(expired)))
                        .outcome());
    }

    @Test
    void anEvaluationThatDidNotRunToItsEndDoesNotPass() {
        Evaluation stopped = HandMade.evaluation(DAY, Completion.OUT_OF_TIME, List.of(), List.of());
        assertEquals(Outcome.NOT_JUDGED, gate(RULES).apply(stopped).outcome());
    }

    @Test
    void aRuleThatMeetsNothingIsNoted() {
        GateResult result = gate(List.of(
                        rule(GateAction.BLOCK).safeguard("AAA-010").build()))
                .apply(HandMade.evaluation(DAY, HandMade.judgement("AAA-001", Severity.LOW, Verdict.NOT_SATISFIED)));
        assertEquals(List.of("The rule on AAA-010 meets nothing: no pack here has it."), result.notes());
    }

    @Test
    void refusesWhatDoesNotFitTogetherAllAtOnce() {
        List<GateRule> rules = List.of(
                rule(GateAction.OBSERVE)
                        .safeguard("AAA-001")
                        .until(PartialDate.parse("2026-06-30"))
                        .build(),
                rule(GateAction.BLOCK)
                        .safeguard("AAA-001")
                        .from(PartialDate.parse("2026-06-30"))
                        .build());
        GateBuilder gate = GateBuilder.builder()
                .title("Gate")
                .rules(rules)
                .roles(List.of(new GateRole("minister", List.of(), List.of("BBB"))))
                .overrides(List.of(
                        override("AAA-001", "card", "minister", "2026-12-31"),
                        override("BBB-001", "card", "ministre", "2026-12-31")));
        assertEquals(
                "\"minister\" may not override AAA-001. \"ministre\" is not among the roles that may override."
                        + " Maybe \"minister\"? Another rule on AAA-001 is in force on some of the same days.",
                assertThrows(IllegalArgumentException.class, gate::build).getMessage());
    }

    @Test
    void takesGracePeriodsThatFollowOneAnother() {
        List<GateRule> rules = List.of(
                rule(GateAction.BLOCK)
                        .safeguard("AAA-001")
                        .from(PartialDate.parse("2026-07-01"))
                        .build(),
                rule(GateAction.OBSERVE)
                        .safeguard("AAA-001")
                        .until(PartialDate.parse("2026-06-30"))
                        .build());
        Judgement finding = HandMade.judgement("AAA-001", Severity.LOW, Verdict.NOT_SATISFIED);
        assertEquals(
                Outcome.PASS,
                gate(rules)
                        .apply(HandMade.evaluation(LocalDate.of(2026, 6, 30), finding))
                        .outcome());
        assertEquals(
                Outcome.BLOCK,
                gate(rules)
                        .apply(HandMade.evaluation(LocalDate.of(2026, 7, 1), finding))
                        .outcome());
    }

    private static GateOverride override(String safeguard, String subject, String role, String until) {
        return new GateOverride(safeguard, subject, role, "Name", "Reason", PartialDate.parse(until));
    }

    private static Gate gate(List<GateRule> rules) {
        return GateBuilder.builder().title("Gate").rules(rules).build();
    }
}
