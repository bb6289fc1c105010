package dpi.safeguards.report;

import dpi.safeguards.finding.Priority;
import java.util.List;

/** What to do first: an action each with who, until when, and what it answers. */
final class PriorityList {

    private PriorityList() {}

    static Html of(List<Priority> priorities) {
        return Html.of("ol")
                .classed("priorities")
                .addAll(priorities.stream().map(PriorityList::item).toList());
    }

    private static Html item(Priority priority) {
        return Html.of("li")
                .add(Html.of("p").add(Html.of("strong", AlignmentLines.action(priority.recommendation()))))
                .add(Html.of("p", FindingCards.terms(priority.recommendation())).classed("terms"))
                .add(Html.of("p", "Answers " + PlainWords.answered(priority) + "."));
    }
}
