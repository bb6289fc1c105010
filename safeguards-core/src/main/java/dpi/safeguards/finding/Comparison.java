package dpi.safeguards.finding;

import java.util.List;

/**
 * A value that a rule read of a fact, and what it was compared with.
 *
 * @param field the field, or the method with its values, such as {@code openForDays( 30 )}
 * @param value what was read, with constants by their names; empty if it is not known
 * @param operator how it was compared, as rules write it; empty if it was only read, for a later condition
 * @param wanted what the rule needs: one value, or several to choose from; a value that is not known is empty
 * @param outcome whether it holds; never {@link Outcome#NOT_REACHED}
 */
public record Comparison(String field, String value, String operator, List<String> wanted, Outcome outcome) {

    /** Copies the list. */
    public Comparison {
        wanted = List.copyOf(wanted);
    }

    /**
     * {@return whether it picks facts by what they are about, such as their subject, kind or topic, and not by what is
     * stated of them}
     */
    public boolean picks() {
        return List.of("==", "in", "contains", "overlaps").contains(operator)
                && !field.contains("(")
                && wanted.stream().noneMatch(List.of("YES", "NO", "UNKNOWN")::contains);
    }

    /** {@return whether the value was compared, not only read} */
    public boolean isCompared() {
        return !operator.isEmpty();
    }
}
