package dpi.safeguards.report;

import java.util.Locale;
import java.util.Set;

/**
 * An element of a page that is both HTML and well-formed XML. Everything put into it is escaped; names of elements and
 * attributes are the writer's own, never a case's.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta");
    private static final Set<String> WITHIN_A_LINE =
            Set.of("a", "abbr", "code", "em", "small", "span", "strong", "time", "tspan");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Html(String name) {
        this.name = name;
    }

    static Html of(String name) {
        return new Html(name);
    }

    static Html of(String name, String text) {
        return of(name).text(text);
    }

    static Html style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("The style sheet must do without < and &.");
        }
        Html style = of("style");
        style.content.append('\n').append(css);
        return style;
    }

    /** {@return a link if the address is one of the web, otherwise the label and the address as text} */
    static Html link(String label, String url) {
        if (isOfTheWeb(url)) {
            return of("a", label).with("href", url).with("rel", "noopener noreferrer");
        }
        return of("span", url.isBlank() ? label : label + " (" + url + ")");
    }

    Html classed(String classes) {
        return with("class", classes);
    }

    Html with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"');
        return this;
    }

    Html text(String text) {
        content.append(escaped(text));
        return this;
    }

    Html add(Html... children) {
        for (Html child : children) {
            child.writeTo(content);
        }
        return this;
    }

    Html addAll(Iterable<Html> children) {
        children.forEach(this::add);
        return this;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    private void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (VOID.contains(name)) {
            out.append(" />\n");
            return;
        }
        out.append('>').append(content).append("</").append(name).append('>');
        if (!WITHIN_A_LINE.contains(name)) {
            out.append('\n');
        }
    }

    private static boolean isOfTheWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return (start.startsWith("https://") || start.startsWith("http://"))
                && url.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Whether a page may contain the character at all; XML forbids most control characters and lone surrogates. */
    private static boolean isPrintable(int c) {
        boolean plain = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0xD7FF);
        return plain || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
