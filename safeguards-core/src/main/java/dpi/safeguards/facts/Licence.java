package dpi.safeguards.facts;

/** The licence of the software. */
public enum Licence {
    /** Approved open-source licence. */
    OPEN_SOURCE,
    /** Proprietary licence. */
    PROPRIETARY,
    /** Open and proprietary parts. */
    MIXED,
    /** Not stated. */
    UNKNOWN
}
