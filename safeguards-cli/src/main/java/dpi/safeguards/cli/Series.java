package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Gate;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations one after the other, each as soon as it is there. Only the first is held back until it is known
 * whether there are more, where the form depends on that.
 */
final class Series implements AutoCloseable {

    private final Output.Format format;
    private final Report report;
    private final @Nullable Severity threshold;
    private final @Nullable Gate gate;
    private final @Nullable String framework;
    private @Nullable Judged first;
    private int count;
    private boolean stopped;
    private boolean reached;

    /**
     * @param threshold the severity from which on an open finding is a failure; null if none is
     * @param gate the gate that all evaluations go through; null if there is none
     */
    Series(
            Output.Format format,
            Report report,
            @Nullable Severity threshold,
            @Nullable Gate gate,
            @Nullable String framework) {
        this.format = format;
        this.report = report;
        this.threshold = threshold;
        this.gate = gate;
        this.framework = framework;
    }

    int count() {
        return count;
    }

    void add(Compared<Evaluation> compared) {
        Evaluation evaluation = compared.now();
        count++;
        stopped |= evaluation.completion() != Completion.COMPLETE;
        Judged judged = new Judged(
                evaluation,
                compared.earlier(),
                Optional.ofNullable(gate).map(each -> each.apply(evaluation)),
                compared.since());
        reached |= judged.isBlocked() || (threshold != null && judged.reaches(threshold));
        switch (format) {
            case TEXT ->
                report.write((count == 1 ? "" : "\n\n") + (framework == null ? judged.text() : judged.by(framework)));
            case JSON -> {
                if (count == 1) {
                    first = judged;
                } else {
                    writeFirst();
                    report.write(judged.line() + "\n");
                }
            }
            case HTML -> {
                if (count > 1) {
                    throw new UsageException("--format html writes one evaluation, but there are more; name one input,"
                            + " or pick a tender with --ocid.");
                }
                first = judged;
            }
        }
    }

    /** Ends the report and returns the exit code that the evaluations lead to. */
    int finish() {
        if (first != null) {
            report.write(format == Output.Format.HTML ? first.html() : first.json());
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
            report.write(first.line() + "\n");
            first = null;
        }
    }
}
