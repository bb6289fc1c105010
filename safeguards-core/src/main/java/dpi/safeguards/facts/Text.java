package dpi.safeguards.facts;

import org.jspecify.annotations.Nullable;

/** Checks of text fields, shared by the records. */
final class Text {

    private Text() {}

    static String required(@Nullable String text, String owner, String field) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(owner + " needs \"" + field + "\", a text that is not blank.");
        }
        return text;
    }

    static <T> T required(@Nullable T value, String owner, String field) {
        if (value == null) {
            throw new IllegalArgumentException(owner + " needs \"" + field + "\".");
        }
        return value;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
