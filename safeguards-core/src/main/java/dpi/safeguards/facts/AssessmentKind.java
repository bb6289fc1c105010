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
    MAPS,
    /** Interfaces and exchange with other systems. */
    INTEROPERABILITY,
    /** A trial with real users before the rollout. */
    PILOT,
    /** Effects on women and on groups that are left out. */
    EQUALITY,
    /** Whether the law still fits. */
    LEGAL_REVIEW,
    /** Whether data is used only for its purpose. */
    PURPOSE_AUDIT,
    /** Whether something existing can be used instead. */
    REUSE_CHECK,
    /** Recovery from failure. */
    CONTINUITY_TEST,
    /** What users say. */
    USER_EXPERIENCE,
    /** Maturity of digital government or of a building block. */
    MATURITY
}
