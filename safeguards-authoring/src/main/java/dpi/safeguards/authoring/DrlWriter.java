package dpi.safeguards.authoring;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.engine.Collector;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Members;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the rules that are compiled from their outlines, so that what is checked, what runs and what is explained
 * cannot differ. Adds what keeps an unknown value from matching: a text that is empty and a number that is missing
 * fulfil no comparison.
 */
final class DrlWriter {

    private DrlWriter() {}

    /**
     * {@return one file with all rules, in the given Java package; a rule is known to the collector by its place in the
     * list}
     */
    static String write(String javaPackage, List<RuleOutline> rules) {
        StringBuilder drl = new StringBuilder()
                .append("package " + javaPackage + ";\n")
                .append("import " + Fact.class.getPackageName() + ".*;\n")
                .append("global " + Collector.class.getName() + " collector;\n");
        for (int i = 0; i < rules.size(); i++) {
            drl.append(rule(i, rules.get(i)));
        }
        return drl.toString();
    }

    private static String rule(int index, RuleOutline rule) {
        StringBuilder drl = new StringBuilder("rule \"" + index + " " + rule.name() + "\"\nwhen\n");
        for (Condition condition : rule.conditions()) {
            drl.append("  " + condition(condition) + "\n");
        }
        List<String> arguments = new ArrayList<>();
        if (rule.gives() == Gives.RECOMMENDS) {
            arguments.add('"' + rule.mitigation() + '"');
        }
        arguments.add("$" + rule.subject());
        rule.shown().forEach(name -> arguments.add("$" + name));
        return drl.append("then\n  collector.rule(drools, " + index + ")."
                        + rule.gives().name().toLowerCase(Locale.ROOT) + "(" + String.join(", ", arguments)
                        + ");\nend\n")
                .toString();
    }

    private static String condition(Condition condition) {
        Class<?> type = condition.kind() == null ? Fact.class : condition.kind().type();
        String inside = condition.constraints().stream()
                .map(constraint -> constraint(constraint, type))
                .collect(Collectors.joining(", "));
        String pattern = condition.type() + "( " + inside + " )";
        if (condition.quantifier() == Quantifier.EACH) {
            return condition.name().isEmpty() ? pattern : "$" + condition.name() + " : " + pattern;
        }
        return (condition.quantifier() == Quantifier.NOT ? "not " : "exists ") + pattern;
    }

    private static String constraint(Constraint constraint, Class<?> owner) {
        String path = constraint.path().toString();
        Operator operator = constraint.operator();
        if (operator == null) {
            return "$" + constraint.binds() + " : " + path;
        }
        Class<?> type = type(constraint.path(), owner);
        Operand first = constraint.operands().get(0);
        if (operator == Operator.OVERLAPS) {
            return "( "
                    + constraint.operands().stream()
                            .map(operand -> path + " contains " + operand)
                            .collect(Collectors.joining(" || "))
                    + " )";
        }
        if (operator == Operator.IN) {
            return path + " in ( "
                    + constraint.operands().stream().map(Operand::toString).collect(Collectors.joining(", ")) + " )";
        }
        if (type == String.class && first.form() == Operand.Form.VARIABLE) {
            String known = operator == Operator.NOT_EQUAL ? first + " != \"\", " : "";
            return path + " != \"\", " + known + path + " " + operator.symbol() + " " + first;
        }
        if (type == BigDecimal.class) {
            String number = first.form() == Operand.Form.NUMBER
                    ? "java.math.BigDecimal.valueOf(" + first + ")"
                    : first.toString();
            return path + " != null, " + path + ".compareTo(" + number + ") " + operator.symbol() + " 0";
        }
        if (type == Integer.class) {
            return path + " != null, " + path + " " + operator.symbol() + " " + first;
        }
        return path + " " + operator.symbol() + " " + first;
    }

    private static Class<?> type(Path path, Class<?> owner) {
        Class<?> type = owner;
        for (Path.Step step : path.steps()) {
            Class<?> from = type;
            Method member = Members.find(from, step.member(), step.arguments().size())
                    .orElseThrow(() -> new IllegalStateException(from + " has no " + step));
            type = member.getReturnType();
        }
        return type;
    }
}
