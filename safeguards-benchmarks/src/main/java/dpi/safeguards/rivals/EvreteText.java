package dpi.safeguards.rivals;

import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the conditions of a rule as Evrete takes them: in Java, with {@code $name} for a fact. */
final class EvreteText {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> tests = new ArrayList<>();

    private EvreteText() {}

    static EvreteText of(RuleOutline rule) {
        EvreteText text = new EvreteText();
        for (Condition condition : rule.conditions()) {
            String name = "$" + (condition.name().isEmpty() ? "fact" + text.names.size() : condition.name());
            text.names.add(name);
            for (Constraint constraint : condition.constraints()) {
                if (constraint.operator() == null) {
                    text.values.put(constraint.binds(), text.path(name, constraint.path()));
                } else {
                    text.tests.add(text.test(constraint, text.path(name, constraint.path())));
                }
            }
        }
        return text;
    }

    /** The name of the fact of each condition. */
    List<String> names() {
        return names;
    }

    /** What must hold. */
    List<String> tests() {
        return tests;
    }

    private String test(Constraint constraint, String path) {
        Operand first = constraint.operands().get(0);
        return switch (String.valueOf(constraint.operator())) {
            case "EQUAL" ->
                switch (first.form()) {
                    case VARIABLE -> "!" + path + ".isEmpty() && " + path + ".equals(" + value(first) + ")";
                    case TEXT -> path + ".equals(" + value(first) + ")";
                    default -> path + " == " + value(first);
                };
            case "IN" -> any(constraint, path + " == ", "");
            case "CONTAINS", "OVERLAPS" -> any(constraint, path + ".contains(", ")");
            default -> throw new IllegalArgumentException(String.valueOf(constraint));
        };
    }

    private String any(Constraint constraint, String before, String after) {
        return constraint.operands().stream()
                .map(operand -> before + value(operand) + after)
                .collect(Collectors.joining(" || "));
    }

    private String path(String name, Path path) {
        StringBuilder text = new StringBuilder(name);
        for (Path.Step step : path.steps()) {
            text.append(".").append(step.member());
            if (step.call() || path.steps().size() > 1) {
                text.append(step.arguments().stream().map(this::value).collect(Collectors.joining(", ", "(", ")")));
            }
        }
        return text.toString();
    }

    private String value(Operand operand) {
        return switch (operand.form()) {
            case VARIABLE -> String.valueOf(values.get(operand.text()));
            case TEXT -> '"' + operand.text() + '"';
            case CONSTANT, NUMBER, BOOLEAN -> operand.text();
        };
    }
}
