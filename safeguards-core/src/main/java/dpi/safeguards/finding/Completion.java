package dpi.safeguards.finding;

/** Whether an evaluation ran to its end. One that did not has no verdicts: half the evidence would mislead. */
public enum Completion {
    /** It ran to its end. */
    COMPLETE,
    /** The case has more facts than allowed. */
    TOO_MANY_FACTS,
    /** More evidence was given than allowed. */
    TOO_MANY_FIRINGS,
    /** It took longer than allowed. */
    OUT_OF_TIME
}
