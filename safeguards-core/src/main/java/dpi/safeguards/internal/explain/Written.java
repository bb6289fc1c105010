package dpi.safeguards.internal.explain;

import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constraints as rules write them, with the values of bound names in place of the names. */
final class Written {

    private Written() {}

    /** {@return the whole comparison, such as {@code completedBefore( 2024-05-01 ) == YES}} */
    static String of(Constraint constraint, Map<String, Object> bound) {
        String symbol =
                constraint.operator() == null ? "" : constraint.operator().symbol();
        return path(constraint.path(), bound) + " " + symbol + " " + list(constraint.operands(), bound);
    }

    /** {@return all comparisons of the condition, except with values of the fact itself, with commas between them} */
    static String of(Condition condition, Map<String, Object> bound) {
        List<String> own =
                condition.constraints().stream().map(Constraint::binds).toList();
        return String.join(
                ", ",
                condition.constraints().stream()
                        .filter(constraint -> constraint.operator() != null
                                && Matching.variables(constraint)
                                        .allMatch(name -> bound.containsKey(name) || !own.contains(name)))
                        .map(constraint -> of(constraint, bound))
                        .toList());
    }

    /**
     * {@return what must be known for the comparison, which holds because nothing is known, not to hold} For an answer
     * that is the other answer; for anything else the path alone.
     */
    static String excluded(Constraint constraint, Map<String, Object> bound) {
        List<String> left = new ArrayList<>(List.of("YES", "NO"));
        boolean answers = constraint.operands().stream()
                .allMatch(operand -> operand.text().startsWith("Answer."));
        constraint.operands().forEach(operand -> left.remove(operand(operand, bound)));
        String path = path(constraint.path(), bound);
        return answers && left.size() == 1 ? path + " == " + left.get(0) : path;
    }

    /** {@return the path to the value, such as {@code completedBefore( 2024-05-01 )}} */
    static String path(Path path, Map<String, Object> bound) {
        return String.join(
                ".",
                path.steps().stream()
                        .map(step -> step.arguments().isEmpty()
                                ? step.toString()
                                : step.member() + "( " + list(step.arguments(), bound) + " )")
                        .toList());
    }

    /** {@return the value that is compared with; "(unknown)" if it is not known} */
    static String operand(Operand operand, Map<String, Object> bound) {
        return switch (operand.form()) {
            case VARIABLE -> {
                String value = value(bound.get(operand.text()));
                yield value.isEmpty() ? "(unknown)" : value;
            }
            case CONSTANT -> operand.text().substring(operand.text().indexOf('.') + 1);
            case TEXT -> operand.text().isEmpty() ? "\"\"" : operand.text();
            case NUMBER, BOOLEAN -> operand.text();
        };
    }

    /** {@return the value as text, with constants by their names; empty if it is not known} */
    static String value(@Nullable Object value) {
        if (value == null || Values.isUnknown(value)) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return String.join(", ", items.stream().map(Written::value).toList());
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String list(List<Operand> operands, Map<String, Object> bound) {
        return String.join(
                ", ", operands.stream().map(operand -> operand(operand, bound)).toList());
    }
}
