package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.QuestionnaireReader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option on filled questionnaires. */
final class Answers {

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "a filled questionnaire (YAML, JSON or CSV) about the case; may be given several times")
    private List<Path> files = List.of();

    boolean areGiven() {
        return !files.isEmpty();
    }

    /** {@return the case with the answers} What is wrong with a questionnaire is added to the problems. */
    CaseFile addTo(CaseFile unanswered, List<Problem> problems) {
        CaseFile caseFile = unanswered;
        for (Path file : files) {
            try {
                caseFile = caseFile.with(QuestionnaireReader.readFor(caseFile, file));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        return caseFile;
    }
}
