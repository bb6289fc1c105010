package dpi.safeguards;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.WaiverBuilder;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SafeguardBuilder;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Small judgements and evaluations made by hand, without any pack. */
final class HandMade {

    static final DpiSystem CARD = DpiSystemBuilder.builder()
            .id("card")
            .name("Card")
            .kind(SystemKind.DIGITAL_ID)
            .build();

    private HandMade() {}

    static Evaluation evaluation(LocalDate day, Judgement... judgements) {
        return evaluation(day, List.of(judgements), List.of());
    }

    static Evaluation evaluation(LocalDate day, List<Judgement> judgements, List<WaiverFinding> waiverFindings) {
        return evaluation(day, Completion.COMPLETE, judgements, waiverFindings);
    }

    static Evaluation evaluation(
            LocalDate day, Completion completion, List<Judgement> judgements, List<WaiverFinding> waiverFindings) {
        return new Evaluation(
                "Case",
                "",
                Country.NOT_STATED,
                Clocks.at(day),
                List.of(),
                List.of(),
                completion,
                judgements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                waiverFindings,
                Fingerprint.NONE);
    }

    static Judgement judgement(String safeguard, Severity severity, Verdict verdict) {
        return judgement(safeguard, severity, verdict, true, Disposition.OPEN);
    }

    /** A judgement on {@link #CARD}. */
    static Judgement judgement(
            String safeguard, Severity severity, Verdict verdict, boolean waivable, Disposition disposition) {
        return new Judgement(
                card(safeguard, severity, waivable),
                CARD,
                verdict,
                Basis.NONE,
                disposition,
                List.of(),
                List.of(),
                List.of(),
                new Actor(Authority.R1, List.of()),
                List.of(),
                List.of());
    }

    static Safeguard card(String id, Severity severity, boolean waivable) {
        return SafeguardBuilder.builder()
                .id(id)
                .name("name")
                .since("0.1.0")
                .title("Title")
                .question("Question?")
                .severity(severity)
                .principles(Set.of())
                .risks(Set.of())
                .mapping(Mapping.STATED)
                .stages(Set.of())
                .authority(Authority.R1)
                .processes(List.of())
                .citations(List.of())
                .mitigations(List.of())
                .waivable(waivable)
                .build();
    }

    /** A waiver of AAA-001 on {@link #CARD}, for pack version 0.2.0. */
    static WaiverBuilder waiver(String id, String from, String until) {
        return WaiverBuilder.builder()
                .id(id)
                .safeguard("AAA-001")
                .subject("card")
                .reason("Reason")
                .approver("Minister")
                .from(PartialDate.parse(from))
                .until(PartialDate.parse(until))
                .zone("America/Montevideo")
                .packVersions("0.2.0")
                .provenance(Provenance.NONE);
    }

    static WaiverFinding waiverFinding(WaiverFinding.Kind kind) {
        return new WaiverFinding(waiver("w", "2026-01-01", "2026-12-31").build(), kind, "Explained.");
    }
}
