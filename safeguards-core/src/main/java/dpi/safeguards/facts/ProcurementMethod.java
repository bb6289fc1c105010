package dpi.safeguards.facts;

/** How competition was organised (OCDS method code list). */
public enum ProcurementMethod {
    /** All interested suppliers may bid. */
    OPEN,
    /** Qualified suppliers may bid. */
    SELECTIVE,
    /** A limited number of suppliers was approached. */
    LIMITED,
    /** One supplier, no competition. */
    DIRECT,
    /** Not stated. */
    UNKNOWN
}
