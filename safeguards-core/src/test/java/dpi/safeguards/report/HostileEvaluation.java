package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.pack.RulePack;
import java.util.List;
import java.util.Set;

/** An evaluation in which every text tries to break out of the page. */
final class HostileEvaluation {

    /** Where the texts are put; each text names its place, so that a missing one can be told. */
    static final List<String> PLACES = List.of(
            "title",
            "note",
            "country",
            "pack",
            "version",
            "safeguard",
            "safeguard-title",
            "question",
            "subject",
            "subject-id",
            "rule",
            "source",
            "accessed",
            "pointer",
            "provenance-note",
            "claim",
            "clause-text",
            "by",
            "holder",
            "measure",
            "mitigation",
            "action",
            "clause",
            "citation",
            "missing",
            "missing-fact",
            "notes",
            "scope",
            "scope-fact",
            "open");

    private static final String URL = "javascript:alert(\"1\")//<script>";

    private HostileEvaluation() {}

    static String text(String place) {
        return place + "\"'>]]><script>alert('" + place + "')</script><img/>&amp;-->";
    }

    static Evaluation complete() {
        Safeguard safeguard = safeguard();
        return new Evaluation(
                text("title"),
                text("note"),
                new Country("XE", text("country"), "", Provenance.NONE),
                new Clocks(day(), day(), PartialDate.parse("2026-04-01")),
                List.of(new RulePack(
                        "id",
                        text("version"),
                        text("pack"),
                        "",
                        List.of(),
                        "<&>",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of())),
                List.of(new Tailoring(
                        text("layer"),
                        Tailoring.Kind.ADD,
                        text("target"),
                        text("before"),
                        text("after"),
                        Tailoring.Direction.STRICTER,
                        text("reason"),
                        List.of(new Citation("key", text("tailoring-citation"), "")))),
                Completion.COMPLETE,
                List.of(
                        judgement(safeguard, Verdict.NOT_SATISFIED),
                        judgement(safeguard, Verdict.CONFLICTING),
                        judgement(safeguard, Verdict.UNDETERMINED),
                        judgement(safeguard, Verdict.SATISFIED)),
                List.of(new ScopeQuestion(
                        safeguard,
                        subject(),
                        List.of(new MissingFact(
                                FactKind.LAW, text("scope-fact"), text("scope"), Verdict.UNDETERMINED, text("rule"))))),
                List.of(safeguard),
                List.of(text("notes")),
                List.of(text("open")),
                List.of(new WaiverFinding(waiver(), WaiverFinding.Kind.TWICE, text("waiver-finding"))),
                Fingerprint.NONE);
    }

    private static Judgement judgement(Safeguard safeguard, Verdict verdict) {
        Fact clause = new Clause("c", "t", ClauseTopic.DPIA, Answer.YES, text("clause-text"), provenance());
        Fact answer = new Attestation("a", "S-1", "s", Answer.YES, text("by"), day(), provenance());
        List<Ground> grounds = List.of(new Ground(text("rule"), List.of(clause, answer)));
        ExistingMeasure measure =
                new ExistingMeasure("m", text("measure"), "1", "s", Coverage.PARTIAL, Answer.UNKNOWN, provenance());
        return new Judgement(
                safeguard,
                subject(),
                verdict,
                verdict == Verdict.SATISFIED ? Basis.OWN_MEASURE : Basis.NONE,
                Disposition.OBSERVED,
                grounds,
                grounds,
                List.of(new Alignment(measure, Coverage.PARTIAL, text("leaves"))),
                new Actor(Authority.R1, List.of(text("holder"))),
                List.of(new Recommendation(
                        new Mitigation(
                                "key",
                                text("mitigation"),
                                text("action"),
                                Authority.R1,
                                RoleFunction.PROCUREMENT,
                                Stage.L1,
                                Effort.LARGE,
                                List.of(),
                                List.of(),
                                List.of(),
                                text("clause")),
                        new Actor(Authority.R1, List.of(text("mitigation-holder"))))),
                List.of(new MissingFact(
                        FactKind.LAW, text("missing-fact"), text("missing"), Verdict.SATISFIED, text("rule"))),
                List.of(waiver()));
    }

    private static Waiver waiver() {
        return WaiverBuilder.builder()
                .id(text("waiver"))
                .safeguard(text("waived"))
                .subject(text("waived-subject"))
                .reason(text("waiver-reason"))
                .approver(text("approver"))
                .from(day())
                .until(day())
                .zone("Z")
                .packVersions("0.1.0")
                .build();
    }

    private static Institution subject() {
        return InstitutionBuilder.builder()
                .id(text("subject-id"))
                .name(text("subject"))
                .provenance(provenance())
                .build();
    }

    private static Safeguard safeguard() {
        return new Safeguard(
                text("safeguard"),
                "name",
                "0.1.0",
                text("safeguard-title"),
                text("question"),
                Severity.HIGH,
                Set.of(),
                Set.of(),
                Mapping.STATED,
                Set.of(Stage.L1),
                Authority.R1,
                List.of(),
                List.of(
                        new Citation("key", text("citation"), URL),
                        new Citation("key", "tab", "https://x.example/\t\"")),
                List.of(),
                true);
    }

    private static Provenance provenance() {
        List<Source> sources = List.of(
                new Source("s", text("source"), URL, text("accessed")),
                new Source("t", "quoted", "https://x.example/\"onclick=\"alert(1)", ""));
        return new Provenance(
                sources,
                Confidence.LIKELY,
                text("pointer"),
                text("provenance-note"),
                List.of(new Claim("name", text("claim"), List.of("s"))));
    }

    private static PartialDate day() {
        return PartialDate.parse("2026-03-31");
    }
}
