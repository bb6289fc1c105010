package dpi.safeguards.examples.explain;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Gives;
import dpi.safeguards.finding.RuleTrace.Result;
import dpi.safeguards.finding.Witness;
import java.util.ArrayList;
import java.util.List;

/** Lists what keeps a safeguard from being shown as met: the condition that failed, the nearest fact, both values. */
public final class WhyNot {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private WhyNot() {}

    /** {@return one line for each comparison that keeps the nearest fact from supporting it} */
    public static List<String> met(CaseFile caseFile, String safeguard, String subject) {
        Explanation explanation = SAFEGUARDS.explain(caseFile, safeguard, subject);
        List<String> lines = new ArrayList<>();
        for (RuleTrace rule : explanation.rules(Gives.SUPPORTS, Result.NOT_MATCHED)) {
            for (ConditionTrace condition : rule.ways().get(0).conditions()) {
                if (condition.outcome() != Outcome.HOLDS) {
                    condition.witnesses().forEach(nearest -> lines.addAll(lines(nearest)));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(Witness nearest) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : nearest.comparisons()) {
            if (comparison.outcome() != Outcome.HOLDS) {
                String value = comparison.value().isEmpty() ? "not stated" : comparison.value();
                lines.add(nearest.fact().label() + ": " + comparison.field() + " is " + value + "; needed: "
                        + String.join(" or ", comparison.wanted()));
            }
        }
        return lines;
    }
}
