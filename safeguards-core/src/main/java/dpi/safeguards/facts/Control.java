package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Something that is done, kept or in place to protect people or the system: a technical control, a plan, a register, a
 * regular report.
 *
 * @param id its key in the case
 * @param about the system, tender, institution or country it belongs to
 * @param kind what it does
 * @param inPlace whether it is in place
 * @param from since when; if not stated, {@code inPlace} alone tells
 * @param reviewedOn when it was last reviewed, tested or issued
 * @param published whether it, or a summary, is public
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Control(
        String id,
        String about,
        ControlKind kind,
        Answer inPlace,
        PartialDate from,
        PartialDate reviewedOn,
        Answer published,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Control {
        id = Text.required(id, "A control", "id");
        about = Text.required(about, "Control \"" + id + "\"", "about");
        kind = Text.required(kind, "Control \"" + id + "\"", "kind");
        inPlace = Answer.orUnknown(inPlace);
        from = PartialDate.orUnknown(from);
        reviewedOn = PartialDate.orUnknown(reviewedOn);
        published = Answer.orUnknown(published);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return kind + " for " + about;
    }

    /** {@return whether it is in place on the day: no if it is stated not to be, or to begin only later} */
    public Answer inPlaceOn(PartialDate day) {
        return from.isKnown() ? inPlace.and(from.isAfter(day).negate()) : inPlace;
    }
}
