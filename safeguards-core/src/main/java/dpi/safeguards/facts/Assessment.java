package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An impact assessment, study or audit.
 *
 * @param id its key in the case
 * @param about the system, tender or country it is about
 * @param kind what was assessed
 * @param completed whether it has been completed
 * @param completedOn when it was completed
 * @param published whether it, or a summary, was published
 * @param independent whether somebody independent carried it out
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Assessment(
        String id,
        String about,
        AssessmentKind kind,
        Answer completed,
        PartialDate completedOn,
        Answer published,
        Answer independent,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Assessment {
        id = Text.required(id, "An assessment", "id");
        about = Text.required(about, "Assessment \"" + id + "\"", "about");
        kind = Text.required(kind, "Assessment \"" + id + "\"", "kind");
        completed = Answer.orUnknown(completed);
        completedOn = PartialDate.orUnknown(completedOn);
        published = Answer.orUnknown(published);
        independent = Answer.orUnknown(independent);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return kind + " of " + about;
    }

    /** {@return whether it was completed before the day; no if it is stated not to be completed} */
    public Answer completedBefore(PartialDate day) {
        return completed == Answer.NO ? Answer.NO : completedOn.isBefore(day);
    }
}
