package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderStatus;
import java.util.List;
import java.util.Locale;

/**
 * Whether the terms of a tender or contract can still be changed on a day.
 *
 * @param open yes, no, or unknown where the facts do not say
 * @param why why not, or what is not known; empty if it is open
 */
public record Openness(Answer open, String why) {

    private static final Openness OPEN = new Openness(Answer.YES, "");

    /** {@return whether what the fact states about a tender or contract can still be changed} */
    public static Openness of(Fact fact, List<Fact> facts, PartialDate today) {
        if (fact instanceof Tender tender) {
            return tender(tender, facts, today);
        }
        if (!(fact instanceof Clause clause)) {
            return OPEN;
        }
        for (Fact each : facts) {
            if (each instanceof Tender tender && tender.id().equals(clause.tender())) {
                return tender(tender, facts, today);
            }
            if (each instanceof Contract contract && contract.id().equals(clause.tender())) {
                return contract(contract, today);
            }
        }
        return new Openness(Answer.UNKNOWN, "It is not stated to what tender or contract a clause would belong.");
    }

    private static Openness tender(Tender tender, List<Fact> facts, PartialDate today) {
        String name = "Tender \"" + tender.label() + "\"";
        switch (tender.status()) {
            case CANCELLED, UNSUCCESSFUL, COMPLETE, WITHDRAWN -> {
                return closed(name + " is over: its status is "
                        + tender.status().name().toLowerCase(Locale.ROOT) + ".");
            }
            case PLANNING, PLANNED, ACTIVE, UNKNOWN -> {}
        }
        if (tender.awardedOn().isAfter(today) == Answer.NO) {
            return closed(name + " was awarded (" + tender.awardedOn() + ").");
        }
        if (tender.closesOn().isBefore(today) == Answer.YES) {
            return closed("Bids on tender \"" + tender.label() + "\" are closed (since " + tender.closesOn() + ").");
        }
        for (Fact fact : facts) {
            if (fact instanceof Contract contract
                    && contract.tender().equals(tender.id())
                    && contract.signedOn().isAfter(today) == Answer.NO) {
                return closed(name + " has led to a contract (signed " + contract.signedOn() + ").");
            }
        }
        boolean ahead = tender.status() == TenderStatus.PLANNING || tender.status() == TenderStatus.PLANNED;
        return ahead || tender.closesOn().isBefore(today) == Answer.NO
                ? OPEN
                : new Openness(
                        Answer.UNKNOWN,
                        "It is not stated whether bids on tender \"" + tender.label()
                                + "\" are still open; if not, its terms cannot be changed.");
    }

    private static Openness contract(Contract contract, PartialDate today) {
        return contract.endsOn().isBefore(today) == Answer.YES
                ? closed("Contract \"" + contract.label() + "\" has ended (" + contract.endsOn() + ").")
                : new Openness(
                        Answer.UNKNOWN,
                        "A change to contract \"" + contract.label()
                                + "\" needs the supplier's consent and must be one that procurement law allows.");
    }

    private static Openness closed(String why) {
        return new Openness(Answer.NO, why);
    }
}
