package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Gate;
import dpi.safeguards.facts.Country;
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

    /**
     * An evaluation that is ready to be written.
     *
     * @param text as it is written among others; empty where that depends on whether there are others
     */
    record Ready(Judged judged, String text) {}

    void add(Compared<Evaluation> compared) {
        Country country = compared.now().country();
        add(ready(compared, country.isStated() ? country.id() : compared.now().title(), count == 0));
    }

    /**
     * {@return the evaluation, ready to be written} Any number of threads may do so at the same time.
     *
     * @param id what the reader knows the case by
     * @param isFirst whether it will be the first one added
     */
    Ready ready(Compared<Evaluation> compared, String id, boolean isFirst) {
        Evaluation evaluation = compared.now();
        Judged judged = new Judged(
                evaluation,
                compared.earlier(),
                Optional.ofNullable(gate).map(each -> each.apply(evaluation)),
                compared.since());
        return new Ready(
                judged,
                switch (format) {
                    case TEXT -> framework == null ? judged.text() : judged.by(framework);
                    case JSON -> isFirst ? "" : judged.line() + "\n";
                    case VERDICTS -> judged.verdicts(id) + "\n";
                    case HTML -> "";
                });
    }

    void add(Ready ready) {
        Judged judged = ready.judged();
        count++;
        stopped |= judged.now().completion() != Completion.COMPLETE;
        reached |= judged.isBlocked() || (threshold != null && judged.reaches(threshold));
        switch (format) {
            case TEXT -> report.write((count == 1 ? "" : "\n\n") + ready.text());
            case VERDICTS -> report.write(ready.text());
            case JSON -> {
                if (count == 1) {
                    first = judged;
                } else {
                    writeFirst();
                    report.write(ready.text());
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
