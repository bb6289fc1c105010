package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A law, decree, guideline or bill.
 *
 * @param id its key in the case
 * @param title its title
 * @param citation how it is cited, such as "Act 9 of 2022"; empty if not read
 * @param topics what it is about
 * @param rank its rank
 * @param enactedOn when it was adopted
 * @param assentedOn when it was assented to or certified
 * @param commencedOn when it came into force; for a law in force in part, when its first part did
 * @param repealedOn when it ceased to be in force; if not stated it has not
 * @param extent whether it is limited to listed provisions or bodies; the whole law if not stated
 * @param parts provisions or bodies with dates of their own
 * @param inForce whether the source says it is in force, where no dates tell
 * @param statedOn the day for which the source says so; needed where it does
 * @param amendments changes to it that are known; not necessarily all
 * @param provisions which duties and rights it contains
 * @param supervisor the institution that supervises it; empty if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Law(
        String id,
        String title,
        String citation,
        Set<LawTopic> topics,
        LegalRank rank,
        PartialDate enactedOn,
        PartialDate assentedOn,
        PartialDate commencedOn,
        PartialDate repealedOn,
        Extent extent,
        List<LawPart> parts,
        Answer inForce,
        PartialDate statedOn,
        List<Amendment> amendments,
        Map<Provision, Answer> provisions,
        String supervisor,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Law {
        id = Text.required(id, "A law", "id");
        title = Text.required(title, "Law \"" + id + "\"", "title");
        citation = Text.orEmpty(citation);
        topics = Lists.sorted(topics);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException(
                    "Law \"" + id + "\" needs at least one of \"topics\"; write other if none fits.");
        }
        rank = rank == null ? LegalRank.UNKNOWN : rank;
        enactedOn = PartialDate.orUnknown(enactedOn);
        assentedOn = PartialDate.orUnknown(assentedOn);
        commencedOn = PartialDate.orUnknown(commencedOn);
        repealedOn = PartialDate.orUnknown(repealedOn);
        extent = extent == null ? Extent.WHOLE : extent;
        parts = Lists.copy(parts);
        inForce = Answer.orUnknown(inForce);
        statedOn = PartialDate.orUnknown(statedOn);
        amendments = Lists.copy(amendments);
        provisions = Lists.sorted(provisions);
        supervisor = Text.orEmpty(supervisor);
        provenance = Provenance.orNone(provenance);
        checkStatement(id, inForce, statedOn, enactedOn, commencedOn, repealedOn);
    }

    @Override
    public String label() {
        return title;
    }

    /**
     * {@return whether the whole law is in force on the day} Dates decide where they are known. Otherwise what the
     * source says counts for the day it speaks of; "in force" also for later days up to a known repeal, "not in force"
     * also for earlier days. A law of which only a part is in force is answered {@link Answer#UNKNOWN} here: see
     * {@link #inForceInPartOn}.
     */
    public Answer inForceOn(PartialDate day) {
        if (extent == Extent.PARTIAL && startedBy(day) != Answer.NO) {
            return notEndedBy(day) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
        }
        return startedBy(day).and(notEndedBy(day));
    }

    /** {@return whether only a part of the law, or the law only for some bodies, is in force on the day} */
    public Answer inForceInPartOn(PartialDate day) {
        return switch (extent) {
            case WHOLE -> Answer.NO;
            case PARTIAL -> startedBy(day).and(notEndedBy(day));
        };
    }

    /** {@return no if the law is certainly not in force on the day, in whole or in part; otherwise yes} */
    public Answer mayBeInForceOn(PartialDate day) {
        return Answer.of(startedBy(day).and(notEndedBy(day)) != Answer.NO);
    }

    /** {@return whether the law was adopted, in force or not, by the day} */
    public Answer adoptedBy(PartialDate day) {
        if (rank == LegalRank.BILL) {
            return Answer.NO;
        }
        if (enactedOn.isKnown()) {
            return enactedOn.isAfter(day).negate();
        }
        if (assentedOn.isAfter(day) == Answer.NO) {
            return Answer.YES; // a later assent would not tell when it was enacted
        }
        return startedBy(day) == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return whether the law contains the duty or right; unknown if not stated} */
    public Answer provision(Provision key) {
        return provisions.getOrDefault(key, Answer.UNKNOWN);
    }

    /** {@return the date of the newest text known: the last dated amendment or, if later, the adoption} */
    public PartialDate textDate() {
        PartialDate newest = enactedOn;
        for (Amendment amendment : amendments) {
            if (!newest.isKnown() || amendment.on().isAfter(newest) == Answer.YES) {
                newest = amendment.on();
            }
        }
        return newest;
    }

    /**
     * {@return whether the newest text is from before the first day of the year} Unknown if no date is known, or if an
     * old text has an amendment without a date, which may be a recent one.
     */
    public Answer textOlderThan(BigDecimal year) {
        Answer older = textDate().isBefore(PartialDate.of(LocalDate.of(year.intValueExact(), 1, 1)));
        boolean undated =
                amendments.stream().anyMatch(amendment -> !amendment.on().isKnown());
        return older == Answer.YES && undated ? Answer.UNKNOWN : older;
    }

    /**
     * {@return whether it is certain when its newest text is from; no if an amendment, or the adoption, has no date}
     */
    public Answer isTextDated() {
        return Answer.of(enactedOn.isKnown()
                && amendments.stream().allMatch(amendment -> amendment.on().isKnown()));
    }

    private Answer startedBy(PartialDate day) {
        if (rank == LegalRank.BILL) {
            return Answer.NO;
        }
        if (enactedOn.isAfter(day) == Answer.YES) {
            return Answer.NO; // also where it was to have effect back in time: on that day it did not exist
        }
        Answer byDate = commencedOn.isAfter(day).negate();
        return byDate == Answer.UNKNOWN ? statedFor(day) : byDate;
    }

    private Answer statedFor(PartialDate day) {
        return switch (inForce) {
            case YES -> statedOn.isAfter(day) == Answer.NO ? Answer.YES : Answer.UNKNOWN;
            case NO -> statedOn.isBefore(day) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /**
     * What is stated and what the dates say must not contradict each other; conflicting claims have a place of their
     * own.
     */
    private static void checkStatement(
            String id,
            Answer inForce,
            PartialDate on,
            PartialDate enacted,
            PartialDate commenced,
            PartialDate repealed) {
        if (inForce == Answer.UNKNOWN) {
            return;
        }
        if (!on.isKnown()) {
            throw new IllegalArgumentException("Law \"" + id
                    + "\" states whether it is in force, so it needs \"statedOn\", the day for which that is stated.");
        }
        boolean tooEarly =
                inForce == Answer.YES && (commenced.isAfter(on) == Answer.YES || enacted.isAfter(on) == Answer.YES);
        boolean tooLate = inForce == Answer.NO && commenced.isAfter(on) == Answer.NO && !repealed.isKnown();
        if (tooEarly || tooLate) {
            throw new IllegalArgumentException(
                    "Law \"" + id + "\" is stated " + (tooEarly ? "" : "not ") + "to be in force on "
                            + on + ", which its dates contradict (enacted " + enacted + ", commenced " + commenced
                            + "). Keep the value that is firmer and put the other into \"claims\".");
        }
    }

    private Answer notEndedBy(PartialDate day) {
        return repealedOn.isKnown() ? repealedOn.isAfter(day) : Answer.YES;
    }
}
