package dpi.safeguards.rivals;

import static dpi.safeguards.rivals.SubsetRule.SEC_001_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SEC_001_BIOMETRICS;
import static dpi.safeguards.rivals.SubsetRule.SEC_001_DPIA;
import static dpi.safeguards.rivals.SubsetRule.SEC_001_NO_DPIA;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_INTERIM;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_NO_REDRESS;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_REDRESS;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.MechanismKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Stage;

/** SEC-001 and SEC-019 by hand. */
final class HandWrittenSecurity {

    private final CaseFacts facts;
    private final HandWritten notes;

    HandWrittenSecurity(CaseFacts facts, HandWritten notes) {
        this.facts = facts;
        this.notes = notes;
    }

    void judge() {
        for (DpiSystem system : facts.systems) {
            boolean runs = system.hasReached(Stage.L4, facts.today) == Answer.YES
                    && system.retiredBy(facts.today) != Answer.YES;
            impactAssessment(system, runs);
            redress(system, runs);
        }
    }

    private void impactAssessment(DpiSystem system, boolean runs) {
        if (runs && system.personalData() == Answer.YES) {
            notes.say(SEC_001_APPLIES, system);
        }
        PartialDate rollout = system.firstEntered(Stage.L4);
        boolean possible = false;
        for (Assessment dpia : facts.assessments(system.id())) {
            if (dpia.kind() == AssessmentKind.DPIA) {
                Answer before = dpia.completedBefore(rollout);
                if (before == Answer.YES) {
                    notes.say(SEC_001_DPIA, system, dpia);
                }
                possible |= before != Answer.NO;
            }
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.ASSESSMENT)) {
                if (list.covers("DPIA", system.id()) == Answer.YES) {
                    notes.say(SEC_001_NO_DPIA, system, list);
                }
            }
        }
        if (system.biometrics() == Answer.YES) {
            notes.say(SEC_001_BIOMETRICS, system);
        }
    }

    private void redress(DpiSystem system, boolean runs) {
        if (runs) {
            notes.say(SEC_019_APPLIES, system);
        }
        boolean possible = false;
        for (Mechanism redress : facts.mechanisms(system.id())) {
            if (redress.kind() == MechanismKind.REDRESS && redress.from().isAfter(facts.today) != Answer.YES) {
                if (redress.available() == Answer.YES) {
                    notes.say(SEC_019_REDRESS, system, redress);
                }
                possible |= redress.available() != Answer.NO;
            }
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.MECHANISM)) {
                if (list.covers("REDRESS", system.id()) == Answer.YES) {
                    notes.say(SEC_019_NO_REDRESS, system, list);
                }
            }
        }
        if (system.hasReached(Stage.L5, facts.today) == Answer.YES) {
            notes.say(SEC_019_INTERIM, system);
        }
    }
}
