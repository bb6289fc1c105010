package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A flow of personal data out of a system to somebody else.
 *
 * @param id its key in the case
 * @param from the system the data comes from
 * @param recipient who gets it
 * @param abroad whether it leaves the country
 * @param agreement whether a written agreement or legal text sets its terms
 * @param purposeLimited whether the recipient may use it only for a stated purpose
 * @param logged whether each transfer is logged
 * @param published whether the sharing is public knowledge
 * @param since since when
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record DataSharing(
        String id,
        String from,
        String recipient,
        Answer abroad,
        Answer agreement,
        Answer purposeLimited,
        Answer logged,
        Answer published,
        PartialDate since,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public DataSharing {
        id = Text.required(id, "A data sharing", "id");
        from = Text.required(from, "Data sharing \"" + id + "\"", "from");
        recipient = Text.orEmpty(recipient);
        abroad = Answer.orUnknown(abroad);
        agreement = Answer.orUnknown(agreement);
        purposeLimited = Answer.orUnknown(purposeLimited);
        logged = Answer.orUnknown(logged);
        published = Answer.orUnknown(published);
        since = PartialDate.orUnknown(since);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return recipient.isEmpty() ? id : "data from " + from + " to " + recipient;
    }
}
