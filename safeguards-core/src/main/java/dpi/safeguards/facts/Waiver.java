package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A decision to live with an unmet safeguard for a time. The verdict stays what it is; only its disposition changes.
 *
 * @param id its key in the case
 * @param safeguard the safeguard's id
 * @param subject the fact it is granted for
 * @param reason why
 * @param approver who granted it
 * @param from first day
 * @param until last day
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Waiver(
        String id,
        String safeguard,
        String subject,
        String reason,
        String approver,
        PartialDate from,
        PartialDate until,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Waiver {
        id = Text.required(id, "A waiver", "id");
        safeguard = Text.required(safeguard, "Waiver \"" + id + "\"", "safeguard");
        subject = Text.required(subject, "Waiver \"" + id + "\"", "subject");
        reason = Text.required(reason, "Waiver \"" + id + "\"", "reason");
        approver = Text.required(approver, "Waiver \"" + id + "\"", "approver");
        from = Text.required(from, "Waiver \"" + id + "\"", "from");
        until = Text.required(until, "Waiver \"" + id + "\"", "until");
        provenance = Provenance.orNone(provenance);
        if (!from.isExact() || !until.isExact() || until.isBefore(from) == Answer.YES) {
            throw new IllegalArgumentException("Waiver \"" + id + "\" needs exact first and last days in order, not "
                    + from + " to " + until + ".");
        }
    }

    @Override
    public String label() {
        return "waiver by " + approver;
    }
}
