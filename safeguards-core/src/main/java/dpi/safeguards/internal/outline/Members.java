package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields and methods of facts that rules may use: what a fact record offers, and what a date offers. */
public final class Members {

    private static final Set<String> HIDDEN = Set.of("equals", "hashCode", "toString", "provenance", "label");

    private Members() {}

    /** {@return the member of the type with this name and number of arguments, if rules may use it} */
    public static Optional<Method> find(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(Members::isOffered)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst();
    }

    /** {@return the names of all members of the type that rules may use} */
    public static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(Members::isOffered)
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return whether values of this type can be looked into further} */
    public static boolean hasMembers(Class<?> type) {
        return type == PartialDate.class || Fact.class.isAssignableFrom(type);
    }

    private static boolean isOffered(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return (Fact.class.isAssignableFrom(owner) || owner == PartialDate.class)
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !HIDDEN.contains(method.getName())
                && isValue(method.getReturnType());
    }

    private static boolean isValue(Class<?> type) {
        return type.isEnum()
                || type == String.class
                || type == Integer.class
                || type == BigDecimal.class
                || type == PartialDate.class
                || type == boolean.class
                || type == Set.class;
    }
}
