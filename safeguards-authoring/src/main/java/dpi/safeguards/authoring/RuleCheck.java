package dpi.safeguards.authoring;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.json.Names;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a rule that could be read means something: its names are bound, its fields exist, its values fit, and it
 * does not take silence for an answer.
 */
final class RuleCheck {

    /** Kinds of which a case lists so few that a rule may match each of them with each other fact. */
    private static final Set<FactKind> FEW =
            EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER, FactKind.COMPLETE);

    private final RuleOutline rule;
    private final RulePlaces places;
    private final PackProblems problems;
    private final Map<String, Class<?>> bound = new HashMap<>();

    private RuleCheck(RuleOutline rule, RulePlaces places, PackProblems problems) {
        this.rule = rule;
        this.places = places;
        this.problems = problems;
    }

    static void check(RuleOutline rule, RulePlaces places, PackProblems problems) {
        new RuleCheck(rule, places, problems).check();
    }

    private void check() {
        if (!rule.safeguard().isEmpty() && !rule.name().startsWith(rule.safeguard() + " ")) {
            problems.add(
                    Check.RULE_NAMED_OTHERWISE,
                    places.of(rule),
                    "The name of the rule \"" + rule.name() + "\" starts with the safeguard's id, \"" + rule.safeguard()
                            + " ...\".");
        }
        boolean first = true;
        for (Condition condition : rule.conditions()) {
            // A law binds every system, and where none may be there nothing is paired.
            boolean noLaw = condition.quantifier() == Quantifier.NOT && condition.kind() == FactKind.LAW;
            boolean many = condition.kind() == null || !(noLaw || FEW.contains(condition.kind()));
            condition(condition, many && !first);
            first &= !many;
        }
        for (String name : rule.shown()) {
            fact(name);
        }
        fact(rule.subject());
        if (rule.gives() == Gives.CONTRADICTS) {
            rule.conditions().stream()
                    .filter(condition -> condition.quantifier() == Quantifier.NOT)
                    .forEach(this::needsComplete);
        }
    }

    private void condition(Condition condition, boolean mustJoin) {
        Class<?> type = condition.kind() == null ? Fact.class : condition.kind().type();
        boolean joined = false;
        for (Constraint constraint : condition.constraints()) {
            joined |= constraint(constraint, type);
        }
        if (mustJoin && !joined) {
            problems.add(
                    Check.UNJOINED_FACTS,
                    places.of(condition, rule),
                    "\"" + condition
                            + "\" is not joined with what was matched before it, so every fact would be paired with "
                            + "every other. Compare one of its fields with a bound name, such as about == $id.");
        }
        if (!condition.name().isEmpty()) {
            bind(condition.name(), type, places.of(condition, rule));
        }
    }

    /** Checks a constraint and returns whether it joins the fact with others. */
    private boolean constraint(Constraint constraint, Class<?> owner) {
        RulePlaces.Place place = places.of(constraint, rule);
        Class<?> type = path(constraint.path(), owner);
        Operator operator = constraint.operator();
        if (operator == null) {
            if (type != null) {
                bind(constraint.binds(), type, place);
            }
            return false;
        }
        if (type == null) {
            return false;
        }
        if (operator == Operator.NOT_EQUAL && type != String.class) {
            problems.add(
                    Check.UNEQUAL_ALSO_UNKNOWN,
                    place,
                    "\"" + constraint
                            + "\": \"!=\" would also match what is unknown. Write the value that is meant, such as "
                            + (type.isEnum() ? type.getSimpleName() + "." + other(constraint, type) : "\"==\"")
                            + ", or list several with \"in ( ... )\".");
            return false;
        }
        if (operator.isOrdered() && type != Integer.class && type != BigDecimal.class) {
            problems.add(
                    Check.UNFIT_COMPARISON,
                    place,
                    "\"" + constraint + "\" orders a " + name(type) + "; only numbers have an order here."
                            + (type.getSimpleName().equals("PartialDate")
                                    ? " Compare dates with isBefore( ... ) and isAfter( ... )."
                                    : ""));
            return false;
        }
        if (operator.isOnSets() != (type == Set.class)) {
            problems.add(
                    Check.UNFIT_COMPARISON,
                    place,
                    operator.isOnSets()
                            ? "\"" + constraint + "\": " + constraint.path() + " is a " + name(type)
                                    + ", not a set; use \"==\" or \"in ( ... )\"."
                            : "\"" + constraint + "\": " + constraint.path()
                                    + " is a set; use \"contains\" or \"overlaps ( ... )\".");
            return false;
        }
        boolean joins = false;
        for (Operand operand : constraint.operands()) {
            Class<?> value = operand(operand);
            if (value != null && type != Set.class && !fits(type, value)) {
                problems.add(
                        Check.UNFIT_COMPARISON,
                        places.of(operand, rule),
                        "\"" + constraint + "\" compares a " + name(type) + " with a " + name(value) + ".");
            }
            joins |= operand.form() == Operand.Form.VARIABLE
                    && (operator == Operator.EQUAL || operator == Operator.CONTAINS);
        }
        return joins;
    }

    private @Nullable Class<?> path(Path path, Class<?> owner) {
        Class<?> type = owner;
        for (Path.Step step : path.steps()) {
            Method member = Members.hasMembers(type)
                    ? Members.find(type, step.member(), step.arguments().size()).orElse(null)
                    : null;
            if (member == null) {
                List<String> names = Members.hasMembers(type) ? Members.names(type) : List.of();
                problems.add(
                        Check.UNKNOWN_FIELD,
                        places.of(step, rule),
                        name(type) + " has no \"" + step.member() + "\""
                                + (step.call() ? " with " + step.arguments().size() + " values" : "") + "."
                                + Names.maybe(step.member(), names));
                return null;
            }
            for (int i = 0; i < step.arguments().size(); i++) {
                Operand argument = step.arguments().get(i);
                Class<?> value = operand(argument);
                Class<?> wanted = member.getParameterTypes()[i];
                if (wanted == BigDecimal.class && argument.form() == Operand.Form.NUMBER) {
                    problems.add(
                            Check.NUMBER_WITHOUT_CITATION,
                            places.of(argument, rule),
                            "\"" + step + "\" takes a number that is bound to a name, such as the value of a"
                                    + " parameter with a citation.");
                } else if (value != null && !fits(wanted, value)) {
                    problems.add(
                            Check.UNFIT_COMPARISON,
                            places.of(argument, rule),
                            "\"" + step + "\" takes a " + name(wanted) + ", not a " + name(value) + ".");
                }
            }
            type = member.getReturnType();
        }
        return type;
    }

    private @Nullable Class<?> operand(Operand operand) {
        return switch (operand.form()) {
            case TEXT -> String.class;
            case NUMBER -> Integer.class;
            case BOOLEAN -> boolean.class;
            case VARIABLE -> {
                Class<?> type = bound.get(operand.text());
                if (type == null) {
                    problems.add(
                            Check.UNBOUND_NAME,
                            places.of(operand, rule),
                            operand + " is not bound before it is used." + Names.maybe(operand.text(), bound.keySet()));
                }
                yield type;
            }
            case CONSTANT -> constant(operand.text(), places.of(operand, rule));
        };
    }

    private @Nullable Class<?> constant(String text, RulePlaces.Place place) {
        String typeName = text.substring(0, text.indexOf('.'));
        String constant = text.substring(text.indexOf('.') + 1);
        try {
            Class<?> type = Class.forName(Fact.class.getPackageName() + "." + typeName);
            if (type.isEnum()) {
                List<String> constants = Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList();
                if (!constants.contains(constant)) {
                    problems.add(
                            Check.UNKNOWN_CONSTANT,
                            place,
                            typeName + " has no \"" + constant + "\"." + Names.maybe(constant, constants));
                }
                return type;
            }
        } catch (ClassNotFoundException e) {
            // said below
        }
        problems.add(Check.UNKNOWN_CONSTANT, place, "\"" + typeName + "\" is not a list of constants.");
        return null;
    }

    private void needsComplete(Condition absent) {
        String wanted = absent.kind() == null ? "" : "FactKind." + absent.kind().name();
        boolean stated = rule.conditions().stream()
                .filter(condition -> condition.kind() == FactKind.COMPLETE && condition.quantifier() != Quantifier.NOT)
                .flatMap(condition -> condition.constraints().stream())
                .anyMatch(constraint -> constraint.operator() == Operator.EQUAL
                        && constraint.path().toString().equals("of")
                        && constraint.operands().get(0).text().equals(wanted));
        if (!stated) {
            problems.add(
                    Check.ABSENCE_WITHOUT_COMPLETENESS,
                    places.of(absent, rule),
                    "\"" + absent
                            + "\" takes silence for evidence: that no such fact is listed shows nothing unless the case "
                            + "says that its list is complete. Add a condition such as Complete( of == " + wanted
                            + ", covers( ... ) == Answer.YES ).");
        }
    }

    private void fact(String name) {
        Class<?> type = bound.get(name);
        if (type == null || !Fact.class.isAssignableFrom(type)) {
            problems.add(
                    Check.UNBOUND_NAME,
                    places.of(rule, name),
                    "$" + name + " in the evidence of rule \"" + rule.name() + "\" is not bound to a fact."
                            + Names.maybe(name, bound.keySet()));
        }
    }

    private void bind(String name, Class<?> type, RulePlaces.Place place) {
        if (bound.put(name, type) != null) {
            problems.add(
                    Check.NAME_BOUND_TWICE, place, "$" + name + " is bound twice; give the second one another name.");
        }
    }

    private static boolean fits(Class<?> wanted, Class<?> value) {
        return wanted == value
                || (wanted == int.class && value == Integer.class)
                || (wanted == BigDecimal.class && value == Integer.class);
    }

    private static String name(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        return type == Integer.class || type == int.class || type == BigDecimal.class ? "number" : type.getSimpleName();
    }

    /** {@return a constant that may be meant where a comparison says which one is not} */
    private static String other(Constraint constraint, Class<?> type) {
        String excluded = constraint.operands().get(0).text();
        return Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .filter(name -> !name.equals("UNKNOWN") && !excluded.endsWith("." + name))
                .findFirst()
                .orElse("UNKNOWN");
    }
}
