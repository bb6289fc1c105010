package dpi.safeguards.rivals;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a rule as one CEL expression over the lists of facts, such as {@code LAW.map(law,
 * law.inForceOn(CLOCKS.lawAsOf()) == "YES", [law])}. It yields, as nested lists, the subject and the facts shown of
 * each match.
 */
final class CelText {

    private final RuleOutline rule;
    private final Map<String, String> values = new HashMap<>();

    private CelText(RuleOutline rule) {
        this.rule = rule;
    }

    static String of(RuleOutline rule) {
        return new CelText(rule).from(0);
    }

    /** The rule from a condition on. */
    private String from(int index) {
        int at = index;
        while (at < rule.conditions().size() && isClocks(rule.conditions().get(at))) {
            values(rule.conditions().get(at), "CLOCKS");
            at++;
        }
        if (at == rule.conditions().size()) {
            List<String> facts = new ArrayList<>(List.of(rule.subject()));
            facts.addAll(rule.shown());
            return facts.toString();
        }
        Condition condition = rule.conditions().get(at);
        if (condition.quantifier() != Quantifier.EACH) {
            throw new IllegalArgumentException(rule.name() + " does not begin with a fact.");
        }
        String name = condition.name().isEmpty() ? "f" + at : condition.name();
        values(condition, name);
        List<String> tests = tests(condition, name);
        int next = at + 1;
        while (next < rule.conditions().size() && isNested(rule.conditions().get(next))) {
            Condition nested = rule.conditions().get(next);
            if (isClocks(nested)) {
                values(nested, "CLOCKS");
            } else {
                tests.add((nested.quantifier() == Quantifier.NOT ? "!" : "") + list(nested) + ".exists(n" + next + ", "
                        + all(tests(nested, "n" + next)) + ")");
            }
            next++;
        }
        return list(condition) + ".map(" + name + ", " + all(tests) + ", " + from(next) + ")";
    }

    private static boolean isClocks(Condition condition) {
        return condition.kind() == FactKind.CLOCKS;
    }

    private static boolean isNested(Condition condition) {
        return isClocks(condition) || condition.quantifier() != Quantifier.EACH;
    }

    private static String list(Condition condition) {
        return String.valueOf(condition.kind());
    }

    private static String all(List<String> tests) {
        return tests.isEmpty() ? "true" : String.join(" && ", tests);
    }

    private void values(Condition condition, String name) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() == null) {
                values.put(constraint.binds(), path(name, constraint.path()));
            }
        }
    }

    private List<String> tests(Condition condition, String name) {
        List<String> tests = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() != null) {
                tests.add(test(constraint, path(name, constraint.path())));
            }
        }
        return tests;
    }

    private String test(Constraint constraint, String path) {
        Operand first = constraint.operands().get(0);
        String several =
                constraint.operands().stream().map(this::value).toList().toString();
        return switch (String.valueOf(constraint.operator())) {
            case "EQUAL" ->
                first.form() == Operand.Form.VARIABLE
                        ? path + " != '' && " + path + " == " + value(first)
                        : path + " == " + value(first);
            case "IN" -> path + " in " + several;
            case "CONTAINS" -> value(first) + " in " + path;
            case "OVERLAPS" -> path + ".exists(t, t in " + several + ")";
            default -> throw new IllegalArgumentException(rule.name() + ": " + constraint);
        };
    }

    private String path(String name, Path path) {
        return name + "."
                + path.steps().stream()
                        .map(step -> step.member()
                                + step.arguments().stream()
                                        .map(this::value)
                                        .collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining("."));
    }

    private String value(Operand operand) {
        return switch (operand.form()) {
            case VARIABLE -> {
                String value = values.get(operand.text());
                if (value == null) {
                    throw new IllegalArgumentException(rule.name() + " does not say what $" + operand.text() + " is.");
                }
                yield value;
            }
            case CONSTANT -> "'" + operand.text().substring(operand.text().indexOf('.') + 1) + "'";
            case TEXT -> "'" + operand.text() + "'";
            case NUMBER, BOOLEAN -> operand.text();
        };
    }
}
