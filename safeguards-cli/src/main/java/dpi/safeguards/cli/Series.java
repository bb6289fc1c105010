package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.report.CrosswalkReport;
import dpi.safeguards.report.EvaluationJson;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations one after the other, each as soon as it is there. Only the first is held back until it is known
 * whether there are more, where the form depends on that.
 */
final class Series implements AutoCloseable {

    private final Output.Format format;
    private final Report report;
    private final @Nullable Severity threshold;
    private final @Nullable String framework;
    private @Nullable Compared<Evaluation> first;
    private int count;
    private boolean stopped;
    private boolean reached;

    Series(Output.Format format, Report report, @Nullable Severity threshold, @Nullable String framework) {
        this.format = format;
        this.report = report;
        this.threshold = threshold;
        this.framework = framework;
    }

    int count() {
        return count;
    }

    void add(Compared<Evaluation> compared) {
        Evaluation evaluation = compared.now();
        count++;
        stopped |= evaluation.completion() != Completion.COMPLETE;
        reached |= reaches(evaluation);
        switch (format) {
            case TEXT -> report.write((count == 1 ? "" : "\n\n") + text(compared));
            case JSON -> {
                if (count == 1) {
                    first = compared;
                } else {
                    writeFirst();
                    report.write(line(compared) + "\n");
                }
            }
            case HTML -> {
                if (count > 1) {
                    throw new UsageException("--format html writes one evaluation, but there are more; name one input,"
                            + " or pick a tender with --ocid.");
                }
                first = compared;
            }
        }
    }

    /** Ends the report and returns the exit code that the evaluations lead to. */
    int finish() {
        if (first != null) {
            report.write(format == Output.Format.HTML ? html(first) : json(first));
        }
        report.finish();
        if (stopped) {
            return Exit.FAILED;
        }
        return reached ? Exit.FINDINGS : Exit.CLEAR;
    }

    /** Shows what is still held back of a series that is broken off; a file is not replaced by a part of one. */
    void breakOff() {
        if (format == Output.Format.JSON) {
            writeFirst();
        }
    }

    @Override
    public void close() {
        report.close();
    }

    private void writeFirst() {
        if (first != null) {
            report.write(line(first) + "\n");
            first = null;
        }
    }

    private String text(Compared<Evaluation> compared) {
        if (framework != null) {
            return by(compared.now(), framework);
        }
        return compared.earlier()
                .map(earlier -> TextReport.write(compared.now(), earlier))
                .orElseGet(() -> TextReport.write(compared.now()));
    }

    private static String by(Evaluation evaluation, String framework) {
        try {
            return CrosswalkReport.write(evaluation, framework);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static String html(Compared<Evaluation> compared) {
        return compared.earlier()
                .map(earlier -> HtmlReport.write(compared.now(), earlier))
                .orElseGet(() -> HtmlReport.write(compared.now()));
    }

    private static String json(Compared<Evaluation> compared) {
        return compared.earlier()
                .map(earlier -> EvaluationJson.write(compared.now(), earlier))
                .orElseGet(() -> EvaluationJson.write(compared.now()));
    }

    private static String line(Compared<Evaluation> compared) {
        return compared.earlier()
                .map(earlier -> EvaluationJson.writeLine(compared.now(), earlier))
                .orElseGet(() -> EvaluationJson.writeLine(compared.now()));
    }

    private boolean reaches(Evaluation evaluation) {
        Severity least = threshold;
        return least != null
                && evaluation.findings().stream()
                        .anyMatch(finding -> finding.disposition() == Disposition.OPEN
                                && finding.safeguard().severity().isAtLeast(least));
    }
}
