package dpi.safeguards.finding;

import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Waiver;
import java.util.List;

/**
 * What an evaluation says about one safeguard on one subject.
 *
 * @param safeguard the safeguard's card
 * @param subject the fact it was judged on
 * @param verdict what the evidence says
 * @param basis what a satisfied verdict rests on
 * @param disposition what is being done about it
 * @param supports evidence for it
 * @param contradicts evidence against it
 * @param alignments measures already in place that cover it, fully or partly: extend them rather than build anew
 * @param actor who should act
 * @param recommendations what fits this context; empty unless the verdict is not satisfied or conflicting, and if a
 *     measure already in place covers the safeguard fully
 * @param missing what would settle it; empty unless the verdict is undetermined. In an evaluation it is found out when
 *     first asked for
 * @param waivers the waivers in force that let it stand; empty unless it is waived
 */
public record Judgement(
        Safeguard safeguard,
        Fact subject,
        Verdict verdict,
        Basis basis,
        Disposition disposition,
        List<Ground> supports,
        List<Ground> contradicts,
        List<Alignment> alignments,
        Actor actor,
        List<Recommendation> recommendations,
        List<MissingFact> missing,
        List<Waiver> waivers) {

    /** Copies the lists. */
    public Judgement {
        supports = List.copyOf(supports);
        contradicts = List.copyOf(contradicts);
        alignments = List.copyOf(alignments);
        recommendations = List.copyOf(recommendations);
        missing = DeferredList.copyOf(missing);
        waivers = List.copyOf(waivers);
    }

    /** Makes a judgement that no waiver lets stand. */
    public Judgement(
            Safeguard safeguard,
            Fact subject,
            Verdict verdict,
            Basis basis,
            Disposition disposition,
            List<Ground> supports,
            List<Ground> contradicts,
            List<Alignment> alignments,
            Actor actor,
            List<Recommendation> recommendations,
            List<MissingFact> missing) {
        this(
                safeguard,
                subject,
                verdict,
                basis,
                disposition,
                supports,
                contradicts,
                alignments,
                actor,
                recommendations,
                missing,
                List.of());
    }

    /** {@return the same judgement, with another disposition; the verdict stays} */
    public Judgement with(Disposition other, List<Waiver> by) {
        return new Judgement(
                safeguard,
                subject,
                verdict,
                basis,
                other,
                supports,
                contradicts,
                alignments,
                actor,
                recommendations,
                missing,
                by);
    }

    /** {@return whether it needs somebody to act or decide: it is not satisfied or conflicting} */
    public boolean isFinding() {
        return verdict == Verdict.NOT_SATISFIED || verdict == Verdict.CONFLICTING;
    }

    /**
     * {@return whether the evidence that decides is firm} False if the subject is marked as likely only, or if all
     * evidence against the safeguard (for a satisfied one, all evidence for it, or every measure that it rests on
     * alone) rests on such facts; such a finding is shown as low confidence.
     */
    public boolean isFirm() {
        if (subject.provenance().confidence() == Confidence.LIKELY) {
            return false;
        }
        if (basis == Basis.EXISTING_MEASURE) {
            return alignments.stream()
                    .anyMatch(alignment -> alignment.isEnough()
                            && alignment.measure().provenance().confidence() != Confidence.LIKELY);
        }
        List<Ground> deciding = isFinding() ? contradicts : supports;
        return deciding.isEmpty() || deciding.stream().anyMatch(Ground::isFirm);
    }
}
