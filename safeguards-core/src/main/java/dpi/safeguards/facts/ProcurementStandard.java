package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/**
 * A national standard, policy or model document that buyers work with.
 *
 * @param id its key in the case
 * @param title its title
 * @param kind what carries it
 * @param covers which clauses it contains
 * @param from since when it applies
 * @param binding whether buyers must use it
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record ProcurementStandard(
        String id,
        String title,
        StandardKind kind,
        Map<ClauseTopic, Answer> covers,
        PartialDate from,
        Answer binding,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public ProcurementStandard {
        id = Text.required(id, "A procurement standard", "id");
        title = Text.required(title, "Procurement standard \"" + id + "\"", "title");
        kind = Text.required(kind, "Procurement standard \"" + id + "\"", "kind");
        covers = Lists.sorted(covers);
        from = PartialDate.orUnknown(from);
        binding = Answer.orUnknown(binding);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return title;
    }
}
