package dpi.safeguards.finding;

/** What the evidence says about one safeguard on one subject (four-valued logic after Belnap). */
public enum Verdict {
    /** There is evidence against it and none for it. */
    NOT_SATISFIED,
    /** There is evidence on both sides; a person decides. */
    CONFLICTING,
    /** There is no evidence on either side: a question, neither clean nor guilty. */
    UNDETERMINED,
    /** There is evidence for it and none against it. */
    SATISFIED;

    /** {@return the verdict that follows from whether there is evidence for and evidence against} */
    public static Verdict of(boolean supported, boolean contradicted) {
        if (supported) {
            return contradicted ? CONFLICTING : SATISFIED;
        }
        return contradicted ? NOT_SATISFIED : UNDETERMINED;
    }
}
