package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * That people were asked.
 *
 * @param id its key in the case
 * @param about the system, law or tender it was about
 * @param groups whom it reached
 * @param heldOn when it began
 * @param responsePublished whether an answer to what was said was published
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Consultation(
        String id, String about, Set<Group> groups, PartialDate heldOn, Answer responsePublished, Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Consultation {
        id = Text.required(id, "A consultation", "id");
        about = Text.required(about, "Consultation \"" + id + "\"", "about");
        groups = Lists.sorted(groups);
        heldOn = PartialDate.orUnknown(heldOn);
        responsePublished = Answer.orUnknown(responsePublished);
        provenance = Provenance.orNone(provenance);
    }
}
