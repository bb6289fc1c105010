package dpi.safeguards.finding;

/** What became of a condition of a rule, or of one comparison in it. Unknown is never a no. */
public enum Outcome {
    /** What is stated fulfils it. */
    HOLDS,
    /** What is stated does not fulfil it, or nothing of the kind is listed. */
    FAILS,
    /** What is not stated decides it. */
    UNKNOWN,
    /** An earlier condition did not hold, so it was not looked at. */
    NOT_REACHED
}
