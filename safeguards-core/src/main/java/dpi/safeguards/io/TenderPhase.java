package dpi.safeguards.io;

/** How far a contracting process has come, by the tags of its release; it decides what a verdict on it is good for. */
public enum TenderPhase {
    /** Planned: dates and methods are plans and are not judged, so there are questions only. */
    PLANNING(
            "This is a plan. Its dates and methods are not judged; the questions show what to settle before it is published."),
    /** Published: what is not met can still be mended by an amendment. */
    TENDER("This tender is published. What is not met can be mended by an amendment while it is open."),
    /** Awarded or contracted: what was not met is for following up. */
    FOLLOW_UP(
            "This tender was awarded. It can no longer be amended; what is not met is for following up in the contract.");

    private final String note;

    TenderPhase(String note) {
        this.note = note;
    }

    /** {@return what a reader has to know before reading the verdicts} */
    public String note() {
        return note;
    }
}
