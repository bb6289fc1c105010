package dpi.safeguards.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a text holds its JSON values. */
enum Layout {
    /** One value, or several that follow each other in any way. */
    DOCUMENT,
    /** One value a line, so that reading can go on after a line that is broken. */
    LINES;

    private static final int LOOKED_AT = 1 << 18;

    /**
     * {@return the layout of the text, by its first line that is not blank and, only where that line is neither a whole
     * value nor the beginning of an indented one, by its name}
     */
    static Layout of(String name, BufferedInputStream text) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.matches("(?s).*\\.(jsonl|ndjson)(\\.gz)?");
        String line = firstLine(text).strip();
        if (isOneValue(line)) {
            return LINES;
        }
        boolean indented = line.endsWith("{") || line.endsWith("[") || line.endsWith(",") || line.endsWith(":");
        return named && !indented ? LINES : DOCUMENT;
    }

    private static String firstLine(BufferedInputStream text) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        text.mark(LOOKED_AT);
        boolean blank = true;
        for (int i = 0; i < LOOKED_AT; i++) {
            int b = text.read();
            if (b < 0 || (b == '\n' && !blank)) {
                break;
            }
            blank &= Character.isWhitespace(b);
            line.write(b);
        }
        text.reset();
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether brackets and quotes open and close once; a quick look, as the parser will see the rest. */
    private static boolean isOneValue(String line) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth <= 0) {
                    return depth == 0 && i == line.length() - 1;
                }
            }
        }
        return false;
    }
}
