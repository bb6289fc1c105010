package dpi.safeguards.finding;

/** What may have moved a verdict between two evaluations of a country. */
public enum Cause {
    /** Facts came, went or changed. */
    FACTS,
    /** Another day is looked at: what runs or ends by date, such as a role or a waiver, is no fact of its own. */
    DAY,
    /** Another day's law applies: rules and values in force by date. */
    LAW,
    /** Other versions of packs, or other overlays. */
    PACK,
    /** Another version of this library. */
    LIBRARY
}
