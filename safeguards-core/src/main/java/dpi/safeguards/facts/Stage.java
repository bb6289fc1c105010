package dpi.safeguards.facts;

/**
 * The five stages of a DPI life cycle (Universal DPI Safeguards Framework 1.0). A system may enter a stage more than
 * once.
 */
public enum Stage {
    /** Conception and scoping. */
    L1("Conception and scoping"),
    /** Strategy and design. */
    L2("Strategy and design"),
    /** Development. */
    L3("Development"),
    /** Deployment and transformation. */
    L4("Deployment and transformation"),
    /** Operations and maintenance. */
    L5("Operations and maintenance");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** {@return the stage's name in English} */
    public String title() {
        return title;
    }
}
