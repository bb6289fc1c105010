package dpi.safeguards.finding;

/** How it is known that a safeguard serves the principles and risks on its card. */
public enum Mapping {
    /** The framework's own pages say so. */
    STATED,
    /** Read off the framework where its pages are incomplete. */
    INFERRED,
    /** The pack's own reading of a principle or risk for which the framework has no process at hand. */
    OWN
}
