package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * Something that went wrong in a system: a breach, an outage, harm to people.
 *
 * @param id its key in the case
 * @param about the system it happened in
 * @param personalData whether personal data was concerned
 * @param detectedOn when it was noticed
 * @param authorityNotified whether the authority was told
 * @param authorityNotifiedOn when the authority was told
 * @param peopleInformed whether the people concerned were told
 * @param resolved whether it is over and its cause mended
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Incident(
        String id,
        String about,
        Answer personalData,
        PartialDate detectedOn,
        Answer authorityNotified,
        PartialDate authorityNotifiedOn,
        Answer peopleInformed,
        Answer resolved,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Incident {
        id = Text.required(id, "An incident", "id");
        about = Text.required(about, "Incident \"" + id + "\"", "about");
        personalData = Answer.orUnknown(personalData);
        detectedOn = PartialDate.orUnknown(detectedOn);
        authorityNotified = Answer.orUnknown(authorityNotified);
        authorityNotifiedOn = PartialDate.orUnknown(authorityNotifiedOn);
        peopleInformed = Answer.orUnknown(peopleInformed);
        resolved = Answer.orUnknown(resolved);
        provenance = Provenance.orNone(provenance);
    }

    /**
     * {@return whether the authority was told within this many days of the incident being noticed; unknown unless both
     * days are exact and in order}
     */
    public Answer authorityNotifiedWithinDays(BigDecimal days) {
        Long taken = detectedOn.daysUntil(authorityNotifiedOn);
        return taken == null || taken < 0
                ? Answer.UNKNOWN
                : Answer.of(BigDecimal.valueOf(taken).compareTo(days) <= 0);
    }
}
