package dpi.safeguards.authoring;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Comparison;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a comparison that an explanation shows anew from the fact that it shows, by its text alone. */
final class Reread {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)(\\(\\)|\\( (.*?) \\))?");

    private Reread() {}

    /** {@return whether the comparison holds on the fact} */
    static boolean holds(Fact fact, Comparison comparison) {
        Object value = value(fact, comparison.field());
        if (!comparison.isCompared() || value == null) {
            return !comparison.isCompared();
        }
        List<String> wanted = comparison.wanted();
        String first = wanted.get(0).equals("\"\"") ? "" : wanted.get(0);
        return switch (comparison.operator()) {
            case "==" -> same(value, first);
            case "!=" -> !first.equals("(unknown)") && !text(value).isEmpty() && !same(value, first);
            case "in" -> wanted.stream().anyMatch(each -> same(value, each));
            case "contains", "overlaps" ->
                wanted.stream().anyMatch(each -> ((Collection<?>) value)
                        .stream().map(Reread::text).toList().contains(each));
            case "<" -> order(value, first) < 0;
            case "<=" -> order(value, first) <= 0;
            case ">" -> order(value, first) > 0;
            case ">=" -> order(value, first) >= 0;
            default -> throw new IllegalArgumentException(comparison.operator());
        };
    }

    /** {@return the value at the end of the path} */
    static @Nullable Object value(Fact fact, String path) {
        Object value = fact;
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (value != null && step.find(end) && step.start() == end) {
            List<String> arguments =
                    step.group(3) == null ? List.of() : List.of(step.group(3).split(", ", -1));
            value = call(value, step.group(1), arguments);
            end = step.end();
            if (end == path.length()) {
                return value;
            }
        }
        if (value != null) {
            throw new IllegalArgumentException("\"" + path + "\" cannot be read from " + end);
        }
        return null;
    }

    private static @Nullable Object call(Object target, String member, List<String> texts) {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(each -> each.getName().equals(member) && each.getParameterCount() == texts.size())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(target.getClass() + " has no " + member));
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            arguments.add(argument(method.getParameterTypes()[i], texts.get(i)));
        }
        try {
            return method.invoke(target, arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object argument(Class<?> type, String text) {
        boolean unknown = text.equals("(unknown)");
        if (type == PartialDate.class) {
            return unknown ? PartialDate.UNKNOWN : PartialDate.parse(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return unknown ? "" : text;
    }

    private static boolean same(Object value, String wanted) {
        return value instanceof Number ? order(value, wanted) == 0 : text(value).equals(wanted);
    }

    private static int order(Object value, String wanted) {
        return new BigDecimal(value.toString()).compareTo(new BigDecimal(wanted));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
