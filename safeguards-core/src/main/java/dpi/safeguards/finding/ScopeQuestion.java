package dpi.safeguards.finding;

import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * A safeguard on a subject of which it is not known whether it applies: until what is missing is stated, it is neither
 * in scope nor out of it.
 *
 * @param safeguard the safeguard
 * @param subject the fact it would be judged on
 * @param missing what is unknown and could bring it into scope; each settles no more than that
 *     ({@link Verdict#UNDETERMINED})
 */
public record ScopeQuestion(Safeguard safeguard, Fact subject, List<MissingFact> missing) {

    /** Copies the list. */
    public ScopeQuestion {
        missing = DeferredList.copyOf(missing);
    }
}
