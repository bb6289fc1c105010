package dpi.safeguards.facts;

/** What a clause of tender or contract documents deals with. */
public enum ClauseTopic {
    /** Tests before acceptance. */
    ACCEPTANCE_TEST,
    /** Accessibility for persons with disabilities. */
    ACCESSIBILITY,
    /** The buyer may audit. */
    AUDIT_RIGHT,
    /** Uses and changes are logged. */
    AUDIT_TRAIL,
    /** Human review of automated decisions. */
    AUTOMATED_DECISIONS,
    /** The supplier reports breaches. */
    BREACH_NOTICE,
    /** Interests are declared. */
    CONFLICT_OF_INTEREST,
    /** Backup and recovery. */
    CONTINUITY,
    /** Data can be exported in an open format. */
    DATA_EXPORT,
    /** Where data may be kept and sent. */
    DATA_LOCATION,
    /** The public body owns the data. */
    DATA_OWNERSHIP,
    /** Duties for personal data. */
    DATA_PROTECTION,
    /** Data is returned and deleted at the end. */
    DATA_RETURN,
    /** A data protection impact assessment, and help with it. */
    DPIA,
    /** Data is encrypted. */
    ENCRYPTION,
    /** Use of energy and materials. */
    ENERGY,
    /** Other products than a named brand are accepted. */
    EQUIVALENT_PRODUCTS,
    /** Source code is held in escrow. */
    ESCROW,
    /** Exit and transition at the end of the contract. */
    EXIT,
    /** Who owns what is developed. */
    INTELLECTUAL_PROPERTY,
    /** Interfaces to other systems. */
    INTEROPERABILITY,
    /** Training and handover. */
    KNOWLEDGE_TRANSFER,
    /** Service in the languages people use. */
    LANGUAGES,
    /** Costs of running and ending count. */
    LIFE_CYCLE_COST,
    /** Service without a connection. */
    OFFLINE_ACCESS,
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
    /** People concerned are heard during design. */
    STAKEHOLDER_INVOLVEMENT,
    /** Disclosure and approval of subcontractors. */
    SUBCONTRACTORS,
    /** Weaknesses are fixed in stated times. */
    VULNERABILITY_HANDLING
}
