package dpi.safeguards.finding;

import java.util.List;

/**
 * A few actions that answer the open findings of a case, in the order in which to do them, and what would be left.
 *
 * <p>What actions change in the facts is assumed by the pack, not observed. The plan was tried out on the whole case
 * under these assumptions; nothing in it says that anything is done.
 *
 * @param completion whether the evaluations behind it ran to their ends; if not, there is no plan
 * @param capacity how many actions there is capacity for
 * @param considered how many open findings there were
 * @param actions the actions, first what comes first
 * @param settled the findings that would be met
 * @param open the findings that would be left, gravest first
 * @param changes how everything would stand otherwise than now, the settled findings included
 */
public record Plan(
        Completion completion,
        int capacity,
        int considered,
        List<PlannedAction> actions,
        List<Judgement> settled,
        List<OpenEnd> open,
        List<Change> changes) {

    /** Copies the lists. */
    public Plan {
        actions = List.copyOf(actions);
        settled = List.copyOf(settled);
        open = List.copyOf(open);
        changes = List.copyOf(changes);
    }

    /** {@return what would be worse or newly asked: findings and questions that are not there now} */
    public List<Change> sideEffects() {
        return changes.stream()
                .filter(change -> switch (change.kind()) {
                    case BROKEN, FOUND, MADE_UNKNOWN, ASKED -> true;
                    case CURED, ANSWERED, OTHER -> false;
                })
                .toList();
    }
}
