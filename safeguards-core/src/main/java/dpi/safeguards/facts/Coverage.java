package dpi.safeguards.facts;

/** How far an existing measure covers a control. */
public enum Coverage {
    /** All of it. */
    FULL,
    /** Part of it; the rest is left to do. */
    PARTIAL
}
