package dpi.safeguards;

import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.WaiverFinding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a gate makes of an evaluation. Immutable and thread-safe.
 *
 * @param gate the title of the gate
 * @param evaluation the evaluation, in which findings that the gate observes have that disposition
 * @param findings what becomes of each finding, gravest first
 * @param questions what becomes of each open question, gravest first; of scope questions nothing is made
 * @param waivers what becomes of what is the matter with waivers
 * @param overrides what came of each override of the gate
 * @param notes what else somebody should know, such as a rule about a safeguard that no pack has
 */
public record GateResult(
        String gate,
        Evaluation evaluation,
        List<Gated> findings,
        List<Gated> questions,
        List<GatedWaiver> waivers,
        List<OverrideUse> overrides,
        List<String> notes) {

    /** What becomes of something at a gate, mildest first. */
    public enum Outcome {
        /** It passes. */
        PASS,
        /** It passes, with advice. */
        ADVISE,
        /** It does not pass. */
        BLOCK,
        /** The evaluation did not run to its end, so nothing can be said; it is no pass. */
        NOT_JUDGED
    }

    /** What came of an override. */
    public enum Standing {
        /** It lets something pass that would be blocked. */
        USED,
        /** Its last day is over. */
        EXPIRED,
        /** The gate does not block what it names. */
        NOTHING_BLOCKED,
        /** It names a safeguard that nobody can waive, so nobody can override it either. */
        NOT_WAIVABLE
    }

    /**
     * What becomes of a finding or a question.
     *
     * @param judgement the judgement
     * @param outcome what becomes of it
     * @param because the rule, waiver or override that decides
     */
    public record Gated(Judgement judgement, Outcome outcome, String because) {}

    /**
     * What becomes of something that is the matter with a waiver.
     *
     * @param finding what is the matter
     * @param outcome what becomes of it
     */
    public record GatedWaiver(WaiverFinding finding, Outcome outcome) {}

    /**
     * An override and what came of it.
     *
     * @param override the override
     * @param standing what came of it
     */
    public record OverrideUse(GateOverride override, Standing standing) {}

    /** Copies the lists. */
    public GateResult {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        waivers = List.copyOf(waivers);
        overrides = List.copyOf(overrides);
        notes = List.copyOf(notes);
    }

    /** {@return the gravest of all outcomes} */
    public Outcome outcome() {
        if (evaluation.completion() != Completion.COMPLETE) {
            return Outcome.NOT_JUDGED;
        }
        return Stream.concat(
                        Stream.concat(findings.stream(), questions.stream()).map(Gated::outcome),
                        waivers.stream().map(GatedWaiver::outcome))
                .max(Comparator.naturalOrder())
                .orElse(Outcome.PASS);
    }

    /** {@return the findings with this outcome, gravest first} */
    public List<Judgement> with(Outcome outcome) {
        return findings.stream()
                .filter(gated -> gated.outcome() == outcome)
                .map(Gated::judgement)
                .toList();
    }
}
