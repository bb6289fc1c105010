package dpi.safeguards.cli;

import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.report.CrosswalkReport;
import dpi.safeguards.report.EvaluationJson;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import java.util.Optional;

/**
 * An evaluation as it is written.
 *
 * @param now the evaluation
 * @param earlier the earlier one it is compared with, if there is one
 * @param gate what a gate makes of it, if it goes through one
 */
record Judged(Evaluation now, Optional<Evaluation> earlier, Optional<GateResult> gate) {

    String text() {
        return gate.map(result -> earlier.map(before -> TextReport.write(result, before))
                        .orElseGet(() -> TextReport.write(result)))
                .orElseGet(() ->
                        earlier.map(before -> TextReport.write(now, before)).orElseGet(() -> TextReport.write(now)));
    }

    String html() {
        return gate.map(result -> earlier.map(before -> HtmlReport.write(result, before))
                        .orElseGet(() -> HtmlReport.write(result)))
                .orElseGet(() ->
                        earlier.map(before -> HtmlReport.write(now, before)).orElseGet(() -> HtmlReport.write(now)));
    }

    String json() {
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
