package dpi.safeguards.internal.outline;

/**
 * A value in a rule.
 *
 * @param form what it is
 * @param text the name of a variable without {@code $}; {@code Type.CONSTANT}; a text without quotes; a number's
 *     digits; {@code true} or {@code false}
 */
public record Operand(Form form, String text) {

    /** What a value is. */
    public enum Form {
        VARIABLE,
        CONSTANT,
        TEXT,
        NUMBER,
        BOOLEAN
    }

    @Override
    public String toString() {
        return switch (form) {
            case VARIABLE -> "$" + text;
            case TEXT -> '"' + text + '"';
            case CONSTANT, NUMBER, BOOLEAN -> text;
        };
    }
}
