package dpi.safeguards.facts;

/** How much of a law is in force. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** Only listed provisions, or only for listed bodies. */
    PARTIAL
}
