package dpi.safeguards.facts;

/** How many people a system concerns. */
public enum Reach {
    /** The whole country. */
    NATIONAL,
    /** Part of the country. */
    REGIONAL,
    /** One sector or programme. */
    SECTORAL,
    /** Not stated. */
    UNKNOWN
}
