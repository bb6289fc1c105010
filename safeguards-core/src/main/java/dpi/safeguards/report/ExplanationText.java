package dpi.safeguards.report;

import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Gives;
import dpi.safeguards.finding.RuleTrace.Result;
import java.util.List;

/** Writes an explanation as plain text for a terminal, at most 100 characters wide. */
public final class ExplanationText {

    private final Wrapped out = new Wrapped(100);
    private final TraceLines rules = new TraceLines(out);
    private final Explanation explanation;

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    /** {@return the explanation as text, with a line end at its end} */
    public static String write(Explanation explanation) {
        ExplanationText text = new ExplanationText(explanation);
        text.head();
        text.body();
        text.missing();
        return text.out.toString();
    }

    private void head() {
        out.line(
                "",
                explanation.safeguard().id() + "  " + explanation.safeguard().title());
        out.line("", "about " + FactLines.name(explanation.subject()));
        boolean otherLaw = !explanation.lawAsOf().equals(explanation.clocks().factsAsOf());
        out.line(
                "",
                "judged on " + explanation.clocks().factsAsOf()
                        + (otherLaw ? " by the law of " + explanation.lawAsOf() : ""));
        out.blank();
        out.line("", PlainWords.start(PlainWords.of(explanation.state())) + ". " + meaning());
        explanation.judgement().ifPresent(judgement -> AlignmentLines.of(judgement)
                .forEach(line -> out.line("", line)));
        out.blank();
    }

    private String meaning() {
        return explanation
                .judgement()
                .map(judgement -> PlainWords.meaning(judgement.verdict()))
                .orElse(
                        explanation.state() == Change.State.SCOPE_UNKNOWN
                                ? "What is not stated decides whether it is asked of this subject."
                                : "It asks nothing of this subject; that is neither good nor bad.");
    }

    private void body() {
        boolean judged = explanation.judgement().isPresent();
        if (!judged) {
            String why = explanation.state() == Change.State.SCOPE_UNKNOWN
                    ? "Why it is not known whether it applies"
                    : "Why it does not apply";
            section(why, Gives.APPLIES, Result.NOT_MATCHED);
            section(why + ": rules of another time", Gives.APPLIES, Result.NOT_IN_FORCE);
            return;
        }
        section("Why it applies", Gives.APPLIES, Result.MATCHED);
        section("Against it: what shows that it is not met", Gives.CONTRADICTS, Result.MATCHED);
        section("For it: what shows that it is met", Gives.SUPPORTS, Result.MATCHED);
        section("Not shown: what would speak for it", Gives.SUPPORTS, Result.NOT_MATCHED);
        section("Not shown: what would speak against it", Gives.CONTRADICTS, Result.NOT_MATCHED);
        answers();
        notInForce();
        if (explanation.judgement().stream().anyMatch(Judgement::isFinding)) {
            section("Why these measures are recommended", Gives.RECOMMENDS, Result.MATCHED);
            otherMeasures();
        }
    }

    private void section(String heading, Gives gives, Result result) {
        List<RuleTrace> fared = explanation.rules(gives, result).stream()
                .filter(rule -> result != Result.NOT_MATCHED || !isAboutAnswers(rule))
                .toList();
        if (!fared.isEmpty()) {
            out.heading(heading);
            fared.forEach(rules::write);
        }
    }

    /** Whether it is one of the rules that every safeguard has, on what people answered to its question. */
    private boolean isAboutAnswers(RuleTrace rule) {
        return !rule.rule().startsWith(explanation.safeguard().id());
    }

    private void answers() {
        boolean answered = explanation.rules().stream().anyMatch(rule -> isAboutAnswers(rule) && rule.hasMatched());
        if (!answered) {
            out.line("", "Nobody's answer to its question counts: no attestation of yes or no is listed for it.");
            out.blank();
        }
    }

    private void notInForce() {
        List<RuleTrace> silent = explanation.rules().stream()
                .filter(rule -> rule.result() == Result.NOT_IN_FORCE && rule.gives() != Gives.RECOMMENDS)
                .toList();
        if (silent.isEmpty()) {
            return;
        }
        out.heading("Rules that do not speak for the law of " + explanation.lawAsOf());
        for (RuleTrace rule : silent) {
            out.line("  ", rule.rule() + " (" + rule.file() + ":" + rule.line() + ")");
            out.line("    ", "in force " + dates(rule));
        }
        out.blank();
    }

    private static String dates(RuleTrace rule) {
        String from = rule.inForceFrom().isKnown() ? "from " + rule.inForceFrom() : "";
        String until = rule.inForceUntil().isKnown() ? "until " + rule.inForceUntil() : "";
        return (from + " " + until).strip();
    }

    /** Measures that fit another context, in one line each: why they are not recommended is in the JSON. */
    private void otherMeasures() {
        List<RuleTrace> others = explanation.rules(Gives.RECOMMENDS, Result.NOT_MATCHED);
        if (!others.isEmpty()) {
            out.heading("Measures that fit another situation");
            others.forEach(rule -> out.line("  ", rule.rule()));
            out.blank();
        }
    }

    private void missing() {
        boolean open = explanation.state() == Change.State.UNDETERMINED;
        if (explanation.missing().isEmpty() && !open) {
            return;
        }
        out.heading(explanation.judgement().isPresent() ? "What would settle it" : "What would say whether it applies");
        explanation.missing().stream()
                .map(MissingWords::of)
                .distinct()
                .forEach(missing -> out.line("  ", "- " + missing));
        if (open) {
            out.line(
                    "  ",
                    (explanation.missing().isEmpty() ? "- " : "- or ") + "an answer to its question: "
                            + explanation.safeguard().question());
        }
    }
}
