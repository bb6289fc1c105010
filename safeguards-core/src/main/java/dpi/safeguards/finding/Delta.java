package dpi.safeguards.finding;

import java.util.List;

/**
 * What an edit of a live case changed. Immutable and thread-safe.
 *
 * @param completion whether the edit was made; if it met a limit, it was not, and the case is as it was before
 * @param changes which safeguards stand otherwise than before, and those of which it is now known, or not known any
 *     more, whether they apply; by kind of change, severity, safeguard and subject
 */
public record Delta(Completion completion, List<Change> changes) {

    /** Copies the list. */
    public Delta {
        changes = List.copyOf(changes);
    }

    /** {@return whether the edit was made} */
    public boolean isMade() {
        return completion == Completion.COMPLETE;
    }
}
