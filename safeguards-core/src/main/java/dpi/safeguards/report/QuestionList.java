package dpi.safeguards.report;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The open questions, by the authority that can answer them. */
final class QuestionList {

    /** How many questions to an authority are shown at once; the rest is folded. */
    private static final int FIRST = 10;

    private QuestionList() {}

    static List<Html> of(List<Judgement> questions) {
        List<Html> parts = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            List<Judgement> asked = questions.stream()
                    .filter(question -> question.actor().authority() == authority)
                    .toList();
            if (!asked.isEmpty()) {
                parts.add(Html.of(
                        "h3",
                        "For " + PlainWords.of(authority) + ": "
                                + PlainWords.count(asked.size(), "question", "questions")));
                parts.add(list(asked.subList(0, Math.min(FIRST, asked.size()))));
                if (asked.size() > FIRST) {
                    parts.add(Html.of("details")
                            .add(Html.of("summary", (asked.size() - FIRST) + " more for " + PlainWords.of(authority)))
                            .add(list(asked.subList(FIRST, asked.size()))));
                }
            }
        }
        return parts;
    }

    private static Html list(List<Judgement> questions) {
        return Html.of("ul")
                .classed("cards")
                .with("role", "list")
                .addAll(questions.stream().map(QuestionList::question).toList());
    }

    private static Html question(Judgement question) {
        Html item = Html.of("li").classed("card question");
        item.add(Html.of("p", question.safeguard().question()).classed("ask"));
        item.add(EvidenceList.subject(question.subject()));
        item.add(Html.of("p")
                .classed("terms")
                .add(FindingCards.severity(question.safeguard()))
                .text(" ")
                .add(FindingCards.title(question.safeguard()))
                .text(" · Who can answer: " + FindingCards.holders(question.actor())));
        item.addAll(FindingCards.alreadyInPlace(question));
        return question.missing().isEmpty() ? item : item.add(settling(question.missing()));
    }

    private static Html settling(List<MissingFact> missing) {
        return Html.of("details")
                .add(Html.of("summary", "What would settle it"))
                .addAll(settling("Any of these would speak for it:", missing, Verdict.SATISFIED))
                .addAll(settling("Any of these would speak against it:", missing, Verdict.NOT_SATISFIED));
    }

    private static List<Html> settling(String lead, List<MissingFact> missing, Verdict verdict) {
        List<Html> items = missing.stream()
                .filter(fact -> fact.settles() == verdict)
                .map(QuestionList::missing)
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(Html.of("p", lead), Html.of("ul").classed("missing").addAll(items));
    }

    private static Html missing(MissingFact missing) {
        FactKind kind = missing.kind();
        Html item = Html.of("li").text(PlainWords.start(PlainWords.of(kind)) + " ");
        if (missing.fact().isEmpty()) {
            item.text("(not listed)");
        } else {
            item.add(Html.of("code", missing.fact()));
        }
        return item.text(": " + FieldWords.of(missing.field()));
    }
}
