package dpi.safeguards.finding;

import dpi.safeguards.facts.PartialDate;
import java.util.List;

/**
 * An action of a plan.
 *
 * @param recommendation what to do and who does it
 * @param subjects the keys of the facts it is done for
 * @param findings the findings it is taken for, gravest first; empty if it is only a prerequisite
 * @param prerequisiteOf keys of the mitigations in the plan that come after it
 * @param deadline the day by which it has to be done; unknown if no date of the case sets one
 * @param assumed what it is assumed to change in the facts
 * @param notes what else is to be known before it is done
 */
public record PlannedAction(
        Recommendation recommendation,
        List<String> subjects,
        List<Judgement> findings,
        List<String> prerequisiteOf,
        PartialDate deadline,
        List<FactChange> assumed,
        List<String> notes) {

    /** Copies the lists. */
    public PlannedAction {
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
        prerequisiteOf = List.copyOf(prerequisiteOf);
        assumed = List.copyOf(assumed);
        notes = List.copyOf(notes);
    }
}
