package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Fact;

/** The safeguards of which it is not known whether they apply, with the subjects and what it depends on. */
final class ScopeList {

    private ScopeList() {}

    static Html of(Evaluation evaluation) {
        return Html.of("ul")
                .classed("cards")
                .with("role", "list")
                .addAll(ScopeGroup.of(evaluation).stream().map(ScopeList::item).toList());
    }

    private static Html item(ScopeGroup group) {
        Html item = Html.of("li").classed("card question");
        item.add(Html.of("p", "It depends on this: " + group.dependsOn() + ".").classed("ask"));
        for (Fact subject : group.subjects()) {
            item.add(EvidenceList.subject(subject));
        }
        return item.add(Html.of("p")
                .classed("terms")
                .add(FindingCards.severity(group.safeguard()))
                .text(" ")
                .add(FindingCards.title(group.safeguard())));
    }
}
