package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Members;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the values that constraints speak of, and compares them. Made once for the rules of a pack, of which it
 * knows every member and constant; those of other rules are looked up again each time. Immutable and thread-safe.
 */
public final class Values {

    private static final Object[] NONE = {};

    // By identity: the steps and operands of an outline are many and stay the same objects.
    private final IdentityHashMap<Path.Step, Method> members = new IdentityHashMap<>();
    private final IdentityHashMap<Operand, Object> constants = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Constraint> lookups = new IdentityHashMap<>();

    private Values() {}

    /** {@return the values of these rules} */
    public static Values of(Collection<RuleOutline> rules) {
        Values values = new Values();
        for (RuleOutline rule : rules) {
            for (Condition condition : rule.conditions()) {
                Class<?> type =
                        condition.kind() == null ? Fact.class : condition.kind().type();
                for (Constraint constraint : condition.constraints()) {
                    values.prepare(constraint, type);
                }
                values.prepareLookup(condition);
            }
        }
        return values;
    }

    private void prepare(Constraint constraint, Class<?> owner) {
        Class<?> type = owner;
        for (Path.Step step : constraint.path().steps()) {
            Method member = member(type, step);
            members.put(step, member);
            step.arguments().forEach(this::prepare);
            type = member.getReturnType();
        }
        constraint.operands().forEach(this::prepare);
    }

    /**
     * Notes by which member facts for the condition are best looked up: one compared with an earlier name, if any is.
     */
    private void prepareLookup(Condition condition) {
        if (condition.kind() == null) {
            return;
        }
        List<Constraint> fit = condition.constraints().stream()
                .filter(constraint -> isLookup(constraint, condition))
                .toList();
        fit.stream()
                .filter(constraint -> constraint.operands().get(0).form() == Operand.Form.VARIABLE)
                .findFirst()
                .or(() -> fit.stream().findFirst())
                .ifPresent(constraint -> lookups.put(condition, constraint));
    }

    /** Whether it asks for one known value of a member that is a text, a constant or a set. */
    private boolean isLookup(Constraint constraint, Condition condition) {
        Path.Step step = constraint.path().steps().get(0);
        Method member = members.get(step);
        if (member == null || constraint.path().steps().size() > 1 || member.getParameterCount() > 0) {
            return false;
        }
        Class<?> type = member.getReturnType();
        boolean fits = (constraint.operator() == Operator.EQUAL && (type == String.class || type.isEnum()))
                || constraint.operator() == Operator.CONTAINS;
        if (!fits) {
            return false;
        }
        Operand operand = constraint.operands().get(0);
        return operand.form() == Operand.Form.VARIABLE
                ? condition.constraints().stream().noneMatch(own -> own.binds().equals(operand.text()))
                : !isUnknown(constants.get(operand));
    }

    private void prepare(Operand operand) {
        if (operand.form() != Operand.Form.VARIABLE) {
            constants.put(operand, constant(operand));
        }
    }

    /** {@return the comparison by which facts for the condition can be looked up; null if there is none} */
    @Nullable
    Constraint lookedUp(Condition condition) {
        return lookups.get(condition);
    }

    /** {@return the value at the end of the path, or null if it is not stated} */
    @Nullable
    Object get(Path path, Object from, Map<String, Object> bound) {
        Object value = from;
        for (Path.Step step : path.steps()) {
            if (value == null) {
                return null;
            }
            value = call(value, step, bound);
        }
        return value;
    }

    /** {@return whether the comparison holds; an unknown value fulfils none} */
    boolean holds(Constraint constraint, @Nullable Object value, Map<String, Object> bound) {
        Operator operator = constraint.operator();
        if (operator == null) {
            return true;
        }
        if (value == null) {
            return false;
        }
        Object first = operand(constraint.operands().get(0), bound);
        return switch (operator) {
            case EQUAL -> !value.equals("") && same(value, first);
            case NOT_EQUAL -> !value.equals("") && !isUnknownName(constraint, first) && !same(value, first);
            case CONTAINS -> ((Collection<?>) value).contains(first);
            case OVERLAPS ->
                constraint.operands().stream()
                        .anyMatch(operand -> ((Collection<?>) value).contains(operand(operand, bound)));
            case IN -> constraint.operands().stream().anyMatch(operand -> same(value, operand(operand, bound)));
            case LESS -> order(value, first) < 0;
            case AT_MOST -> order(value, first) <= 0;
            case MORE -> order(value, first) > 0;
            case AT_LEAST -> order(value, first) >= 0;
        };
    }

    /** Whether it is compared with a name that stands for nothing; the empty text itself may be asked for. */
    private static boolean isUnknownName(Constraint constraint, Object operand) {
        return constraint.operands().get(0).form() == Operand.Form.VARIABLE && operand.equals("");
    }

    /** {@return whether the value says that nothing is known} */
    static boolean isUnknown(@Nullable Object value) {
        return value == null
                || value == Answer.UNKNOWN
                || value.equals("")
                || value.equals(PartialDate.UNKNOWN)
                || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                || (value instanceof Collection<?> items && items.isEmpty());
    }

    /** {@return the value of the operand; an empty text for a name to which nothing is bound} */
    Object operand(Operand operand, Map<String, Object> bound) {
        if (operand.form() == Operand.Form.VARIABLE) {
            return bound.getOrDefault(operand.text(), "");
        }
        Object constant = constants.get(operand);
        return constant == null ? constant(operand) : constant;
    }

    private @Nullable Object call(Object target, Path.Step step, Map<String, Object> bound) {
        Method known = members.get(step);
        Method member = known == null ? member(target.getClass(), step) : known;
        int count = step.arguments().size();
        Object[] arguments = count == 0 ? NONE : new Object[count];
        for (int i = 0; i < count; i++) {
            arguments[i] = operand(step.arguments().get(i), bound);
        }
        try {
            return member.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member + " cannot be called", e);
        }
    }

    private static Method member(Class<?> type, Path.Step step) {
        return Members.find(type, step.member(), step.arguments().size())
                .orElseThrow(() -> new IllegalStateException(type + " has no " + step));
    }

    private static Object constant(Operand operand) {
        return switch (operand.form()) {
            case VARIABLE -> throw new IllegalArgumentException(operand + " has no value of its own");
            case TEXT -> operand.text();
            case NUMBER -> Integer.valueOf(operand.text());
            case BOOLEAN -> Boolean.valueOf(operand.text());
            case CONSTANT -> constant(operand.text());
        };
    }

    private static Object constant(String text) {
        String type = text.substring(0, text.indexOf('.'));
        String name = text.substring(text.indexOf('.') + 1);
        try {
            Class<?> found = Class.forName(Fact.class.getPackageName() + "." + type);
            return Arrays.stream(found.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " is not a type of facts", e);
        }
    }

    private static boolean same(Object a, Object b) {
        return (a instanceof Number && b instanceof Number) ? order(a, b) == 0 : a.equals(b);
    }

    private static int order(Object a, Object b) {
        return number(a).compareTo(number(b));
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
    }
}
