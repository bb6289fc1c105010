package dpi.safeguards.finding;

import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * One rule's evidence about a subject: why a verdict is what it is.
 *
 * @param rule the rule's name
 * @param facts the facts it shows, without the subject
 */
public record Ground(String rule, List<Fact> facts) {

    /** Copies the list. */
    public Ground {
        facts = List.copyOf(facts);
    }

    /** {@return whether every fact shown rests on something better than a single secondary source, as far as stated} */
    public boolean isFirm() {
        return facts.stream().noneMatch(fact -> fact.provenance().confidence() == Confidence.LIKELY);
    }
}
