package dpi.safeguards.report;

import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.OpenEnd;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.finding.PlannedAction;
import java.util.List;

/** Writes a plan as plain text for a terminal, at most 100 characters wide. Stateless and thread-safe. */
public final class PlanText {

    private PlanText() {}

    /** {@return the plan as text, with a line end at its end} */
    public static String write(Plan plan) {
        Wrapped out = new Wrapped(100);
        out.heading("Plan");
        if (plan.completion() != Completion.COMPLETE) {
            out.line("", "NO PLAN. " + PlainWords.of(plan.completion()));
            return out.toString();
        }
        out.line("", summary(plan));
        if (!plan.actions().isEmpty()) {
            out.heading("Actions, in the order in which to do them");
            for (int i = 0; i < plan.actions().size(); i++) {
                action(out, i + 1, plan.actions().get(i));
            }
        }
        findings(out, "Would be met then, if what is assumed comes true", plan.settled());
        if (!plan.open().isEmpty()) {
            out.heading("Would be left open");
            for (OpenEnd end : plan.open()) {
                out.line("  ", name(end.finding()));
                out.line("      ", PlainWords.lower(end.why()) + ": " + end.detail());
            }
        }
        List<Change> effects = plan.sideEffects();
        if (!plan.actions().isEmpty()) {
            out.heading(effects.isEmpty() ? "New findings and questions: none" : "New findings and questions");
            effects.forEach(change -> out.line("  ", Changes.words(change)));
        }
        return out.toString();
    }

    private static String summary(Plan plan) {
        if (plan.considered() == 0) {
            return "There is no open finding, so there is nothing to plan. Open questions are no findings.";
        }
        return PlainWords.count(plan.considered(), "open finding", "open findings") + ", "
                + PlainWords.count(plan.actions().size(), "action", "actions") + " of at most " + plan.capacity()
                + ": " + plan.settled().size() + " would be met, " + plan.open().size()
                + " left open. What actions change is assumed by the pack, not observed; judge again when they are done.";
    }

    private static void action(Wrapped out, int number, PlannedAction action) {
        Mitigation mitigation = action.recommendation().mitigation();
        out.line("", number + ". " + mitigation.title());
        out.line(
                "     ",
                PlainWords.of(action.recommendation()) + "; by " + mitigation.stage() + " at the latest"
                        + (action.deadline().isKnown() ? ", before bids close on " + action.deadline() : "")
                        + "; effort " + PlainWords.of(mitigation.effort()));
        if (!action.findings().isEmpty()) {
            out.line(
                    "     ",
                    "for: "
                            + String.join(
                                    ", ",
                                    action.findings().stream()
                                            .map(finding -> finding.safeguard().id() + " ("
                                                    + finding.subject().label() + ")")
                                            .toList()));
        }
        if (!action.prerequisiteOf().isEmpty()) {
            out.line("     ", "comes before: " + String.join(", ", action.prerequisiteOf()));
        }
        for (FactChange assumed : action.assumed()) {
            out.line("     ", "assumed: " + FactChangeWords.of(assumed));
        }
        action.notes().forEach(note -> out.line("     ", "note: " + note));
    }

    private static void findings(Wrapped out, String heading, List<Judgement> findings) {
        if (!findings.isEmpty()) {
            out.heading(heading);
            findings.forEach(finding -> out.line("  ", name(finding)));
        }
    }

    private static String name(Judgement finding) {
        return "[" + PlainWords.lower(finding.safeguard().severity()) + "] "
                + finding.safeguard().id() + "  " + finding.safeguard().title() + ": "
                + PlainWords.label(finding.subject());
    }
}
