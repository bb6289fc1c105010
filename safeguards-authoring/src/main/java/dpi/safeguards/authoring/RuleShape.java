package dpi.safeguards.authoring;

import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A rule without the names its author chose: what a name stands for takes its place, so that two rules that say the
 * same in other words look the same. Immutable.
 */
final class RuleShape {

    /** What a name stands for: a value of the fact that matches the condition, or the fact itself. */
    private record Meaning(int condition, Path path) {}

    /**
     * A comparison.
     *
     * @param path where the value is found, written out
     * @param operator how it is compared
     * @param values what it is compared with, written out
     * @param origin the constraint it comes from
     */
    record Comparison(String path, Operator operator, Set<String> values, Constraint origin) {

        boolean hasOnlyConstants() {
            return origin.operands().stream().noneMatch(operand -> operand.form() == Operand.Form.VARIABLE);
        }

        boolean isNumber() {
            return origin.operands().get(0).form() == Operand.Form.NUMBER;
        }

        long number() {
            return Long.parseLong(origin.operands().get(0).text());
        }
    }

    private static final Path ITSELF = new Path(List.of(new Path.Step("itself", false, List.of())));

    private final RuleOutline rule;
    private final Map<String, Meaning> names = new HashMap<>();

    private RuleShape(RuleOutline rule) {
        this.rule = rule;
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            if (!condition.name().isEmpty()) {
                names.put(condition.name(), new Meaning(i, ITSELF));
            }
            for (Constraint constraint : condition.constraints()) {
                if (constraint.operator() == null) {
                    names.put(constraint.binds(), new Meaning(i, constraint.path()));
                }
            }
        }
    }

    static RuleShape of(RuleOutline rule) {
        return new RuleShape(rule);
    }

    RuleOutline rule() {
        return rule;
    }

    List<Condition> conditions() {
        return rule.conditions();
    }

    /** {@return the place, among the conditions, of the fact that the name is bound to; -1 if to none} */
    int conditionOf(String name) {
        Meaning meaning = names.get(name);
        return meaning == null ? -1 : meaning.condition();
    }

    /**
     * {@return the comparisons of a condition}
     *
     * @param place gives each condition of this rule the place it is written out with
     */
    List<Comparison> comparisons(Condition condition, IntUnaryOperator place) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            Operator operator = constraint.operator();
            if (operator != null) {
                Set<String> values = constraint.operands().stream()
                        .map(operand -> written(operand, place))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                comparisons.add(new Comparison(written(constraint.path(), place), operator, values, constraint));
            }
        }
        return comparisons;
    }

    List<Comparison> comparisons(Condition condition) {
        return comparisons(condition, IntUnaryOperator.identity());
    }

    /** {@return the condition written out: what two conditions that say the same have in common} */
    String written(Condition condition) {
        return condition.quantifier() + " " + condition.type() + " "
                + comparisons(condition).stream()
                        .map(comparison -> comparison.path() + " " + comparison.operator() + " "
                                + comparison.values().stream().sorted().toList())
                        .sorted()
                        .toList();
    }

    private String written(Path path, IntUnaryOperator place) {
        return path.steps().stream()
                .map(step -> step.member()
                        + step.arguments().stream()
                                .map(argument -> written(argument, place))
                                .toList())
                .collect(Collectors.joining("."));
    }

    private String written(Operand operand, IntUnaryOperator place) {
        Meaning meaning = operand.form() == Operand.Form.VARIABLE ? names.get(operand.text()) : null;
        return meaning == null
                ? operand.toString()
                : "#" + place.applyAsInt(meaning.condition()) + "." + written(meaning.path(), place);
    }
}
