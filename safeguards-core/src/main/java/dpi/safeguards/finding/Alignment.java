package dpi.safeguards.finding;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.ExistingMeasure;

/**
 * A measure that already exists, and how far it covers a safeguard.
 *
 * @param measure the measure
 * @param coverage how far it covers the safeguard: fully only if it covers its own control fully and that control
 *     covers the safeguard fully
 * @param leaves what it leaves to be done; empty if nothing is said about that
 */
public record Alignment(ExistingMeasure measure, Coverage coverage, String leaves) {

    /** {@return whether nothing is left to do: it covers all of the safeguard and is stated to bind} */
    public boolean isEnough() {
        return coverage == Coverage.FULL && measure.binding() == Answer.YES;
    }
}
