package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.MechanismKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
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
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.Digests;
import dpi.safeguards.pack.RulePack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An evaluation of a country that does not exist: four findings, four questions, two met, two that apply to nothing.
 */
final class HandMadeEvaluation {

    private static final PartialDate DAY = PartialDate.parse("2026-03-31");
    private static final Source REGISTER = new Source(
            "register", "Procurement register of Examplia", "https://procurement.example/ocds-x-17", "read 2026-03-20");
    private static final Source PRESS = new Source("press", "The Examplia Courier", "", "issue of 2026-02-02");
    private static final Source ACT =
            new Source("act", "Digital Identity Act, 2023", "https://laws.example/2023/14", "read 2026-03-18");

    private static final Fact ID_SYSTEM = DpiSystemBuilder.builder()
            .id("national-id")
            .name("Examplia National ID")
            .kind(SystemKind.DIGITAL_ID)
            .provenance(from(ACT, Confidence.CONFIRMED, "/systems/0"))
            .build();
    private static final Fact TENDER = TenderBuilder.builder()
            .id("ocds-x-17")
            .title("Enrolment kits and matching software")
            .provenance(from(REGISTER, Confidence.CONFIRMED, "/tenders/0"))
            .build();

    private static final Waiver WAIVER = WaiverBuilder.builder()
            .id("census")
            .safeguard("PRO-010")
            .subject("ocds-x-17")
            .reason("The kits are needed before the census.")
            .approver("Cabinet")
            .from(PartialDate.parse("2026-03-01"))
            .until(PartialDate.parse("2026-04-12"))
            .zone("+05:30")
            .packVersions(">=0.1.0 <0.2.0")
            .build();

    private static final Parameter MINIMUM = new Parameter(
            "minimum-2026",
            "minimum-tender-days-open",
            new BigDecimal("30"),
            "days",
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN,
            "pack default",
            Provenance.NONE);

    private HandMadeEvaluation() {}

    static Evaluation complete() {
        return of(
                Completion.COMPLETE,
                List.of(
                        dpiaClause(),
                        offlineAlternative(),
                        redress(),
                        tenderDays(),
                        question(
                                "SEC-001",
                                "Independent security audit before roll-out",
                                Severity.CRITICAL,
                                Authority.R2,
                                ID_SYSTEM,
                                "Has an independent body audited the security of the system before people had to use it?",
                                new MissingFact(
                                        FactKind.ASSESSMENT,
                                        "",
                                        "kind == SECURITY_AUDIT, completed == YES, independent == YES",
                                        Verdict.SATISFIED,
                                        "SEC-001 supported by an independent audit"),
                                new MissingFact(
                                        FactKind.COMPLETE,
                                        "",
                                        "of == ASSESSMENT, covers( SECURITY_AUDIT, national-id ) == YES",
                                        Verdict.NOT_SATISFIED,
                                        "SEC-001 contradicted by no audit in a complete list")),
                        question(
                                "LEG-004",
                                "The data protection law is in force",
                                Severity.HIGH,
                                Authority.R1,
                                ID_SYSTEM,
                                "Is the law that protects personal data in force, and not merely enacted?",
                                new MissingFact(
                                        FactKind.LAW,
                                        "data-protection-act",
                                        "inForceOn( 2026-03-31 ) == YES",
                                        Verdict.SATISFIED,
                                        "LEG-004 supported by a law in force")),
                        question(
                                "PRO-021",
                                "Exit terms against lock-in",
                                Severity.MEDIUM,
                                Authority.R1,
                                TENDER,
                                "Do the tender documents say how data and operation pass to a successor?",
                                new MissingFact(
                                        FactKind.CLAUSE,
                                        "clause-exit",
                                        "stated",
                                        Verdict.SATISFIED,
                                        "PRO-021 supported")),
                        question(
                                "ENG-003",
                                "Those most at risk are heard",
                                Severity.MEDIUM,
                                Authority.R5,
                                ID_SYSTEM,
                                "Were persons with disabilities and people in remote places consulted?"),
                        met("LEG-001", "The system rests on a law", Basis.OWN_MEASURE, ID_SYSTEM),
                        met("SEC-005", "Incidents are handled", Basis.EXISTING_MEASURE, ID_SYSTEM)));
    }

