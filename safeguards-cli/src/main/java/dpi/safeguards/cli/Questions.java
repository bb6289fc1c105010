package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.Questionnaire;
import dpi.safeguards.report.QuestionnaireCsv;
import dpi.safeguards.report.QuestionnaireHtml;
import dpi.safeguards.report.QuestionnaireText;
import dpi.safeguards.report.QuestionnaireYaml;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks what would decide the gravest open questions of a case. */
@Command(
        name = "questions",
        description = {
            "Writes the questions that would decide the gravest open questions of a case, by who can answer.",
            "Fill in the yaml or csv and hand it to \"assess CASE --answers FILE\"."
        },
        mixinStandardHelpOptions = true)
final class Questions implements Callable<Integer> {

    /** A form in which questions are written. */
    enum Format {
        TEXT,
        YAML,
        CSV,
        HTML
    }

    @Parameters(paramLabel = "CASE", description = "a case file")
    private Path file = Path.of("");

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many to ask at most (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, yaml, csv or html, a page to print (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Mixin
    private Target target = new Target();

    @Mixin
    private Judging judging = new Judging();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (most < 1) {
            throw new UsageException("--most is at least 1, not " + most + ".");
        }
        CaseFile asked = judging.dated(CaseFileReader.read(file));
        Evaluation evaluation = judging.loadFor(asked.country()).evaluate(asked);
        if (evaluation.completion() != Completion.COMPLETE) {
            spec.commandLine().getErr().println("The evaluation did not run to its end, so what is open is not known.");
            return Exit.FAILED;
        }
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(text(Questionnaire.of(evaluation, most)));
            report.finish();
        }
        return Exit.CLEAR;
    }

    private String text(Questionnaire questionnaire) {
        return switch (format) {
            case TEXT -> QuestionnaireText.write(questionnaire);
            case YAML -> QuestionnaireYaml.write(questionnaire);
            case CSV -> QuestionnaireCsv.write(questionnaire);
            case HTML -> QuestionnaireHtml.write(questionnaire);
        };
    }
}
