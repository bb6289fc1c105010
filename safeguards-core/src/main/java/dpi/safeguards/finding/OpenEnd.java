package dpi.safeguards.finding;

/**
 * A finding that a plan leaves open.
 *
 * @param finding the finding
 * @param why why it is left open
 * @param detail the same in words, with what stands in the way
 */
public record OpenEnd(Judgement finding, Why why, String detail) {

    /** Why a plan leaves a finding open. */
    public enum Why {
        /** The pack recommends nothing for it. */
        NO_MEASURE,
        /** Whatever is recommended could only have been done at an earlier stage. */
        TOO_LATE,
        /** It could be acted on, but not with as many actions as there is capacity for. */
        BEYOND_CAPACITY,
        /** It is acted on, but the pack does not say what that changes in the facts. */
        NO_EFFECT_KNOWN,
        /** It is acted on, but what that is assumed to change cannot be stated in this case. */
        EFFECT_NOT_APPLICABLE,
        /** It is acted on, but what that is assumed to change is not enough. */
        EFFECT_NOT_ENOUGH
    }
}
