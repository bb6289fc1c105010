package dpi.safeguards.facts;

/** Which part of society a body belongs to. */
public enum Sector {
    /** The state, its agencies and regulators. */
    GOVERNMENT,
    /** Non-governmental and community organisations, academia. */
    CIVIL_SOCIETY,
    /** Businesses. */
    PRIVATE_SECTOR,
    /** Donors and international organisations. */
    DEVELOPMENT_PARTNER,
    /** Not stated. */
    UNKNOWN
}
