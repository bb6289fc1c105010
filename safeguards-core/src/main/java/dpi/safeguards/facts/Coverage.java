package dpi.safeguards.facts;

/** How far an existing measure covers a control. */
public enum Coverage {
    /** All of it. */
    FULL,
    /** Part of it; the rest is left to do. */
    PARTIAL;

    /** {@return how far something covers that covers this far what covers the other far} */
    public Coverage and(Coverage other) {
        return this == FULL && other == FULL ? FULL : PARTIAL;
    }
}
