package dpi.safeguards.finding;

/** What a gate does about a finding, mildest first. */
public enum GateAction {
    /** Shows it and lets it pass. */
    OBSERVE,
    /** Lets it pass, with advice. */
    ADVISE,
    /** Does not let it pass. */
    BLOCK;

    /** {@return the milder of the two} */
    public GateAction orMilder(GateAction other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
