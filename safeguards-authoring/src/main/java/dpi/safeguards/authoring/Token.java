package dpi.safeguards.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text its characters; for a text, without the quotes
 * @param line the line it stands on, from 1
 * @param column the column it begins in, from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        TEXT,
        DATE,
        NUMBER,
        VARIABLE,
        WORD,
        SIGN,
        WRONG,
        END
    }

    private static final Pattern NEXT = Pattern.compile(
            "(?<space>\\s+|//[^\\n]*|/\\*.*?\\*/)"
                    + "|\"(?<text>[^\"\\n]*)\""
                    + "|(?<date>\\d{4}-\\d{2}-\\d{2})"
                    + "|(?<number>-?\\d+)"
                    + "|\\$(?<variable>[A-Za-z]\\w*)"
                    + "|(?<word>(?:agenda|activation|ruleflow)-group|lock-on-active|auto-focus|no-loop|date-effective"
                    + "|date-expires|[A-Za-z]\\w*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[(){}:,.;<>@])"
                    + "|(?<wrong>.)",
            Pattern.DOTALL);

    /** {@return the tokens of the source, with an end after the last} */
    static List<Token> split(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(source);
        int line = 1;
        int lineStart = 0;
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String text =
                        kind == Kind.END ? null : matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
                if (text != null) {
                    tokens.add(new Token(kind, text, line, matcher.start() - lineStart + 1));
                }
            }
            int lineEnd = matcher.group().lastIndexOf('\n');
            if (lineEnd >= 0) {
                line += (int) matcher.group().chars().filter(c -> c == '\n').count();
                lineStart = matcher.start() + lineEnd + 1;
            }
        }
        tokens.add(new Token(Kind.END, "the end of the file", line, source.length() - lineStart + 1));
        return tokens;
    }

    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wanted);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case END -> text;
            case VARIABLE -> "$" + text;
            default -> "\"" + text + "\"";
        };
    }
}
