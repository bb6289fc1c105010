package dpi.safeguards.finding;

/** How much work a mitigation takes, in broad bands. */
public enum Effort {
    /** Days. */
    SMALL,
    /** Weeks. */
    MEDIUM,
    /** Months or more. */
    LARGE
}
