package dpi.safeguards.internal.explain;

import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.Witness;
import java.util.Comparator;
import java.util.List;

/**
 * How near a fact comes to a condition that it does not fulfil. A fact about something else is never nearer than one
 * about the right thing; then the one with the fewest failures counts, then the one with the least that is unknown,
 * then the one that fails latest.
 *
 * @param others how many comparisons that say what the fact is about fail
 * @param failures how many comparisons fail
 * @param unknown how many comparisons cannot be decided
 * @param first the place of the first comparison that does not hold
 */
record Nearness(int others, int failures, int unknown, int first) implements Comparable<Nearness> {

    /** Nothing was there to be compared. */
    static final Nearness NOTHING = new Nearness(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    private static final Comparator<Nearness> ORDER = Comparator.comparingInt(Nearness::others)
            .thenComparingInt(Nearness::failures)
            .thenComparingInt(Nearness::unknown)
            .thenComparing(Nearness::first, Comparator.reverseOrder());

    static Nearness of(Witness witness) {
        List<Comparison> comparisons = witness.comparisons();
        int others = 0;
        int failures = 0;
        int unknown = 0;
        int first = comparisons.size();
        for (int i = comparisons.size() - 1; i >= 0; i--) {
            Outcome outcome = comparisons.get(i).outcome();
            if (outcome == Outcome.HOLDS) {
                continue;
            }
            first = i;
            unknown += outcome == Outcome.UNKNOWN ? 1 : 0;
            failures += outcome == Outcome.FAILS ? 1 : 0;
            others += outcome == Outcome.FAILS && comparisons.get(i).picks() ? 1 : 0;
        }
        return new Nearness(others, failures, unknown, first);
    }

    @Override
    public int compareTo(Nearness other) {
        return ORDER.compare(this, other);
    }
}
