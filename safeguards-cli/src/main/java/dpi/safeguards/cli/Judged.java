package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.Since;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.report.CrosswalkReport;
import dpi.safeguards.report.EvaluationJson;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import dpi.safeguards.report.VerdictLine;
import java.util.Optional;

/**
 * An evaluation as it is written.
 *
 * @param now the evaluation
 * @param earlier the earlier one it is compared with, if there is one
 * @param gate what a gate makes of it, if it goes through one
 * @param since what has changed since a kept one, and what moved it, if it is compared with one
 */
record Judged(Evaluation now, Optional<Evaluation> earlier, Optional<GateResult> gate, Optional<Since> since) {

    /**
     * Checks that there is one thing to say first.
     *
     * @throws UsageException if it goes through a gate and is compared with a kept evaluation
     */
    Judged {
        if (gate.isPresent() && since.isPresent()) {
            throw new UsageException("--since has no place for what a gate makes of it; leave out --since or --gate.");
        }
    }

    String text() {
        return since.map(TextReport::write).orElseGet(this::plainText);
    }

    private String plainText() {
        return gate.map(result -> earlier.map(before -> TextReport.write(result, before))
                        .orElseGet(() -> TextReport.write(result)))
                .orElseGet(() ->
                        earlier.map(before -> TextReport.write(now, before)).orElseGet(() -> TextReport.write(now)));
    }

    String html() {
        return since.map(HtmlReport::write).orElseGet(this::plainHtml);
    }

    private String plainHtml() {
        return gate.map(result -> earlier.map(before -> HtmlReport.write(result, before))
                        .orElseGet(() -> HtmlReport.write(result)))
                .orElseGet(() ->
                        earlier.map(before -> HtmlReport.write(now, before)).orElseGet(() -> HtmlReport.write(now)));
    }

    String json() {
        return since.map(EvaluationJson::write).orElseGet(this::plainJson);
    }

    private String plainJson() {
        return gate.map(result -> earlier.map(before -> EvaluationJson.write(result, before))
                        .orElseGet(() -> EvaluationJson.write(result)))
                .orElseGet(() -> earlier.map(before -> EvaluationJson.write(now, before))
                        .orElseGet(() -> EvaluationJson.write(now)));
    }

    String line() {
        return gate.map(result -> earlier.map(before -> EvaluationJson.writeLine(result, before))
                        .orElseGet(() -> EvaluationJson.writeLine(result)))
                .orElseGet(() -> earlier.map(before -> EvaluationJson.writeLine(now, before))
                        .orElseGet(() -> EvaluationJson.writeLine(now)));
    }

    /**
     * {@return the verdicts alone}
     *
     * @param id what the reader knows the case by
     */
    String verdicts(String id) {
        if (gate.isPresent() || since.isPresent() || earlier.isPresent()) {
            throw new UsageException("--format verdicts has no place for what a gate makes of them or what has changed;"
                    + " use --format json.");
        }
        return VerdictLine.write(id, now);
    }

    /** {@return it in the order of another framework's controls} */
    String by(String framework) {
        if (gate.isPresent()) {
            throw new UsageException("--by has no place for what a gate makes of it; leave out --by or --gate.");
        }
        try {
            return CrosswalkReport.write(now, framework);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    boolean isBlocked() {
        return gate.filter(result -> result.outcome() == Outcome.BLOCK).isPresent();
    }

    /** {@return whether there is an open finding as grave as this or graver that no gate lets pass} */
    boolean reaches(Severity threshold) {
        return gate.map(result -> result.findings().stream()
                        .filter(gated -> gated.outcome() != Outcome.PASS)
                        .anyMatch(gated ->
                                gated.judgement().safeguard().severity().isAtLeast(threshold)))
                .orElseGet(() -> now.findings().stream()
                        .anyMatch(finding -> finding.disposition() == Disposition.OPEN
                                && finding.safeguard().severity().isAtLeast(threshold)));
    }
}
