package dpi.safeguards.facts;

/** A duty or right that a law may contain. The keys follow the GDPR and Convention 108+. */
public enum Provision {
    /** People can see their data. */
    ACCESS,
    /** Decisions can be appealed to an independent body. */
    APPEAL_INDEPENDENT,
    /** Public bodies are bound. */
    APPLIES_TO_PUBLIC_SECTOR,
    /** Safeguards for automated decisions. */
    AUTOMATED_DECISIONS,
    /** Breaches must be notified. */
    BREACH_NOTICE,
    /** Data protection by design. */
    BY_DESIGN,
    /** Particular protection of children. */
    CHILDREN,
    /** Coerced consent is defined and void. */
    COERCION_DEFINED,
    /** Consent can be withdrawn. */
    CONSENT_WITHDRAWABLE,
    /** The public is heard before decisions. */
    CONSULTATION,
    /** Critical infrastructure is designated and protected. */
    CRITICAL_INFRASTRUCTURE,
    /** Public bodies share data only under stated rules. */
    DATA_SHARING_RULES,
    /** Impact assessment before risky processing. */
    DPIA,
    /** Data protection officer. */
    DPO,
    /** The authority can investigate and sanction. */
    ENFORCEMENT_POWERS,
    /** Unequal treatment is forbidden. */
    EQUAL_TREATMENT,
    /** Security incidents must be reported. */
    INCIDENT_REPORTING,
    /** An independent supervisory authority. */
    INDEPENDENT_AUTHORITY,
    /** Processing needs a lawful basis. */
    LAWFUL_BASIS,
    /** Digital records and signatures have legal effect. */
    LEGAL_EFFECT_OF_DIGITAL_RECORDS,
    /** Only the data that is needed. */
    MINIMISATION,
    /** Nobody loses essential services by opting out. */
    NO_DETRIMENT_ON_OPT_OUT,
    /** A right to opt out. */
    OPT_OUT,
    /** Processors are bound by contract. */
    PROCESSOR_CONTRACT,
    /** Use only for the stated purpose. */
    PURPOSE_LIMITATION,
    /** People can have data corrected. */
    RECTIFICATION,
    /** Complaint, compensation, sanctions. */
    REMEDIES,
    /** Software paid for by the public can be reused. */
    REUSE_BY_GOVERNMENT,
    /** People are entitled to the service. */
    RIGHT_TO_SERVICE,
    /** Security of processing. */
    SECURITY,
    /** Sensitive data and biometrics. */
    SPECIAL_CATEGORIES,
    /** Access by security services needs independent approval. */
    STATE_ACCESS_LIMITED,
    /** Data is kept no longer than needed. */
    STORAGE_LIMIT,
    /** Rules for transfers abroad. */
    TRANSFERS,
    /** Losses by failed or fraudulent payments are not the user's. */
    USER_LIABILITY_LIMITED
}
