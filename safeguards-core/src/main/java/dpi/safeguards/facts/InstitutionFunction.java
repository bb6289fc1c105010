package dpi.safeguards.facts;

/** What a body is there to do. */
public enum InstitutionFunction {
    /** Prevents and prosecutes corruption. */
    ANTI_CORRUPTION,
    /** Audits public bodies. */
    AUDIT,
    /** Registers civil status. */
    CIVIL_REGISTRATION,
    /** Speaks for people and communities. */
    CIVIL_SOCIETY,
    /** Watches over markets. */
    COMPETITION,
    /** Protects consumers. */
    CONSUMER_PROTECTION,
    /** Decides disputes. */
    COURT,
    /** Supervises the protection of personal data. */
    DATA_PROTECTION_AUTHORITY,
    /** Supports or finances from abroad. */
    DEVELOPMENT_PARTNER,
    /** Leads or delivers digital government. */
    DIGITAL_GOVERNMENT,
    /** Oversees digital public infrastructure or one system. */
    DPI_OVERSIGHT,
    /** Ombudsman, human-rights commission. */
    HUMAN_RIGHTS,
    /** Runs the identity register or issues credentials. */
    IDENTIFICATION,
    /** Responds to computer security incidents. */
    INCIDENT_RESPONSE,
    /** Central bank or payment system operator. */
    PAYMENTS,
    /** Regulates or reviews public purchasing. */
    PROCUREMENT_OVERSIGHT,
    /** Sets standards. */
    STANDARDS,
    /** Regulates networks and communication services. */
    TELECOM_REGULATOR,
    /** Accredits signature and trust services. */
    TRUST_SERVICES,
    /** A function without a constant of its own; see the note. */
    OTHER
}
