package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.report.EvaluationJson;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on what to write and when to fail. */
final class Output {

    /** A form in which evaluations are written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or html (default: ${DEFAULT-VALUE}); with several evaluations json is one a line")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file instead of the terminal")
    private @Nullable Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "exit with 1 if there is an open finding of this severity or graver: critical, high, medium, low")
    private @Nullable Severity failOn;

    /** Writes the evaluations and returns the exit code they lead to. */
    int write(List<Evaluation> evaluations, PrintWriter terminal) {
        String text = text(evaluations);
        if (out == null) {
            terminal.print(text);
            terminal.flush();
        } else {
            replace(out, text);
        }
        return exitCode(evaluations);
    }

    /** Writes a file whole or not at all. */
    static void replace(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".", ".part");
            Files.writeString(temporary, text, StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private String text(List<Evaluation> evaluations) {
        return switch (format) {
            case TEXT -> evaluations.stream().map(TextReport::write).collect(Collectors.joining("\n\n"));
            case JSON ->
                evaluations.size() == 1
                        ? EvaluationJson.write(evaluations.get(0))
                        : evaluations.stream()
                                .map(evaluation -> EvaluationJson.writeLine(evaluation) + "\n")
                                .collect(Collectors.joining());
            case HTML -> {
                if (evaluations.size() != 1) {
                    throw new UsageException("--format html writes one evaluation, but there are " + evaluations.size()
                            + "; name one input, or pick a tender with --ocid.");
                }
                yield HtmlReport.write(evaluations.get(0));
            }
        };
    }

    private int exitCode(List<Evaluation> evaluations) {
        Severity threshold = failOn;
        boolean stopped = evaluations.stream().anyMatch(each -> each.completion() != Completion.COMPLETE);
        if (stopped) {
            return Exit.FAILED;
        }
        boolean reached = threshold != null
                && evaluations.stream()
                        .flatMap(each -> each.findings().stream())
                        .anyMatch(finding -> finding.disposition() == Disposition.OPEN
                                && finding.safeguard().severity().isAtLeast(threshold));
        return reached ? Exit.FINDINGS : Exit.CLEAR;
    }
}
