package dpi.safeguards.report;

import dpi.safeguards.finding.Judgement;
import java.util.List;

/** The safeguards that are met, with what shows it. */
final class MetList {

    private MetList() {}

    static Html of(List<Judgement> met) {
        return Html.of("ul")
                .classed("cards")
                .with("role", "list")
                .addAll(met.stream().map(MetList::item).toList());
    }

    private static Html item(Judgement met) {
        Html item = Html.of("li")
                .classed("card met")
                .add(Html.of("p").classed("ask").add(FindingCards.title(met.safeguard())))
                .add(EvidenceList.subject(met.subject()))
                .add(Html.of("p", "Rests on " + PlainWords.of(met.basis()) + ".")
                        .classed("terms"));
        if (!met.isFirm()) {
            item.add(Html.of("p").classed("marks").add(FindingCards.lowConfidence()));
        }
        return item.add(evidence(met));
    }

    private static Html evidence(Judgement met) {
        Html evidence = Html.of("details").add(Html.of("summary", "Evidence"));
        if (!met.supports().isEmpty()) {
            evidence.add(EvidenceList.grounds(met.supports()));
        }
        if (!met.alignments().isEmpty()) {
            evidence.add(Html.of("p", "Measures already in place:")).addAll(FindingCards.measures(met));
        }
        return evidence.add(EvidenceList.list(List.of(met.subject())));
    }
}
