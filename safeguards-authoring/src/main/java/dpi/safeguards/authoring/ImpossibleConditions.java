package dpi.safeguards.authoring;

import dpi.safeguards.authoring.RuleShape.Comparison;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds conditions that no fact can fulfil, so that a rule never fires, or an absence is always there. */
final class ImpossibleConditions implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (RuleOutline rule : pack.rules()) {
            RuleShape shape = RuleShape.of(rule);
            for (Condition condition : rule.conditions()) {
                noFactFulfils(shape, condition, pack, problems);
                if (condition.quantifier() == Quantifier.NOT) {
                    absentButNeeded(shape, condition, pack, problems);
                }
            }
        }
    }

    private static void noFactFulfils(RuleShape shape, Condition condition, LintedPack pack, PackProblems problems) {
        Map<String, Set<String>> left = new HashMap<>();
        Map<String, NumberRange> ranges = new HashMap<>();
        for (Comparison comparison : shape.comparisons(condition)) {
            String path = comparison.path();
            boolean exact = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN;
            if (exact && comparison.hasOnlyConstants()) {
                left.computeIfAbsent(path, key -> new LinkedHashSet<>(comparison.values()))
                        .retainAll(comparison.values());
            } else if (comparison.operator() == Operator.NOT_EQUAL && left.containsKey(path)) {
                left.get(path).removeAll(comparison.values());
            }
            NumberRange range = ranges.getOrDefault(path, NumberRange.ALL).and(comparison);
            ranges.put(path, range);
            if (range.isEmpty() || (left.containsKey(path) && left.get(path).isEmpty())) {
                problems.add(
                        Check.IMPOSSIBLE_CONDITIONS,
                        pack.places().of(comparison.origin(), shape.rule()),
                        "\"" + comparison.origin() + "\" and what stands before it about "
                                + comparison.origin().path() + " cannot both be true of one fact, so "
                                + (condition.quantifier() == Quantifier.NOT
                                        ? "this absence is always there."
                                        : "this rule never gives evidence."));
                return;
            }
        }
    }

    private static void absentButNeeded(RuleShape shape, Condition absent, LintedPack pack, PackProblems problems) {
        List<Comparison> excluded = shape.comparisons(absent);
        for (Condition other : shape.conditions()) {
            if (other.quantifier() != Quantifier.NOT
                    && (absent.kind() == null || absent.kind() == other.kind())
                    && Implication.holds(excluded, shape.comparisons(other))) {
                problems.add(
                        Check.IMPOSSIBLE_CONDITIONS,
                        pack.places().of(absent, shape.rule()),
                        "\"" + absent + "\" excludes what \"" + other + "\" needs, so this rule never gives evidence.");
                return;
            }
        }
    }
}
