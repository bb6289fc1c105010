package dpi.safeguards.facts;

/** The kind of a DPI system. */
public enum SystemKind {
    /** Identity, authentication, credentials. */
    DIGITAL_ID,
    /** Payments and transfers. */
    PAYMENTS,
    /** Exchange of data between organisations. */
    DATA_EXCHANGE,
    /** Base or sector registry. */
    REGISTRY,
    /** Births, deaths and civil status. */
    CIVIL_REGISTRATION,
    /** Social protection and benefits. */
    SOCIAL,
    /** Portal, app or one-stop shop for services. */
    PORTAL,
    /** Signatures, certificates, wallets. */
    TRUST_SERVICES,
    /** Another kind; see the note. */
    OTHER
}
