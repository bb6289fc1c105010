package dpi.safeguards.facts;

/** Who pays. */
public enum FinancingSource {
    /** The state budget. */
    NATIONAL_BUDGET,
    /** A grant from abroad. */
    DONOR_GRANT,
    /** A loan from a development bank. */
    DONOR_LOAN,
    /** Private investment. */
    PRIVATE,
    /** A partnership with private investors. */
    PUBLIC_PRIVATE_PARTNERSHIP,
    /** Fees paid by users. */
    USER_FEES,
    /** Not stated. */
    UNKNOWN
}
