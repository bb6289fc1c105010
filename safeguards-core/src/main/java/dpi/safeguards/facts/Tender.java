package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tender or other purchase, by its OCDS open contracting id.
 *
 * @param id its open contracting id (ocid) or other key
 * @param title its title; empty if not stated
 * @param buyer who buys; empty if not stated
 * @param system the system it is for; empty if not stated
 * @param digital whether what is bought is a digital system or service
 * @param method how competition was organised
 * @param methodJustified whether a reason for limiting competition is published
 * @param publishedOn when it was published
 * @param closesOn the last day for bids
 * @param awardedOn when it was awarded
 * @param value its estimated value; null if not stated
 * @param status where it stands
 * @param bidders how many bids were received; null if not stated
 * @param awardBasis what decides between bids
 * @param specificationPublished whether the technical specification is public
 * @param brandNamed whether a product or brand is named in what is asked for
 * @param questionsUntil until when bidders can ask questions
 * @param reviewBody whether a body is named to which bidders can complain
 * @param electronicOnly whether bids can be sent in electronically only
 * @param contractFrom first day of the contract that is planned
 * @param contractUntil last day of the contract that is planned, without extensions
 * @param financier who else pays, such as a donor; empty if not stated
 * @param licence the licence of the software that is asked for
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Tender(
        String id,
        String title,
        String buyer,
        String system,
        Answer digital,
        ProcurementMethod method,
        Answer methodJustified,
        PartialDate publishedOn,
        PartialDate closesOn,
        PartialDate awardedOn,
        @Nullable Money value,
        TenderStatus status,
        @Nullable Integer bidders,
        AwardBasis awardBasis,
        Answer specificationPublished,
        Answer brandNamed,
        PartialDate questionsUntil,
        Answer reviewBody,
        Answer electronicOnly,
        PartialDate contractFrom,
        PartialDate contractUntil,
        String financier,
        Licence licence,
        Provenance provenance)
        implements Fact {

    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Tender {
        id = Text.required(id, "A tender", "id");
        title = Text.orEmpty(title);
        buyer = Text.orEmpty(buyer);
        system = Text.orEmpty(system);
        digital = Answer.orUnknown(digital);
        method = method == null ? ProcurementMethod.UNKNOWN : method;
        methodJustified = Answer.orUnknown(methodJustified);
        publishedOn = PartialDate.orUnknown(publishedOn);
        closesOn = PartialDate.orUnknown(closesOn);
        awardedOn = PartialDate.orUnknown(awardedOn);
        status = status == null ? TenderStatus.UNKNOWN : status;
        awardBasis = awardBasis == null ? AwardBasis.UNKNOWN : awardBasis;
        specificationPublished = Answer.orUnknown(specificationPublished);
        brandNamed = Answer.orUnknown(brandNamed);
        questionsUntil = PartialDate.orUnknown(questionsUntil);
        reviewBody = Answer.orUnknown(reviewBody);
        electronicOnly = Answer.orUnknown(electronicOnly);
        contractFrom = PartialDate.orUnknown(contractFrom);
        contractUntil = PartialDate.orUnknown(contractUntil);
        financier = Text.orEmpty(financier);
        licence = licence == null ? Licence.UNKNOWN : licence;
        provenance = Provenance.orNone(provenance);
        if (bidders != null && bidders < 0) {
            throw new IllegalArgumentException("Tender \"" + id + "\" cannot have " + bidders
                    + " bidders; leave the number out if it is not known.");
        }
    }

    @Override
    public String label() {
        return title.isEmpty() ? id : title;
    }

    /**
     * {@return whether suppliers had at least this many days to bid, unless a date is unknown or the dates are out of
     * order}
     */
    public Answer openForDays(BigDecimal days) {
        Long open = publishedOn.daysUntil(closesOn);
        return open == null || open < 0
                ? Answer.UNKNOWN
                : Answer.of(BigDecimal.valueOf(open).compareTo(days) >= 0);
    }

    /**
     * {@return whether the contract is planned to run longer than this many years, extensions aside; a last day on the
     * anniversary of the first is not longer, as some buyers write it so. Unknown unless the first day is exact and the
     * last one follows it}
     */
    public Answer contractLongerThanYears(BigDecimal years) {
        return contractUntil.isBefore(contractFrom) == Answer.NO
                ? contractUntil
                        .isWithinMonthsAfter(years.multiply(MONTHS_PER_YEAR), contractFrom)
                        .negate()
                : Answer.UNKNOWN;
    }

    /**
     * {@return whether the only bid received was a single one; unknown if the number is not stated or none is counted
     * yet}
     */
    public Answer hasSingleBidder() {
        return bidders == null || bidders == 0 ? Answer.UNKNOWN : Answer.of(bidders == 1);
    }
}
