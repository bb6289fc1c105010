package dpi.safeguards.report;

import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.ChangeSet;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.SmallestChanges;
import java.util.List;

/**
 * Writes the smallest changes that would meet a safeguard as plain text for a terminal, at most 100 characters wide but
 * for the lines to paste. Stateless and thread-safe.
 */
public final class SmallestChangeText {

    private SmallestChangeText() {}

    /** {@return the changes as text, or why there are none, with a line end at its end} */
    public static String write(SmallestChanges changes) {
        Wrapped out = new Wrapped(100);
        out.heading("Smallest change");
        out.line(
                "",
                changes.safeguard().id() + "  " + changes.safeguard().title() + ", about \"" + changes.subject()
                        + "\"; now: " + PlainWords.of(changes.before()));
        out.line("", summary(changes));
        changes.reasons().forEach(reason -> out.line("  ", "- " + reason));
        for (int i = 0; i < changes.sets().size(); i++) {
            out.blank();
            set(out, i + 1, changes.sets().get(i));
        }
        return out.toString();
    }

    static String summary(SmallestChanges changes) {
        int sets = changes.sets().size();
        String up = PlainWords.count(changes.mostChanges(), "change", "changes");
        return switch (changes.outcome()) {
            case FOUND ->
                (changes.before() == Change.State.UNDETERMINED
                                ? "It would be settled, and met, by "
                                : "It would be met by ")
                        + (sets == 1 ? "this" : "any one of these " + sets)
                        + ", tried out on the whole case. Nobody has done it yet, and no less is enough."
                        + (changes.exhausted()
                                ? ""
                                : " There may be more: the search stopped after " + changes.tried() + " tries.");
            case ALREADY_MET -> "It is met as it is.";
            case NOTHING_CHANGEABLE ->
                "What would help is nothing that an office can change, or it can no longer be changed."
                        + because(changes.reasons());
            case NONE_SO_SMALL ->
                "Something can be done, but no set of up to " + up + " is enough, of all " + changes.tried()
                        + " that could help." + because(changes.reasons());
            case STOPPED_AT_BOUND ->
                "The search stopped at its bound of " + changes.tried()
                        + " tries before it found any. That does not say that there is none.";
            case NOT_EVALUATED -> "The evaluation did not run to its end, so there is no verdict to change.";
        };
    }

    private static String because(List<String> reasons) {
        return reasons.isEmpty() ? "" : " Why:";
    }

    private static void set(Wrapped out, int number, ChangeSet set) {
        out.line("", number + ". " + PlainWords.count(set.changes().size(), "change", "changes"));
        for (FactChange change : set.changes()) {
            out.line("   ", FactChangeWords.of(change));
        }
        set.caveats().forEach(caveat -> out.line("   ", "but: " + caveat));
        if (set.sideEffects().isEmpty()) {
            out.line("   ", "elsewhere: no other safeguard would stand otherwise");
        }
        set.sideEffects().forEach(effect -> out.line("   ", "elsewhere: " + Changes.words(effect)));
        out.line("   ", "in the case file:");
        FactChangeWords.yaml(set.changes()).forEach(line -> out.verbatim("     " + line));
    }
}
