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
                .append(YamlText.quoted(questionnaire.country().name()));
        out.append(", as known on ").append(questionnaire.asOf()).append('\n');
        out.append("# ").append(questionnaire.extent()).append("\n#\n").append(HOW);
        out.append("format: ").append(Questionnaire.FORMAT).append('\n');
        key(out, "title", questionnaire.title());
        key(out, "country", questionnaire.country().id());
        out.append(questionnaire.questions().isEmpty() ? "answers: []\n" : "answers:\n");
        for (Question question : questionnaire.questions()) {
            out.append("\n  # ").append(PlainWords.lower(question.severity())).append(", about ");
            out.append(YamlText.quoted(question.label()))
                    .append("; who can answer: ")
                    .append(YamlText.quoted(question.who()));
            out.append('\n');
            key(out, "  - safeguard", question.safeguard());
            key(out, "    subject", question.subject());
            key(out, "    question", question.text());
            out.append("    answer: \"\"\n    by: \"\"\n    on: \"\"\n    note: \"\"\n");
        }
        return out.toString();
    }

    private static void key(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(YamlText.quoted(value)).append('\n');
    }
}
