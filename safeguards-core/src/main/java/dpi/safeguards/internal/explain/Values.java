package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Members;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks up the values that constraints speak of, and compares them. Thread-safe. */
final class Values {

    private record Key(Class<?> type, String member, int arguments) {}

    private final Map<Key, Method> members = new ConcurrentHashMap<>();
    private final Map<String, Object> constants = new ConcurrentHashMap<>();

    /** {@return the value at the end of the path, or null if it is not stated} */
    @Nullable
    Object get(Path path, Object from, Map<String, Object> bound) {
        Object value = from;
        for (Path.Step step : path.steps()) {
            if (value == null) {
                return null;
            }
            Object[] arguments = step.arguments().stream()
                    .map(operand -> operand(operand, bound))
                    .toArray();
            value = call(value, step.member(), arguments);
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
        List<Object> operands = constraint.operands().stream()
                .map(operand -> operand(operand, bound))
                .toList();
        Object first = operands.get(0);
        return switch (operator) {
            case EQUAL -> !value.equals("") && same(value, first);
            case NOT_EQUAL -> !value.equals("") && !first.equals("") && !same(value, first);
            case CONTAINS -> ((Collection<?>) value).contains(first);
            case OVERLAPS -> operands.stream().anyMatch(((Collection<?>) value)::contains);
            case IN -> operands.stream().anyMatch(operand -> same(value, operand));
            case LESS -> order(value, first) < 0;
            case AT_MOST -> order(value, first) <= 0;
            case MORE -> order(value, first) > 0;
            case AT_LEAST -> order(value, first) >= 0;
        };
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

    Object operand(Operand operand, Map<String, Object> bound) {
        return switch (operand.form()) {
            case VARIABLE -> {
                Object value = bound.get(operand.text());
                yield value == null ? "" : value;
            }
            case TEXT -> operand.text();
            case NUMBER -> Integer.valueOf(operand.text());
            case BOOLEAN -> Boolean.valueOf(operand.text());
            case CONSTANT -> constants.computeIfAbsent(operand.text(), Values::constant);
        };
    }

    private Object call(Object target, String member, Object[] arguments) {
        Method method =
                members.computeIfAbsent(new Key(target.getClass(), member, arguments.length), key -> Members.find(
                                key.type(), key.member(), key.arguments())
                        .orElseThrow(() -> new IllegalStateException(key.type() + " has no " + key.member())));
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
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
