package dpi.safeguards.finding;

/** What is being done about a verdict. It never changes the verdict. */
public enum Disposition {
    /** Nothing was decided; it stands. */
    OPEN,
    /** A waiver in force lets it stand for a time. */
    WAIVED,
    /** The safeguard is new or tightened and in its grace period. */
    OBSERVED
}
