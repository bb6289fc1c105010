package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a responsibility, for what and from when to when.
 *
 * @param id its key in the case
 * @param holder the institution or post that holds it
 * @param function what it is responsible for
 * @param authority the responsible authority it counts as; null if not stated
 * @param about the system, law or tender it is about; empty if it is about the country as a whole
 * @param stages the stages it covers; empty if not stated
 * @param from since when
 * @param until until when; unknown if open-ended or not stated
 * @param accountable whether the holder answers for the outcome
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record RoleAssignment(
        String id,
        String holder,
        RoleFunction function,
        @Nullable Authority authority,
        String about,
        Set<Stage> stages,
        PartialDate from,
        PartialDate until,
        Answer accountable,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public RoleAssignment {
        id = Text.required(id, "A role", "id");
        holder = Text.required(holder, "Role \"" + id + "\"", "holder");
        function = Text.required(function, "Role \"" + id + "\"", "function");
        about = Text.orEmpty(about);
        stages = Lists.sorted(stages);
        from = PartialDate.orUnknown(from);
        until = PartialDate.orUnknown(until);
        accountable = Answer.orUnknown(accountable);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return holder;
    }

    /** {@return whether the role is held on the day: no before its start and after its end} */
    public Answer heldOn(PartialDate day) {
        Answer started = from.isKnown() ? from.isAfter(day).negate() : Answer.YES;
        Answer ended = until.isKnown() ? until.isBefore(day) : Answer.NO;
        return started.and(ended.negate());
    }
}
