package dpi.safeguards.report;

import dpi.safeguards.internal.json.Csv;
import dpi.safeguards.report.Questionnaire.Question;
import java.util.List;

/**
 * Writes a questionnaire as a CSV table (RFC 4180, with line feeds as line ends) to be filled in with a spreadsheet.
 * Stateless and thread-safe.
 *
 * <p>A cell that a spreadsheet could take for a formula begins with an apostrophe; reading takes it off again.
 */
public final class QuestionnaireCsv {

    /** The names of the columns, in their order. */
    public static final List<String> COLUMNS =
            List.of("safeguard", "subject", "question", "severity", "authority", "answer", "by", "on", "note");

    private QuestionnaireCsv() {}

    /** {@return the questionnaire as a table with a header, one line for each question, and every answer empty} */
    public static String write(Questionnaire questionnaire) {
        StringBuilder out = new StringBuilder(Csv.row(COLUMNS));
        for (Question question : questionnaire.questions()) {
            out.append(Csv.row(List.of(
                    question.safeguard(),
                    question.subject(),
                    question.text(),
                    PlainWords.lower(question.severity()),
                    PlainWords.of(question.actor().authority()),
                    "",
                    "",
                    "",
                    "")));
        }
        return out.toString();
    }
}
