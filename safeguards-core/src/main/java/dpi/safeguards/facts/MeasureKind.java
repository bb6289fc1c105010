package dpi.safeguards.facts;

/** What a measurement measures, and in which unit. */
public enum MeasureKind {
    /** Share of time the service was available, in percent. */
    AVAILABILITY,
    /** Share of the people concerned who are reached, in percent. */
    POPULATION_COVERAGE,
    /** Difference in coverage between groups, in percentage points. */
    COVERAGE_GAP,
    /** Median time to close a complaint, in days. */
    COMPLAINT_DAYS,
    /** Share of honest attempts that fail, in percent. */
    AUTHENTICATION_FAILURES,
    /** Share of the largest supplier in contract value, in percent. */
    SUPPLIER_SHARE,
    /** Share of running costs paid from abroad, in percent. */
    OUTSIDE_FUNDING_SHARE,
    /** Share of the population with a usable connection, in percent. */
    CONNECTIVITY
}
