package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.GateResult.Gated;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Waiver;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the waivers and the gate: no verdict changes, and nothing is lost on the way. */
class DispositionPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> IDS = List.of("AAA-001", "AAA-002", "BBB-001", "BBB-002", "CCC-001");

    @Property(tries = 300)
    void waiversAndGatesChangeNoVerdict(
            @ForAll("judgements") List<Judgement> judgements,
            @ForAll("waivers") List<Waiver> waivers,
            @ForAll("gates") Gate gate) {
        Evaluation evaluation = evaluation(judgements, waivers);
        Evaluation gated = gate.apply(evaluation).evaluation();
        assertEquals(verdicts(judgements), verdicts(evaluation.judgements()));
        assertEquals(verdicts(judgements), verdicts(gated.judgements()));
        assertEquals(evaluation.counts(), gated.counts());
    }

    @Property(tries = 300)
    void everyFindingPassesIsAdvisedOrBlockedExactlyOnce(
            @ForAll("judgements") List<Judgement> judgements,
            @ForAll("waivers") List<Waiver> waivers,
            @ForAll("gates") Gate gate) {
        GateResult result = gate.apply(evaluation(judgements, waivers));
        List<Judgement> all = Stream.of(Outcome.PASS, Outcome.ADVISE, Outcome.BLOCK)
                .flatMap(outcome -> result.with(outcome).stream())
                .toList();
        List<Judgement> findings = result.evaluation().findings();
        assertEquals(findings.size(), all.size());
        assertTrue(all.containsAll(findings));
        assertEquals(
                result.evaluation().questions(),
                result.questions().stream().map(Gated::judgement).toList());
    }

    @Property(tries = 300)
    void onlyFindingsThatCanBeWaivedAreWaivedAndWhatIsWaivedOrObservedDoesNotBlock(
            @ForAll("judgements") List<Judgement> judgements,
            @ForAll("waivers") List<Waiver> waivers,
            @ForAll("gates") Gate gate) {
        GateResult result = gate.apply(evaluation(judgements, waivers));
        for (Gated gated : result.findings()) {
            Judgement finding = gated.judgement();
            assertEquals(
                    finding.disposition() == Disposition.WAIVED,
                    !finding.waivers().isEmpty());
            assertTrue(finding.disposition() != Disposition.WAIVED
                    || finding.safeguard().waivable());
            assertTrue(finding.disposition() == Disposition.OPEN || gated.outcome() == Outcome.PASS);
        }
        assertTrue(result.evaluation().judgements().stream()
                .filter(judgement -> !judgement.isFinding())
                .allMatch(judgement -> judgement.disposition() == Disposition.OPEN));
    }

    @Property(tries = 300)
    void aWaiverEitherWorksOrIsSaidNotTo(
            @ForAll("judgements") List<Judgement> judgements, @ForAll("waivers") List<Waiver> waivers) {
        Evaluation evaluation = evaluation(judgements, waivers);
        for (Waiver waiver : waivers) {
            boolean works = evaluation.judgements().stream()
                    .anyMatch(judgement -> judgement.waivers().contains(waiver));
            boolean replaced = evaluation.judgements().stream()
                    .anyMatch(judgement -> judgement.disposition() == Disposition.WAIVED
                            && judgement.safeguard().id().equals(waiver.safeguard())
                            && judgement.subject().id().equals(waiver.subject()));
            boolean said = evaluation.waiverFindings().stream()
                    .filter(finding -> !finding.isInEffect())
                    .anyMatch(finding -> finding.waiver().equals(waiver));
            assertTrue(works ? !said : said || replaced, waiver.toString());
        }
    }

    private static List<String> verdicts(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.safeguard().id() + judgement.verdict())
                .toList();
    }

    private static Evaluation evaluation(List<Judgement> judgements, List<Waiver> waivers) {
        List<Fact> facts = new ArrayList<>(waivers);
        facts.add(HandMade.CARD);
        CaseFile caseFile =
                CaseFile.of("Case", Clocks.at(DAY), new Country("XX", "Anyland", "", Provenance.NONE), facts);
        Dispositions dispositions = new Dispositions(
                caseFile,
                List.of(new Dispositions.Bench(
                        "pack",
                        "0.2.0",
                        judgements.stream().map(Judgement::safeguard).toList(),
                        judgements,
                        List.of())),
                30);
        return HandMade.evaluation(DAY, dispositions.judgements(), dispositions.findings());
    }

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        Arbitrary<Judgement> judgement = Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(true, true, false))
                .as((id, severity, verdict, waivable) ->
                        HandMade.judgement(id, severity, verdict, waivable, Disposition.OPEN));
        return judgement.list().ofMaxSize(5).uniqueElements(each -> each.safeguard()
                .id());
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        Arbitrary<Waiver> waiver = Combinators.combine(
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of(IDS),
                        Arbitraries.of("card", "card", "XX", "nobody"),
                        days(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("0.2.0", ">=0.1.0", "<0.2.0"))
                .as((number, id, subject, from, length, versions) -> HandMade.waiver(
                                "w" + number,
                                from.toString(),
                                from.plusDays(length).toString())
                        .safeguard(id)
                        .subject(subject)
                        .packVersions(versions)
                        .build());
        return waiver.list().ofMaxSize(5).uniqueElements(Waiver::id);
    }

    @Provide
    Arbitrary<Gate> gates() {
        Arbitrary<GateAction> actions = Arbitraries.of(GateAction.class);
        Arbitrary<GateRuleBuilder> about = Arbitraries.oneOf(
                Arbitraries.of(IDS).map(id -> GateRuleBuilder.builder().safeguard(id)),
                Arbitraries.of("AAA", "BBB", "CCC")
                        .map(area -> GateRuleBuilder.builder().area(area)),
                Arbitraries.of(Severity.class)
                        .map(severity -> GateRuleBuilder.builder().severity(severity)));
        Arbitrary<GateRule> rule = Combinators.combine(
                        about, actions, days(), Arbitraries.integers().between(0, 60))
                .as((builder, action, from, length) -> builder.action(action)
                        .from(PartialDate.of(from))
                        .until(PartialDate.of(from.plusDays(length)))
                        .build());
        Arbitrary<GateOverride> override = Combinators.combine(Arbitraries.of(IDS), days())
                .as((id, until) -> new GateOverride(id, "card", "minister", "Name", "Reason", PartialDate.of(until)));
        return Combinators.combine(
                        actions,
                        actions,
                        Arbitraries.maps(Arbitraries.of(WaiverFinding.Kind.class), actions)
                                .ofMaxSize(3),
                        rule.list().ofMaxSize(6).uniqueElements(GateRule::target),
                        override.list().ofMaxSize(3))
                .as((otherwise, questions, waivers, rules, overrides) -> new Gate(
                        "Gate",
                        otherwise,
                        questions,
                        Map.copyOf(waivers),
                        rules,
                        List.of(new GateRole("minister", List.of(), List.of())),
                        overrides));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-60, 30).map(DAY::plusDays);
    }
}
