package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import java.util.List;

/** What stands otherwise than in an earlier evaluation, for a report. */
final class Changes {

    static final String NOT_COMPARED =
            "One of the two evaluations did not run to its end, so it is not said what has changed.";

    private Changes() {}

    static boolean canBeSaid(Evaluation evaluation, Evaluation earlier) {
        return evaluation.completion() == Completion.COMPLETE && earlier.completion() == Completion.COMPLETE;
    }

    /** {@return what is compared with what, and whether anything has changed} */
    static String heading(Evaluation evaluation, Evaluation earlier) {
        String heading = "Changed since the earlier version"
                + (earlier.clocks().equals(evaluation.clocks())
                        ? ""
                        : " of " + earlier.clocks().factsAsOf());
        boolean nothing = canBeSaid(evaluation, earlier)
                && evaluation.changesSince(earlier).isEmpty();
        return nothing ? heading + ": nothing" : heading;
    }

    static Html html(List<Change> changes) {
        return Html.of("ul")
                .addAll(changes.stream()
                        .map(change -> Html.of("li", words(change)))
                        .toList());
    }

    /** {@return the change in words, on one line} */
    static String words(Change change) {
        return PlainWords.lower(change.kind()) + ": " + change.safeguard().id() + "  "
                + change.safeguard().title() + ", " + change.subject() + ": " + PlainWords.of(change.before()) + " -> "
                + PlainWords.of(change.after());
    }
}
