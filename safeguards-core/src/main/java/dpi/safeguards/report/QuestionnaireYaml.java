package dpi.safeguards.report;

import dpi.safeguards.report.Questionnaire.Question;

/**
 * Writes a questionnaire as a YAML file to be filled in, with comments that say how. Stateless and thread-safe; equal
 * questionnaires give equal text.
 */
public final class QuestionnaireYaml {

    private static final String HOW =
            """
            # How to fill it in:
            #   answer  yes, no, or unknown for "we do not know"; leave it empty to skip the question
            #   by      who answers, by name or office; every answer needs it
            #   on      the day of the answer, such as "2026-01-31"
            #   note    what the answer rests on
            # Change nothing else. An answer counts as evidence and is shown with the name of who gave it.
            """;

    private QuestionnaireYaml() {}

    /** {@return the questionnaire as YAML, with every text in quotes and every answer empty} */
    public static String write(Questionnaire questionnaire) {
        StringBuilder out = new StringBuilder();
        out.append("# Safeguards questionnaire about ")
                .append(quoted(questionnaire.country().name()));
        out.append(", as known on ").append(questionnaire.asOf()).append('\n');
        out.append("# ").append(questionnaire.extent()).append("\n#\n").append(HOW);
        out.append("format: ").append(Questionnaire.FORMAT).append('\n');
        key(out, "title", questionnaire.title());
        key(out, "country", questionnaire.country().id());
        out.append(questionnaire.questions().isEmpty() ? "answers: []\n" : "answers:\n");
        for (Question question : questionnaire.questions()) {
            out.append("\n  # ").append(PlainWords.lower(question.severity())).append(", about ");
            out.append(quoted(question.label())).append("; who can answer: ").append(quoted(question.who()));
            out.append('\n');
            key(out, "  - safeguard", question.safeguard());
            key(out, "    subject", question.subject());
            key(out, "    question", question.text());
            out.append("    answer: \"\"\n    by: \"\"\n    on: \"\"\n    note: \"\"\n");
        }
        return out.toString();
    }

    private static void key(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(quoted(value)).append('\n');
    }

    /** The text in double quotes on one line; what YAML would fold, forbid or take for a sign of its own is escaped. */
    private static String quoted(String text) {
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
}
