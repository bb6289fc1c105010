package dpi.safeguards.rivals;

import static dpi.safeguards.rivals.SubsetRule.PRO_021_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_EXIT;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_FREE;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_SPEAK_UP;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_TIED;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_AGREED;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_DENIED;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_EXTEND;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_INVESTOR;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderStatus;
import java.util.EnumSet;
import java.util.Set;

/** PRO-021 and SUS-004 by hand. */
final class HandWrittenMoney {

    private static final Set<FinancingSource> DONOR =
            EnumSet.of(FinancingSource.DONOR_GRANT, FinancingSource.DONOR_LOAN);
    private static final Set<FinancingSource> INVESTOR =
            EnumSet.of(FinancingSource.PRIVATE, FinancingSource.PUBLIC_PRIVATE_PARTNERSHIP);

    private final CaseFacts facts;
    private final HandWritten notes;

    HandWrittenMoney(CaseFacts facts, HandWritten notes) {
        this.facts = facts;
        this.notes = notes;
    }

    void judge() {
        for (Financing money : facts.financing) {
            tied(money);
            instrument(money);
        }
    }

    private void tied(Financing money) {
        if (DONOR.contains(money.source()) && money.until().isBefore(facts.today) != Answer.YES) {
            notes.say(PRO_021_APPLIES, money);
        }
        if (money.supplierTied() == Answer.NO) {
            notes.say(PRO_021_FREE, money);
        } else if (money.supplierTied() == Answer.YES) {
            notes.say(PRO_021_TIED, money);
            for (Contract contract : facts.contracts(money.about())) {
                notes.say(PRO_021_EXIT, money, contract);
            }
            for (Tender tender : facts.tenders(money.about())) {
                if (tender.status() == TenderStatus.PLANNING || tender.status() == TenderStatus.PLANNED) {
                    notes.say(PRO_021_SPEAK_UP, money, tender);
                }
            }
        }
    }

    private void instrument(Financing money) {
        boolean investor = INVESTOR.contains(money.source());
        if (investor || DONOR.contains(money.source())) {
            DpiSystem system = facts.systemsById.get(money.about());
            if (system != null && system.retiredBy(facts.today) != Answer.YES) {
                notes.say(SUS_004_APPLIES, money, system);
            }
        }
        if (money.safeguardInstrument() == Answer.YES) {
            notes.say(SUS_004_AGREED, money);
        } else if (money.safeguardInstrument() == Answer.NO) {
            notes.say(SUS_004_DENIED, money);
        }
        for (Control plan : facts.controls(money.about())) {
            if (plan.kind() == ControlKind.ENVIRONMENTAL_SOCIAL_COMMITMENT_PLAN
                    && plan.inPlaceOn(facts.today) == Answer.YES) {
                notes.say(SUS_004_EXTEND, money, plan);
            }
        }
        if (investor) {
            notes.say(SUS_004_INVESTOR, money);
        }
    }
}
