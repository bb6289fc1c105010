package dpi.safeguards.facts;

/** What was assessed. */
public enum AssessmentKind {
    /** Data protection impact. */
    DPIA,
    /** Human-rights impact. */
    HUMAN_RIGHTS,
    /** Alternative policy options. */
    OPTIONS,
    /** Needs of affected communities. */
    NEEDS,
    /** Security. */
    SECURITY_AUDIT,
    /** Accessibility. */
    ACCESSIBILITY_AUDIT,
    /** Market and competition. */
    MARKET,
    /** Environmental and social risk. */
    ENVIRONMENTAL_SOCIAL,
    /** Procurement system (MAPS). */
    MAPS
}
