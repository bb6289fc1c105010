package dpi.safeguards.facts;

/** What decides between bids (OCDS award criteria code list). */
public enum AwardBasis {
    /** The lowest price or cost alone. */
    PRICE_ONLY,
    /** Life-cycle cost alone. */
    COST_ONLY,
    /** Quality alone, at a fixed price. */
    QUALITY_ONLY,
    /** Price and other rated criteria. */
    RATED_CRITERIA,
    /** Not stated. */
    UNKNOWN
}