    static Evaluation of(Completion completion, List<Judgement> judgements) {
        return sealed(new Evaluation(
                "Examplia: national ID and its enrolment tender",
                "Compiled for a review of the enrolment tender. Examplia does not exist.",
                new Country("XE", "Examplia", "", Provenance.NONE),
                new Clocks(DAY, PartialDate.parse("2026-01-01"), DAY),
                List.of(new RulePack(
                        "dpi-safeguards",
                        "0.1.0",
                        "Universal DPI Safeguards",
                        "Apache-2.0",
                        List.of(),
                        "sha256:4f1d2c3b4a5968778695a4b3c2d1e0f00112233445566778899aabbccddeeff0",
                        "",
                        "",
                        List.of(safeguard(
                                "BIO-001", "Biometrics have an alternative", Severity.HIGH, Authority.R4, Stage.L3)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of())),
                List.of(new Tailoring(
                        "examplia@1.0.0",
                        Tailoring.Kind.PARAMETER,
                        "minimum-tender-days-open",
                        "30 days",
                        "40 days",
                        Tailoring.Direction.STRICTER,
                        "The procurement act says so.",
                        List.of(new Citation("act", "Procurement Act", "")))),
                completion,
                judgements,
                List.of(scopeQuestion("BIO-001"), scopeQuestion("BIO-002")),
                List.of(
                        safeguard(
                                "FIN-002",
                                "Donor safeguards bind the supplier",
                                Severity.MEDIUM,
                                Authority.R3,
                                Stage.L1),
                        safeguard(
                                "PAY-001",
                                "Payments reach people without a bank account",
                                Severity.HIGH,
                                Authority.R1,
                                Stage.L4)),
                List.of("Attestation \"a-9\" has no effect: dpi-safeguards has no safeguard \"PRO-099\"."),
                List.of("The contract with the supplier of the matching software was asked for and not found."),
                List.of(new WaiverFinding(
                        WAIVER, WaiverFinding.Kind.EXPIRING_SOON, "Waiver \"census\" ends soon: in 12 days.")),
                Fingerprint.NONE));
    }

    /** The evaluation with a fingerprint of the facts that it shows. */
    static Evaluation sealed(Evaluation open) {
        Map<String, String> facts = new TreeMap<>();
        open.scopeQuestions().forEach(question -> add(question.subject(), facts));
        open.waiverFindings().forEach(finding -> add(finding.waiver(), facts));
        for (Judgement judgement : open.judgements()) {
            add(judgement.subject(), facts);
            judgement.waivers().forEach(waiver -> add(waiver, facts));
            judgement.alignments().forEach(alignment -> add(alignment.measure(), facts));
            judgement.supports().forEach(ground -> ground.facts().forEach(fact -> add(fact, facts)));
            judgement.contradicts().forEach(ground -> ground.facts().forEach(fact -> add(fact, facts)));
        }
        return new Evaluation(
                open.title(),
                open.note(),
                open.country(),
                open.clocks(),
                open.packs(),
                open.tailoring(),
                open.completion(),
                open.judgements(),
                open.scopeQuestions(),
                open.notApplicable(),
                open.notes(),
                open.openQuestions(),
                open.waiverFindings(),
                Digests.sealed(
                        new Fingerprint(
                                "",
                                "0.1.0",
                                "en",
                                30,
                                "",
                                facts,
                                Digests.ofPlaces(List.of(ID_SYSTEM, TENDER)),
                                List.of(),
                                List.of(MINIMUM)),
                        open.title(),
                        open.note(),
                        open.openQuestions(),
                        open.clocks(),
                        open.packs()));
    }

    private static void add(Fact fact, Map<String, String> facts) {
        facts.put(fact.id(), Digests.of(fact));
    }

    private static ScopeQuestion scopeQuestion(String safeguard) {
        return new ScopeQuestion(
                safeguard(safeguard, "Biometrics have an alternative", Severity.HIGH, Authority.R4, Stage.L3),
                ID_SYSTEM,
                List.of(new MissingFact(
                        FactKind.SYSTEM,
                        ID_SYSTEM.id(),
                        "biometrics == YES",
                        Verdict.UNDETERMINED,
                        safeguard + " applies to a system with biometrics")));
    }

    static Safeguard safeguard(String id, String title, Severity severity, Authority authority, Stage... stages) {
        return new Safeguard(
                id,
                "a-name",
                "0.1.0",
                title,
                "Is it so that " + title + "?",
                severity,
                Set.of(Principle.O3),
                Set.of(Risk.RS1),
                Mapping.STATED,
                Set.of(stages),
                authority,
                List.of(),
                List.of(
                        new Citation(
                                "framework-1.0",
                                "Universal DPI Safeguards Framework 1.0",
                                "https://www.dpi-safeguards.org/"),
                        new Citation("act", "Digital Identity Act, 2023, section 14", "")),
                List.of(),
                true);
    }

    static Judgement judgement(
            Safeguard safeguard, Fact subject, Verdict verdict, List<Ground> supports, List<Ground> contradicts) {
        return new Judgement(
                safeguard,
                subject,
                verdict,
                verdict == Verdict.SATISFIED ? Basis.OWN_MEASURE : Basis.NONE,
                Disposition.OPEN,
                supports,
                contradicts,
                List.of(),
                new Actor(safeguard.authority(), List.of()),
                List.of(),
                List.of());
    }

    private static Judgement dpiaClause() {
        Fact clause = new Clause(
                "clause-dpia",
                "ocds-x-17",
                ClauseTopic.DPIA,
                Answer.NO,
                "An impact assessment is not part of the services.",
                from(REGISTER, Confidence.CONFIRMED, "/clauses/2"));
        return new Judgement(
                safeguard(
                        "PRO-002",
                        "The tender asks for a data protection impact assessment",
                        Severity.HIGH,
                        Authority.R1,
                        Stage.L2,
                        Stage.L3),
                TENDER,
                Verdict.NOT_SATISFIED,
                Basis.NONE,
                Disposition.OPEN,
                List.of(),
                List.of(new Ground("PRO-002 contradicted by a clause that excludes the assessment", List.of(clause))),
                List.of(new Alignment(measure(Coverage.PARTIAL), Coverage.PARTIAL, "The clause in this tender.")),
                new Actor(Authority.R1, List.of("Ministry of Digital Affairs", "National Identity Agency")),
                List.of(new Recommendation(
                        new Mitigation(
                                "dpia-clause",
                                "Add a clause on the impact assessment",
                                "Amend the tender documents before the closing day and tell all bidders.",
                                Authority.R1,
                                RoleFunction.PROCUREMENT,
                                Stage.L2,
                                Effort.SMALL,
                                List.of(),
                                List.of(),
                                List.of(),
                                "The Supplier shall carry out a data protection impact assessment before any personal data is "
                                        + "processed.\nIts summary shall be published."),
                        new Actor(Authority.R1, List.of("Ministry of Digital Affairs")))),
                List.of());
    }

    private static Judgement offlineAlternative() {
        Fact mechanism = new Mechanism(
                "offline",
                "national-id",
                MechanismKind.OFFLINE_CHANNEL,
                Answer.NO,
                PartialDate.UNKNOWN,
                new Provenance(
                        List.of(PRESS),
                        Confidence.LIKELY,
                        "/mechanisms/0",
                        "The agency did not reply.",
                        List.of(new Claim("available", "yes, in two districts", List.of("press")))));
        return new Judgement(
                safeguard(
                        "INC-001",
                        "People without the ID still get the service",
                        Severity.CRITICAL,
                        Authority.R4,
                        Stage.L4,
                        Stage.L5),
                ID_SYSTEM,
                Verdict.NOT_SATISFIED,
                Basis.NONE,
                Disposition.OPEN,
                List.of(),
                List.of(new Ground(
                        "INC-001 contradicted by a mandatory system without another way", List.of(mechanism))),
                List.of(),
                new Actor(Authority.R4, List.of()),
                List.of(new Recommendation(
                        new Mitigation(
                                "offline-channel",
                                "Open a counter that works without the ID",
                                "Name at least one office per district that accepts other proof of identity.",
                                Authority.R1,
                                RoleFunction.PROCUREMENT,
                                Stage.L4,
                                Effort.MEDIUM,
                                List.of(),
                                List.of(),
                                List.of(),
                                ""),
                        new Actor(Authority.R1, List.of("Ministry of Digital Affairs")))),
                List.of());
    }

    private static Judgement redress() {
        Fact attestation = new Attestation(
                "a-1",
                "SEC-010",
                "national-id",
                Answer.YES,
                "Deputy director, Identity Agency",
                PartialDate.parse("2026-03-02"),
                Provenance.NONE);
        Fact complete = new Complete(
                "all-mechanisms",
                FactKind.EXISTING_MEASURE,
                "",
                "",
                from(REGISTER, Confidence.CONFIRMED, "/complete/0"));
        return judgement(
                safeguard("SEC-010", "People can complain and be heard", Severity.HIGH, Authority.R2, Stage.L5),
                ID_SYSTEM,
                Verdict.CONFLICTING,
                List.of(new Ground("attested", List.of(attestation))),
                List.of(new Ground("SEC-010 contradicted by no mechanism in a complete list", List.of(complete))));
    }

    private static Judgement tenderDays() {
        Judgement open = judgement(
                safeguard("PRO-010", "Digital tenders stay open long enough", Severity.LOW, Authority.R1, Stage.L2),
                TENDER,
                Verdict.NOT_SATISFIED,
                List.of(),
                List.of(new Ground("PRO-010 contradicted by fewer than the minimum days", List.of(MINIMUM))));
        return new Judgement(
                open.safeguard(),
                TENDER,
                open.verdict(),
                Basis.NONE,
                Disposition.WAIVED,
                List.of(),
                open.contradicts(),
                List.of(),
                open.actor(),
                List.of(),
                List.of(),
                List.of(WAIVER));
    }

    private static Judgement question(
            String id,
            String title,
            Severity severity,
            Authority authority,
            Fact subject,
            String question,
            MissingFact... missing) {
        Safeguard card = safeguard(id, title, severity, authority, Stage.L2, Stage.L4);
        Safeguard asked = new Safeguard(
                card.id(),
                card.name(),
                card.since(),
                title,
                question,
                severity,
                card.principles(),
                card.risks(),
                card.mapping(),
                card.stages(),
                authority,
                List.of(),
                List.of(),
                List.of(),
                true);
        return new Judgement(
                asked,
                subject,
                Verdict.UNDETERMINED,
                Basis.NONE,
                Disposition.OPEN,
                List.of(),
                List.of(),
                List.of(),
                new Actor(authority, authority == Authority.R2 ? List.of("Data Protection Commission") : List.of()),
                List.of(),
                List.of(missing));
    }

    private static Judgement met(String id, String title, Basis basis, Fact subject) {
        Fact assessment = new Assessment(
                "dpia-1",
                "national-id",
                AssessmentKind.DPIA,
                Answer.YES,
                DAY,
                Answer.YES,
                Answer.YES,
                from(ACT, Confidence.LIKELY, "/assessments/0"));
        boolean own = basis == Basis.OWN_MEASURE;
        return new Judgement(
                safeguard(id, title, Severity.HIGH, Authority.R1, Stage.L1),
                subject,
                Verdict.SATISFIED,
                basis,
                Disposition.OPEN,
                own ? List.of(new Ground(id + " supported by an assessment", List.of(assessment))) : List.of(),
                List.of(),
                own ? List.of() : List.of(new Alignment(measure(Coverage.FULL), Coverage.FULL, "")),
                new Actor(Authority.R1, List.of()),
                List.of(),
                List.of());
    }

    private static ExistingMeasure measure(Coverage coverage) {
        return new ExistingMeasure(
                "measure-" + PlainWords.lower(coverage),
                "govstack",
                "6.2",
                "ocds-x-17",
                coverage,
                Answer.YES,
                from(REGISTER, Confidence.CONFIRMED, "/existingMeasures/0"));
    }

    private static Provenance from(Source source, Confidence confidence, String pointer) {
        return new Provenance(List.of(source), confidence, pointer, "", List.of());
    }
}
