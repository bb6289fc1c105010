package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A contract with a supplier. Its terms are {@link Clause}s whose {@code tender} is the contract's id.
 *
 * @param id its key in the case
 * @param title its title; empty if not stated
 * @param system the system it is for; empty if not stated
 * @param tender the tender it came from; empty if not stated
 * @param buyer who buys; empty if not stated
 * @param supplier who supplies; empty if not stated
 * @param signedOn when it was signed
 * @param published whether it is public
 * @param endsOn its last day
 * @param successionDecided whether it is decided what follows it: renewal, new tender or exit
 * @param partnership whether it is a public-private partnership
 * @param value its value; null if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Contract(
        String id,
        String title,
        String system,
        String tender,
        String buyer,
        String supplier,
        PartialDate signedOn,
        Answer published,
        PartialDate endsOn,
        Answer successionDecided,
        Answer partnership,
        @Nullable Money value,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Contract {
        id = Text.required(id, "A contract", "id");
        title = Text.orEmpty(title);
        system = Text.orEmpty(system);
        tender = Text.orEmpty(tender);
        buyer = Text.orEmpty(buyer);
        supplier = Text.orEmpty(supplier);
        signedOn = PartialDate.orUnknown(signedOn);
        published = Answer.orUnknown(published);
        endsOn = PartialDate.orUnknown(endsOn);
        successionDecided = Answer.orUnknown(successionDecided);
        partnership = Answer.orUnknown(partnership);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return title.isEmpty() ? id : title;
    }
}
