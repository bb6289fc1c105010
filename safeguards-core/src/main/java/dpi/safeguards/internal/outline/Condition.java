package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.FactKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over facts of one kind.
 *
 * @param quantifier whether a fact must match, must exist or must not exist
 * @param name the name bound to the fact; empty if none
 * @param kind the kind of fact; null for facts of any kind
 * @param constraints what the fact must fulfil, in order
 * @param line the line it stands on
 */
public record Condition(
        Quantifier quantifier, String name, @Nullable FactKind kind, List<Constraint> constraints, int line) {

    /** How many facts must match. */
    public enum Quantifier {
        EACH,
        EXISTS,
        NOT
    }

    public Condition {
        constraints = List.copyOf(constraints);
    }

    /** {@return the name of the type as rules write it} */
    public String type() {
        return kind == null ? "Fact" : kind.type().getSimpleName();
    }

    @Override
    public String toString() {
        String prefix =
                switch (quantifier) {
                    case EACH -> name.isEmpty() ? "" : "$" + name + " : ";
                    case EXISTS -> "exists ";
                    case NOT -> "not ";
                };
        List<String> inside = constraints.stream().map(Constraint::toString).toList();
        return prefix + type() + (inside.isEmpty() ? "()" : "( " + String.join(", ", inside) + " )");
    }
}
