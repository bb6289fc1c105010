package dpi.safeguards.authoring;

/** Text as XML and HTML take it: nothing in it is taken for markup, and nothing in it is forbidden there. */
final class MarkupText {

    private static final int REPLACEMENT = 0xFFFD;

    private MarkupText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isPrintable(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isPrintable(int c) {
        boolean plain = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0xD7FF);
        return plain || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
