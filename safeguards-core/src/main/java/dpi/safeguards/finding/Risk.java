package dpi.safeguards.finding;

/** The thirteen risks of the Universal DPI Safeguards Framework 1.0. */
public enum Risk {
    /** Privacy vulnerability. */
    RS1("Privacy vulnerability"),
    /** Digital insecurity. */
    RS2("Digital insecurity"),
    /** Physical insecurity. */
    RS3("Physical insecurity"),
    /** Lack of recourse. */
    RS4("Lack of recourse"),
    /** Discrimination. */
    RI1("Discrimination"),
    /** Unequal access. */
    RI2("Unequal access"),
    /** Exclusion. */
    RI3("Exclusion"),
    /** Disempowerment. */
    RI4("Disempowerment"),
    /** Digital distrust. */
    SV1("Digital distrust"),
    /** Weak rule of law. */
    SV2("Weak rule of law"),
    /** Weak institutions. */
    SV3("Weak institutions"),
    /** Technical shortcomings. */
    SV4("Technical shortcomings"),
    /** Unsustainability. */
    SV5("Unsustainability");

    private final String title;

    Risk(String title) {
        this.title = title;
    }

    /** {@return its name in English} */
    public String title() {
        return title;
    }
}
