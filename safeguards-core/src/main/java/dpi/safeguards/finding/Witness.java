package dpi.safeguards.finding;

import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * A fact that was held against a condition of a rule.
 *
 * @param fact the fact, with its sources and its place in the file
 * @param comparisons what was read of it, in the order of the rule
 */
public record Witness(Fact fact, List<Comparison> comparisons) {

    /** Copies the list. */
    public Witness {
        comparisons = List.copyOf(comparisons);
    }

    /** {@return whether it is about something else than the rule asks for} */
    public boolean isAboutSomethingElse() {
        return with(Outcome.FAILS).stream().anyMatch(Comparison::picks);
    }

    /** {@return the comparisons that come out so} */
    public List<Comparison> with(Outcome outcome) {
        return comparisons.stream()
                .filter(comparison -> comparison.outcome() == outcome)
                .toList();
    }
}
