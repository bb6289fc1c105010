package dpi.safeguards.internal.outline;

/** How a value is compared. An unknown value fulfils no comparison. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    OVERLAPS("overlaps"),
    IN("in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** {@return whether it compares with several values} */
    public boolean takesList() {
        return this == IN || this == OVERLAPS;
    }

    /** {@return whether it looks into a set} */
    public boolean isOnSets() {
        return this == CONTAINS || this == OVERLAPS;
    }

    public boolean isOrdered() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
}
