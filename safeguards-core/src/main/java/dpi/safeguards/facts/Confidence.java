package dpi.safeguards.facts;

/** How sure the compiler of a case file is of a fact. */
public enum Confidence {
    /** Read in a source that can be relied on, or in several that agree. */
    CONFIRMED,
    /** Read in a single secondary source; a finding that rests on it is marked as low confidence. */
    LIKELY,
    /** Nothing was said about it. */
    UNSTATED
}
