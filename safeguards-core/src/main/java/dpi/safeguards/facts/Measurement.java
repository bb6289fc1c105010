package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number measured on a system or in a country.
 *
 * @param id its key in the case
 * @param about the system, institution or country
 * @param kind what is measured, and in which unit
 * @param value the number; null if not stated
 * @param on the day, month or year it is for
 * @param published whether it is public
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Measurement(
        String id,
        String about,
        MeasureKind kind,
        @Nullable BigDecimal value,
        PartialDate on,
        Answer published,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Measurement {
        id = Text.required(id, "A measurement", "id");
        about = Text.required(about, "Measurement \"" + id + "\"", "about");
        kind = Text.required(kind, "Measurement \"" + id + "\"", "kind");
        on = PartialDate.orUnknown(on);
        published = Answer.orUnknown(published);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return kind + " of " + about;
    }

    /** {@return whether the value is this number or more} */
    public Answer isAtLeast(BigDecimal number) {
        return value == null ? Answer.UNKNOWN : Answer.of(value.compareTo(number) >= 0);
    }

    /** {@return whether the value is this number or less} */
    public Answer isAtMost(BigDecimal number) {
        return value == null ? Answer.UNKNOWN : Answer.of(value.compareTo(number) <= 0);
    }
}
