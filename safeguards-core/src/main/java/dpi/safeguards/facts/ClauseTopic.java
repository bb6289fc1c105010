package dpi.safeguards.facts;

/** What a clause of tender or contract documents deals with. */
public enum ClauseTopic {
    /** Accessibility for persons with disabilities. */
    ACCESSIBILITY,
    /** The buyer may audit. */
    AUDIT_RIGHT,
    /** Data can be exported in an open format. */
    DATA_EXPORT,
    /** The public body owns the data. */
    DATA_OWNERSHIP,
    /** Duties for personal data. */
    DATA_PROTECTION,
    /** A data protection impact assessment, and help with it. */
    DPIA,
    /** Source code is held in escrow. */
    ESCROW,
    /** Exit and transition at the end of the contract. */
    EXIT,
    /** Interfaces to other systems. */
    INTEROPERABILITY,
    /** Open-source licence or reuse by government. */
    OPEN_SOURCE,
    /** Open standards are required. */
    OPEN_STANDARDS,
    /** Terms for the processor of personal data. */
    PROCESSOR,
    /** Complaints by people concerned. */
    REDRESS,
    /** Security requirements. */
    SECURITY,
    /** Availability and recovery targets. */
    SERVICE_LEVEL,
    /** Disclosure and approval of subcontractors. */
    SUBCONTRACTORS
}
