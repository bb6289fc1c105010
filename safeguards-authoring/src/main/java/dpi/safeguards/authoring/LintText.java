package dpi.safeguards.authoring;

import java.util.Locale;

/** Writes what is wrong with a pack for people who look at a terminal. */
final class LintText {

    private static final int WIDEST = 160;

    private LintText() {}

    static String write(LintReport report) {
        StringBuilder text = new StringBuilder();
        report.issues().forEach(issue -> issue(issue, text));
        String pack = report.pack().isEmpty() ? "The pack" : report.pack() + " " + report.version();
        text.append(pack)
                .append(": ")
                .append(count(report.safeguards(), "safeguard"))
                .append(" and ")
                .append(count(report.rules(), "rule"))
                .append(", ");
        if (report.issues().isEmpty()) {
            return text.append("nothing wrong.\n").toString();
        }
        text.append(count(report.errors(), "error"))
                .append(" and ")
                .append(count(report.warnings(), "warning"))
                .append(".\n");
        String code = report.issues().get(0).check().code();
        return text.append("For more on one of them: ./safeguards pack explain-check ")
                .append(code)
                .append('\n')
                .toString();
    }

    private static void issue(PackIssue issue, StringBuilder text) {
        text.append(issue.place())
                .append(": ")
                .append(issue.check().level().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(issue.check())
                .append('\n');
        if (!issue.text().isEmpty()) {
            marked(issue.text(), issue.column(), text);
        }
        text.append("  ").append(issue.message()).append('\n');
        if (!issue.advice().isEmpty()) {
            text.append("  ").append(issue.advice()).append('\n');
        }
        text.append('\n');
    }

    /** Shows the line, or the part of a very long one around the place, and a mark under the place. */
    private static void marked(String line, int column, StringBuilder text) {
        int from = column > WIDEST ? column - WIDEST / 2 : 0;
        String shown = line.substring(from, Math.min(line.length(), from + WIDEST));
        String before = line.substring(from, Math.min(line.length(), column - 1));
        text.append("    ").append(shown.stripTrailing()).append('\n');
        text.append("    ").append(before.replaceAll("[^\\t]", " ")).append("^\n");
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
