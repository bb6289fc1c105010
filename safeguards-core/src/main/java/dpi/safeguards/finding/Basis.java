package dpi.safeguards.finding;

/** What a satisfied verdict rests on. */
public enum Basis {
    /** The verdict is not {@link Verdict#SATISFIED}. */
    NONE,
    /** A measure of the country's own, shown by its facts or attested. */
    OWN_MEASURE,
    /** Only a measure that is already in place under another framework and that covers it fully. */
    EXISTING_MEASURE
}
