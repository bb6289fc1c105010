package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * A dated value, such as a legal minimum, that rules compare with.
 *
 * @param id its key in the case
 * @param key its key, the same for all its dated values
 * @param value the value
 * @param unit its unit, such as days or year
 * @param from since when the value applies; unknown for always
 * @param until the last day it applies; unknown for open-ended
 * @param citation the citation, or the words "pack default"
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Parameter(
        String id,
        String key,
        BigDecimal value,
        String unit,
        PartialDate from,
        PartialDate until,
        String citation,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Parameter {
        id = Text.required(id, "A parameter", "id");
        key = Text.required(key, "Parameter \"" + id + "\"", "key");
        value = Text.required(value, "Parameter \"" + id + "\"", "value");
        unit = Text.required(unit, "Parameter \"" + id + "\"", "unit");
        from = PartialDate.orUnknown(from);
        until = PartialDate.orUnknown(until);
        citation = Text.required(citation, "Parameter \"" + id + "\"", "citation");
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return key;
    }

    /** {@return whether the value applies on the day} */
    public Answer appliesOn(PartialDate day) {
        Answer started = from.isKnown() ? from.isAfter(day).negate() : Answer.of(true);
        Answer ended = until.isKnown() ? until.isBefore(day) : Answer.of(false);
        return day.isKnown() ? started.and(ended.negate()) : Answer.UNKNOWN;
    }
}
