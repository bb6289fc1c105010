package dpi.safeguards.report;

/** Texts as YAML reads them back, for files that are written line by line with comments. */
final class YamlText {

    private YamlText() {}

    /** The text in double quotes on one line; what YAML would fold, forbid or take for a sign of its own is escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (isPlain(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append("\\U%08X".formatted(c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Leaves out control characters, line separators, byte order marks and what turns the direction of text. */
    private static boolean isPlain(int c) {
        boolean shown = (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0xFFFD && c != 0xFEFF) || c >= 0x10000;
        return shown && !(c >= 0x2028 && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
    }

    /** {@return a word of a case file as it is, anything else in quotes} */
    static String word(String text) {
        return text.matches("[a-z]+(-[a-z]+)*") && !text.equals("null") ? text : quoted(text);
    }
}
