package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A standing way for people to act or be protected.
 *
 * @param id its key in the case
 * @param about the system it belongs to, or the country
 * @param kind its kind
 * @param available whether people can use it
 * @param from since when
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Mechanism(
        String id, String about, MechanismKind kind, Answer available, PartialDate from, Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Mechanism {
        id = Text.required(id, "A mechanism", "id");
        about = Text.required(about, "Mechanism \"" + id + "\"", "about");
        kind = Text.required(kind, "Mechanism \"" + id + "\"", "kind");
        available = Answer.orUnknown(available);
        from = PartialDate.orUnknown(from);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return kind + " for " + about;
    }
}
