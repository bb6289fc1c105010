package dpi.safeguards.facts;

/** The five responsible authorities of the Universal DPI Safeguards Framework 1.0. */
public enum Authority {
    /** Makes policy, funds, coordinates and delivers. */
    R1("Government"),
    /** Supervises and enforces law and regulation. */
    R2("Regulator"),
    /** Finances, and can attach conditions. */
    R3("Donor"),
    /** Designs, builds and runs the technology. */
    R4("Technology provider"),
    /** Civil society and others who speak for people. */
    R5("Advocates");

    private final String title;

    Authority(String title) {
        this.title = title;
    }

    /** {@return the authority's name in English} */
    public String title() {
        return title;
    }
}
