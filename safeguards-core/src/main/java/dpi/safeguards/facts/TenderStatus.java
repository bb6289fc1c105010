package dpi.safeguards.facts;

/** Where a tender stands (OCDS tender status code list). */
public enum TenderStatus {
    /** Being prepared. */
    PLANNING,
    /** Announced, not open. */
    PLANNED,
    /** Open for bids. */
    ACTIVE,
    /** Cancelled. */
    CANCELLED,
    /** Closed without award. */
    UNSUCCESSFUL,
    /** Closed and awarded. */
    COMPLETE,
    /** Withdrawn. */
    WITHDRAWN,
    /** Not stated. */
    UNKNOWN
}
