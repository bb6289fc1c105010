package dpi.safeguards.finding;

import dpi.safeguards.facts.FactKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one condition of a rule, and the facts that decided it.
 *
 * @param text the condition as the rule writes it
 * @param sought what a fact must fulfil, with the values of names in place of the names; empty if it was not reached
 * @param line the line of the rule's file on which it stands
 * @param quantifier how many facts must match
 * @param kind the kind of fact it is about; null for facts of any kind
 * @param aboutSubject whether it is about the judged fact itself
 * @param outcome what became of it
 * @param considered how many facts were looked at
 * @param matching how many of them match
 * @param witnesses where it holds, the facts that match, of many {@link #MOST_WITNESSES}. Where it does not hold, the
 *     fact that comes nearest, or the ones that must not be there. Empty where there is none to show
 */
public record ConditionTrace(
        String text,
        String sought,
        int line,
        Quantifier quantifier,
        @Nullable FactKind kind,
        boolean aboutSubject,
        Outcome outcome,
        int considered,
        int matching,
        List<Witness> witnesses) {

    /** How many facts are shown for one condition. */
    public static final int MOST_WITNESSES = 20;

    /** How many facts must match. */
    public enum Quantifier {
        /** A fact must match, and later conditions speak of it. */
        EACH,
        /** At least one must match. */
        EXISTS,
        /** None may match. */
        NOT
    }

    /** Copies the list. */
    public ConditionTrace {
        witnesses = List.copyOf(witnesses);
    }
}
