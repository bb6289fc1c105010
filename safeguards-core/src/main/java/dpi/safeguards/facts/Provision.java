package dpi.safeguards.facts;

/** A duty or right that a law may contain. The keys follow the GDPR and Convention 108+. */
public enum Provision {
    /** People can see their data. */
    ACCESS,
    /** Public bodies are bound. */
    APPLIES_TO_PUBLIC_SECTOR,
    /** Safeguards for automated decisions. */
    AUTOMATED_DECISIONS,
    /** Breaches must be notified. */
    BREACH_NOTICE,
    /** Data protection by design. */
    BY_DESIGN,
    /** Coerced consent is defined and void. */
    COERCION_DEFINED,
    /** Consent can be withdrawn. */
    CONSENT_WITHDRAWABLE,
    /** Impact assessment before risky processing. */
    DPIA,
    /** Data protection officer. */
    DPO,
    /** An independent supervisory authority. */
    INDEPENDENT_AUTHORITY,
    /** Processing needs a lawful basis. */
    LAWFUL_BASIS,
    /** Only the data that is needed. */
    MINIMISATION,
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
    /** Security of processing. */
    SECURITY,
    /** Sensitive data and biometrics. */
    SPECIAL_CATEGORIES,
    /** Access by security services needs independent approval. */
    STATE_ACCESS_LIMITED,
    /** Data is kept no longer than needed. */
    STORAGE_LIMIT,
    /** Rules for transfers abroad. */
    TRANSFERS
}
