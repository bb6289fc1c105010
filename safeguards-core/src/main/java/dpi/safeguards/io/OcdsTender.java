package dpi.safeguards.io;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import java.util.List;
import java.util.Optional;

/**
 * A tender as an OCDS file states it.
 *
 * @param tender the tender
 * @param facts further facts read from the same release
 * @param releasedOn the day of the release
 * @param phase how far the contracting process has come
 * @param dataNotes faults of the data that keep something from being read; they are no findings
 * @param beforeAmendment the tender as it was before it was last amended, if the same file shows that
 */
public record OcdsTender(
        Tender tender,
        List<Fact> facts,
        PartialDate releasedOn,
        TenderPhase phase,
        List<String> dataNotes,
        Optional<OcdsTender> beforeAmendment) {

    /** Copies the lists. */
    public OcdsTender {
        facts = List.copyOf(facts);
        dataNotes = List.copyOf(dataNotes);
    }

    /**
     * {@return a case with this tender alone, judged on the day of its release}
     *
     * @throws IllegalArgumentException if the release states no exact day; pass the day with {@link #asCase(Clocks)}
     */
    public CaseFile asCase() {
        return asCase(new Clocks(releasedOn, PartialDate.UNKNOWN, PartialDate.UNKNOWN));
    }

    /** {@return a case with this tender alone, judged on these days} */
    public CaseFile asCase(Clocks clocks) {
        return new CaseFile(
                        tender.label(), phase.note(), clocks, Country.NOT_STATED, List.of(tender), List.of(), List.of())
                .with(facts);
    }

    /** {@return the case of a country with this tender added to it} */
    public CaseFile in(CaseFile country) {
        return country.with(List.of(tender)).with(facts);
    }
}
