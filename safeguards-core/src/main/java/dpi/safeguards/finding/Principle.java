package dpi.safeguards.finding;

/** The eighteen principles of the Universal DPI Safeguards Framework 1.0. */
public enum Principle {
    /** Do no harm. */
    F1("Do no harm"),
    /** Do not discriminate. */
    F2("Do not discriminate"),
    /** Do not exclude. */
    F3("Do not exclude"),
    /** Reinforce transparency and accountability. */
    F4("Reinforce transparency and accountability"),
    /** Uphold the rule of law. */
    F5("Uphold the rule of law"),
    /** Promote autonomy and agency. */
    F6("Promote autonomy and agency"),
    /** Foster community engagement. */
    F7("Foster community engagement"),
    /** Ensure effective remedy and redress. */
    F8("Ensure effective remedy and redress"),
    /** Focus on future sustainability. */
    F9("Focus on future sustainability"),
    /** Leverage market dynamics. */
    O1("Leverage market dynamics"),
    /** Evolve with evidence. */
    O2("Evolve with evidence"),
    /** Ensure data privacy by design. */
    O3("Ensure data privacy by design"),
    /** Assure data security by design. */
    O4("Assure data security by design"),
    /** Ensure data protection during use. */
    O5("Ensure data protection during use"),
    /** Respond to gender, ability or age. */
    O6("Respond to gender, ability or age"),
    /** Practice inclusive governance. */
    O7("Practice inclusive governance"),
    /** Sustain financial viability. */
    O8("Sustain financial viability"),
    /** Build and share open assets. */
    O9("Build and share open assets");

    private final String title;

    Principle(String title) {
        this.title = title;
    }

    /** {@return its name in English} */
    public String title() {
        return title;
    }

    /** {@return whether it is one of the nine foundational principles} */
    public boolean isFoundational() {
        return name().startsWith("F");
    }
}
