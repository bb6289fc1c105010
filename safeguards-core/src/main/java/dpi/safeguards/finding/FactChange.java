package dpi.safeguards.finding;

import dpi.safeguards.facts.FactKind;
import java.util.List;

/**
 * One thing that somebody would do, as it would show in the facts of a case: a fact that says something else, or one
 * more fact.
 *
 * @param kind the kind of fact
 * @param id the key of the fact in the case; for an added one, the key it is given here
 * @param added whether the fact is not in the case yet
 * @param fields the fields that change, or that the added fact states, by name
 */
public record FactChange(FactKind kind, String id, boolean added, List<FieldChange> fields) {

    /** Copies the list. */
    public FactChange {
        fields = List.copyOf(fields);
    }
}
