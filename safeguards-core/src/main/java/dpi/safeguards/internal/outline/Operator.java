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
    IN("in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public boolean isOrdered() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
}
