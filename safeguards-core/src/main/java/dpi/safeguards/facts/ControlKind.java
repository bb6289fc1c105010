package dpi.safeguards.facts;

/** What a control does. */
public enum ControlKind {
    /** Data is encrypted on the way. */
    ENCRYPTION_IN_TRANSIT,
    /** Stored data is encrypted. */
    ENCRYPTION_AT_REST,
    /** Keys are generated, kept, changed and withdrawn by a rule. */
    KEY_MANAGEMENT,
    /** People and programs get only the access their task needs. */
    ACCESS_CONTROL,
    /** Uses and changes are logged so that they can be checked. */
    AUDIT_TRAIL,
    /** Weaknesses are taken in, fixed and disclosed. */
    VULNERABILITY_HANDLING,
    /** Findings of audits are tracked until they are closed. */
    AUDIT_FOLLOW_UP,
    /** Who does what when something happens. */
    INCIDENT_RESPONSE_PLAN,
    /** Backup, recovery and how to go on meanwhile. */
    CONTINUITY_PLAN,
    /** No single failure stops the service. */
    REDUNDANCY,
    /** Named as critical infrastructure. */
    CRITICAL_INFRASTRUCTURE_DESIGNATION,
    /** Only the data that is needed is asked for and shown. */
    DATA_MINIMISATION,
    /** Use is limited to stated purposes, technically or by rule. */
    PURPOSE_BINDING,
    /** How long which data is kept, and its deletion. */
    RETENTION_SCHEDULE,
    /** Each party sees an identifier of its own, so that records cannot be joined at will. */
    SEPARATE_IDENTIFIERS,
    /** The operator cannot see where people use the system. */
    USE_HIDDEN_FROM_OPERATOR,
    /** Biometric templates are protected or kept by the person. */
    BIOMETRIC_PROTECTION,
    /** Consent is separate for each purpose and recorded. */
    CONSENT_MANAGEMENT,
    /** People are told in plain words what happens with their data. */
    PRIVACY_NOTICE,
    /** Data is checked for errors, doubles and gaps. */
    DATA_QUALITY_CHECKS,
    /** What is tested, how and when, before a release. */
    TEST_PROTOCOL,
    /** Interfaces are described in public. */
    API_DOCUMENTATION,
    /** The architecture is written down. */
    ARCHITECTURE_DOCUMENTATION,
    /** Parts can be replaced one by one. */
    MODULAR_ARCHITECTURE,
    /** Open standards are used and named. */
    OPEN_STANDARDS_USE,
    /** Rules by which systems work together. */
    INTEROPERABILITY_FRAMEWORK,
    /** Works, in a reduced form, without a connection. */
    OFFLINE_OPERATION,
    /** The source code is published under an open licence. */
    SOURCE_CODE_PUBLISHED,
    /** How to leave the supplier or the product. */
    EXIT_PLAN,
    /** Risks to people and to the system are listed, owned and reviewed. */
    RISK_REGISTER,
    /** Whom the system affects, and how they are reached. */
    STAKEHOLDER_MAP,
    /** People concerned sit in the governing body. */
    AFFECTED_GROUPS_REPRESENTED,
    /** Money that lets people take part. */
    PARTICIPATION_FUNDING,
    /** Standards are drafted in the open. */
    OPEN_STANDARD_SETTING,
    /** Those who decide declare their interests. */
    CONFLICT_OF_INTEREST_DECLARATIONS,
    /** Open rules for taking part in the market around the system. */
    COMPETITION_RULES,
    /** Who decides what, in public. */
    GOVERNANCE_RULES_PUBLISHED,
    /** A regular public report on how the system is used. */
    TRANSPARENCY_REPORT,
    /** Incidents and their consequences are reported in public. */
    INCIDENT_REPORTING,
    /** Changes are announced before they take effect. */
    CHANGE_NOTICE,
    /** People can see who is responsible and how to reach them. */
    RESPONSIBLE_AUTHORITY_DISPLAYED,
    /** What was learned is kept for the next round. */
    LESSONS_ARCHIVE,
    /** The digital strategy deals with safeguards. */
    STRATEGY_INCLUDES_SAFEGUARDS,
    /** What counts as digital public infrastructure is agreed. */
    DPI_DEFINITION,
    /** A community shares in deciding how the system develops. */
    COMMUNITY_GOVERNANCE,
    /** The interface meets WCAG level AA or an equal standard. */
    ACCESSIBLE_INTERFACE,
    /** Service in the languages people use. */
    LANGUAGE_COVERAGE,
    /** Names, genders, families and addresses outside the usual form fit in. */
    DIVERSE_IDENTITIES_RECOGNISED,
    /** Refugees, stateless persons and foreigners can get it. */
    NON_CITIZEN_ACCESS,
    /** Particular protection of children. */
    CHILD_SAFEGUARDS,
    /** No fee, or a waiver for those who cannot pay. */
    AFFORDABLE_ACCESS,
    /** Places within reach where people are served. */
    RURAL_ACCESS_POINTS,
    /** People who are left out are sought and helped. */
    OUTREACH_PROGRAMME,
    /** Figures are kept by sex, age, disability and place. */
    DISAGGREGATED_DATA,
    /** A regular public report on who is left out. */
    INCLUSION_REPORT,
    /** Results are tested for unequal treatment. */
    BIAS_TESTING,
    /** Complaints are recorded and followed until they are closed. */
    COMPLAINT_TRACKING,
    /** By when complaints are answered. */
    COMPLAINT_TIME_LIMITS,
    /** What it costs to build, run and end. */
    LIFE_CYCLE_COST_ESTIMATE,
    /** Money for running it is in the budget. */
    OPERATING_BUDGET,
    /** How it is paid for when outside money ends. */
    FUNDING_TRANSITION_PLAN,
    /** Regular public review of its finances. */
    FINANCE_REVIEW,
    /** How it will be ended: migration, archive, deletion. */
    END_OF_LIFE_PLAN,
    /** Use of energy is measured. */
    ENERGY_MEASUREMENT,
    /** What users gain is measured. */
    USER_VALUE_MEASUREMENT,
    /** Personal data is not a source of income. */
    NO_SALE_OF_PERSONAL_DATA,
    /** Environmental and social commitments with dates (ESCP). */
    ENVIRONMENTAL_SOCIAL_COMMITMENT_PLAN,
    /** Who is involved, when and how, as the financier asks (SEP). */
    STAKEHOLDER_ENGAGEMENT_PLAN,
    /** Complaints about the financed project (GRM). */
    PROJECT_GRIEVANCE_MECHANISM
}
