package dpi.safeguards.internal.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a fact must fulfil, or a value of it that gets a name.
 *
 * @param binds the name that the value gets; empty for a comparison
 * @param path where the value is found
 * @param operator how it is compared; null for a binding
 * @param operands what it is compared with: one, or several for {@link Operator#takesList lists}
 */
public record Constraint(String binds, Path path, @Nullable Operator operator, List<Operand> operands) {

    public Constraint {
        operands = List.copyOf(operands);
    }

    @Override
    public String toString() {
        if (operator == null) {
            return "$" + binds + " : " + path;
        }
        List<String> values = operands.stream().map(Operand::toString).toList();
        return path + " " + operator.symbol() + " "
                + (operator.takesList() ? "( " + String.join(", ", values) + " )" : values.get(0));
    }
}
