package dpi.safeguards.rivals;

import static dpi.safeguards.rivals.SubsetRule.STK_001_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_001_HEARD;
import static dpi.safeguards.rivals.SubsetRule.STK_001_NOT_HEARD;
import static dpi.safeguards.rivals.SubsetRule.STK_001_REOPEN;
import static dpi.safeguards.rivals.SubsetRule.STK_003_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_003_DENIED;
import static dpi.safeguards.rivals.SubsetRule.STK_003_DONOR;
import static dpi.safeguards.rivals.SubsetRule.STK_003_MAP;
import static dpi.safeguards.rivals.SubsetRule.STK_003_NO_MAP;
import static dpi.safeguards.rivals.SubsetRule.STK_004_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_004_BORROW;
import static dpi.safeguards.rivals.SubsetRule.STK_004_HOLDER;
import static dpi.safeguards.rivals.SubsetRule.STK_004_NO_HOLDER;
import static dpi.safeguards.rivals.SubsetRule.STK_016_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_016_CHANNEL;
import static dpi.safeguards.rivals.SubsetRule.STK_016_COUNTRY_CHANNEL;
import static dpi.safeguards.rivals.SubsetRule.STK_016_NO_CHANNEL;
import static dpi.safeguards.rivals.SubsetRule.STK_016_PROJECT;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Group;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.MechanismKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;

/** STK-001, STK-003, STK-004 and STK-016 by hand. */
final class HandWrittenRoles {

    private final CaseFacts facts;
    private final HandWritten notes;

    HandWrittenRoles(CaseFacts facts, HandWritten notes) {
        this.facts = facts;
        this.notes = notes;
    }

    void judge() {
        for (DpiSystem system : facts.systems) {
            boolean designed = system.hasReached(Stage.L2, facts.today) == Answer.YES;
            boolean active = system.retiredBy(facts.today) != Answer.YES;
            if (designed && active) {
                notes.say(STK_001_APPLIES, system);
                notes.say(STK_003_APPLIES, system);
                notes.say(STK_004_APPLIES, system);
            }
            if (active && system.hasReached(Stage.L4, facts.today) == Answer.YES) {
                notes.say(STK_016_APPLIES, system);
            }
            consultations(system, designed);
            stakeholderMap(system);
            riskManagement(system);
            whistleblowing(system);
        }
    }

    private void consultations(DpiSystem system, boolean designed) {
        PartialDate design = system.firstEntered(Stage.L2);
        boolean possible = false;
        for (Consultation consultation : facts.consultations(system.id())) {
            if (consultation.groups().contains(Group.CIVIL_SOCIETY)) {
                Answer before = consultation.heldOn().isBefore(design);
                if (before == Answer.YES && consultation.heldOn().isAfter(facts.today) == Answer.NO) {
                    notes.say(STK_001_HEARD, system, consultation);
                }
                possible |= before != Answer.NO;
            }
        }
        if (designed && !possible) {
            for (Complete list : facts.complete(FactKind.CONSULTATION)) {
                if (list.topic().equals("CIVIL_SOCIETY") && list.covers("CIVIL_SOCIETY", system.id()) == Answer.YES) {
                    notes.say(STK_001_NOT_HEARD, system, list);
                }
            }
        }
        if (system.hasReached(Stage.L3, facts.today) == Answer.YES) {
            notes.say(STK_001_REOPEN, system);
        }
    }

    private void stakeholderMap(DpiSystem system) {
        boolean possible = false;
        for (Control control : facts.controls(system.id())) {
            if (control.kind() == ControlKind.STAKEHOLDER_MAP) {
                Answer there = control.inPlaceOn(facts.today);
                if (there == Answer.YES) {
                    notes.say(STK_003_MAP, system, control);
                }
                if (control.inPlace() == Answer.NO) {
                    notes.say(STK_003_DENIED, system, control);
                }
                possible |= there != Answer.NO;
            } else if (control.kind() == ControlKind.PROJECT_GRIEVANCE_MECHANISM
                    && control.inPlaceOn(facts.today) == Answer.YES) {
                notes.say(STK_016_PROJECT, system, control);
            }
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.CONTROL)) {
                if (list.covers("STAKEHOLDER_MAP", system.id()) == Answer.YES) {
                    notes.say(STK_003_NO_MAP, system, list);
                }
            }
        }
        for (Financing money : facts.financing(system.id())) {
            if (money.source() == FinancingSource.DONOR_GRANT || money.source() == FinancingSource.DONOR_LOAN) {
                notes.say(STK_003_DONOR, system, money);
            }
        }
    }

    private void riskManagement(DpiSystem system) {
        boolean possible = false;
        for (RoleAssignment role : facts.roles(system.id())) {
            if (role.function() == RoleFunction.RISK_MANAGEMENT && role.accountable() != Answer.NO) {
                Answer held = role.heldOn(facts.today);
                if (held == Answer.YES && role.accountable() == Answer.YES) {
                    notes.say(STK_004_HOLDER, system, role);
                }
                possible |= held != Answer.NO;
            }
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.ROLE)) {
                if (list.covers("RISK_MANAGEMENT", system.id()) == Answer.YES) {
                    notes.say(STK_004_NO_HOLDER, system, list);
                }
            }
        }
        for (Capacity capacity : facts.capacities(system.operator())) {
            if (capacity.topic() == CapacityTopic.RISK_MANAGEMENT && capacity.isSufficient() == Answer.NO) {
                notes.say(STK_004_BORROW, system, capacity);
            }
        }
    }

    private void whistleblowing(DpiSystem system) {
        boolean possible = channels(system, system.id(), STK_016_CHANNEL);
        if (facts.country == null) {
            return;
        }
        possible |= channels(system, facts.country.id(), STK_016_COUNTRY_CHANNEL);
        if (possible) {
            return;
        }
        for (Complete list : facts.complete(FactKind.MECHANISM)) {
            if (list.covers("WHISTLEBLOWER", system.id()) == Answer.YES) {
                for (Complete wide : facts.complete(FactKind.MECHANISM)) {
                    if (wide.covers("WHISTLEBLOWER", facts.country.id()) == Answer.YES) {
                        notes.say(STK_016_NO_CHANNEL, system, list, wide);
                    }
                }
            }
        }
    }

    /** Names the channels that are open, and says whether one can be. */
    private boolean channels(DpiSystem system, String about, SubsetRule rule) {
        boolean possible = false;
        for (Mechanism channel : facts.mechanisms(about)) {
            if (channel.kind() == MechanismKind.WHISTLEBLOWER && channel.from().isAfter(facts.today) != Answer.YES) {
                if (channel.available() == Answer.YES) {
                    notes.say(rule, system, channel);
                }
                possible |= channel.available() != Answer.NO;
            }
        }
        return possible;
    }
}
