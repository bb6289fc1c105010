package dpi.safeguards.finding;

/** How much harm an unmet safeguard can do, gravest first. */
public enum Severity {
    /** Grave or irreversible harm to people, soon. */
    CRITICAL,
    /** Serious harm, or the loss of a protection others depend on. */
    HIGH,
    /** Harm that can be repaired. */
    MEDIUM,
    /** A weakness worth mending. */
    LOW;

    /** {@return whether this is as grave as the other or graver} */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
