package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is able to do.
 *
 * @param id its key in the case
 * @param holder the institution, or the country as a whole
 * @param topic what it is about
 * @param inPlace whether it is in place
 * @param trained people trained; null if not stated
 * @param needed people needed; null if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Capacity(
        String id,
        String holder,
        CapacityTopic topic,
        Answer inPlace,
        @Nullable Integer trained,
        @Nullable Integer needed,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Capacity {
        id = Text.required(id, "A capacity", "id");
        holder = Text.required(holder, "Capacity \"" + id + "\"", "holder");
        topic = Text.required(topic, "Capacity \"" + id + "\"", "topic");
        inPlace = Answer.orUnknown(inPlace);
        provenance = Provenance.orNone(provenance);
        if ((trained != null && trained < 0) || (needed != null && needed < 0)) {
            throw new IllegalArgumentException("Capacity \"" + id + "\" cannot count fewer than 0 people.");
        }
    }

    @Override
    public String label() {
        return topic + " at " + holder;
    }

    /** {@return whether it is sufficient: as stated, or as the numbers of people say} */
    public Answer isSufficient() {
        if (inPlace != Answer.UNKNOWN || trained == null || needed == null) {
            return inPlace;
        }
        return Answer.of(trained >= needed);
    }
}
