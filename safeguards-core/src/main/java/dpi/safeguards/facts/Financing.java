package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a system, project or tender, and on what terms.
 *
 * @param id its key in the case
 * @param about the system, tender or country it pays for
 * @param source who pays
 * @param financier the financier's name; empty if not stated
 * @param safeguardInstrument whether an environmental and social, or other safeguard, instrument was agreed
 * @param instrument which instrument; empty if not stated
 * @param coversOperation whether it pays for running the system, not only for building it
 * @param until until when it is agreed
 * @param supplierTied whether it ties the buyer to suppliers of one country or to one product
 * @param amount how much; null if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Financing(
        String id,
        String about,
        FinancingSource source,
        String financier,
        Answer safeguardInstrument,
        String instrument,
        Answer coversOperation,
        PartialDate until,
        Answer supplierTied,
        @Nullable Money amount,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Financing {
        id = Text.required(id, "A financing", "id");
        about = Text.required(about, "Financing \"" + id + "\"", "about");
        source = source == null ? FinancingSource.UNKNOWN : source;
        financier = Text.orEmpty(financier);
        safeguardInstrument = Answer.orUnknown(safeguardInstrument);
        instrument = Text.orEmpty(instrument);
        coversOperation = Answer.orUnknown(coversOperation);
        until = PartialDate.orUnknown(until);
        supplierTied = Answer.orUnknown(supplierTied);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return financier.isEmpty() ? id : financier;
    }
}
