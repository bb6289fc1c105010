package dpi.safeguards.report;

import dpi.safeguards.report.Questionnaire.Question;

/**
 * Writes a questionnaire as plain text for a terminal: numbered questions, by who can answer. Stateless and
 * thread-safe.
 */
public final class QuestionnaireText {

    private QuestionnaireText() {}

    /** {@return the questionnaire as text, with a line end at its end} */
    public static String write(Questionnaire questionnaire) {
        Wrapped out = new Wrapped(100);
        out.line("", questionnaire.title());
        out.line("", questionnaire.country().name() + ", as known on " + questionnaire.asOf());
        out.line("", questionnaire.extent());
        int[] number = {0};
        questionnaire.byAuthority().forEach((authority, questions) -> {
            out.heading("For " + PlainWords.of(authority));
            for (Question question : questions) {
                number[0]++;
                out.line(
                        "",
                        number[0] + ". [" + PlainWords.lower(question.severity()) + "] " + question.safeguard() + "  "
                                + question.text());
                out.line("    ", "about \"" + question.label() + "\" (" + question.subject() + ")");
                if (!question.actor().holders().isEmpty()) {
                    out.line(
                            "    ", "who: " + String.join(", ", question.actor().holders()));
                }
            }
        });
        return out.toString();
    }
}
