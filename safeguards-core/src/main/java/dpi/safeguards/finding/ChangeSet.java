package dpi.safeguards.finding;

import java.util.List;

/**
 * Changes that together, and not without any one of them, would meet a safeguard; tried out on the whole case.
 *
 * @param changes what would have to change
 * @param sideEffects how other safeguards would stand then, where they would stand otherwise than now
 * @param caveats what is not known and could stand in the way
 */
public record ChangeSet(List<FactChange> changes, List<Change> sideEffects, List<String> caveats) {

    /** Copies the lists. */
    public ChangeSet {
        changes = List.copyOf(changes);
        sideEffects = List.copyOf(sideEffects);
        caveats = List.copyOf(caveats);
    }
}
