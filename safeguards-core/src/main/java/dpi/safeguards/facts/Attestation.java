package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A person's answer to the question of a safeguard about one subject.
 *
 * @param id its key in the case
 * @param safeguard the safeguard's id
 * @param subject the fact it is answered for
 * @param answer yes, no, or unknown for "we do not know"
 * @param by who answered
 * @param on when
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Attestation(
        String id, String safeguard, String subject, Answer answer, String by, PartialDate on, Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Attestation {
        id = Text.required(id, "An attestation", "id");
        safeguard = Text.required(safeguard, "Attestation \"" + id + "\"", "safeguard");
        subject = Text.required(subject, "Attestation \"" + id + "\"", "subject");
        answer = Answer.orUnknown(answer);
        by = Text.required(by, "Attestation \"" + id + "\"", "by");
        on = PartialDate.orUnknown(on);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return "answer by " + by;
    }
}
