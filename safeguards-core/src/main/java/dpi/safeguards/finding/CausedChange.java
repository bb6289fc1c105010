package dpi.safeguards.finding;

import java.util.Set;

/**
 * A change, and what moved it.
 *
 * @param change what stands otherwise than before
 * @param causes what moved it, each of them in at least one order in which the causes can come; where {@code toldApart}
 *     is false, one of them or more
 * @param toldApart false if the evaluation that would tell some of the causes apart cannot be made, as old facts are
 *     not kept and an old pack may not be there
 */
public record CausedChange(Change change, Set<Cause> causes, boolean toldApart) {

    /** Copies the set. */
    public CausedChange {
        causes = Ordered.copy(causes);
    }
}
