package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The numbers of an evaluation, in a sentence, a table and a picture. */
final class Glance {

    private Glance() {}

    static List<Html> of(Evaluation evaluation) {
        AuthorityStagePicture picture = new AuthorityStagePicture(evaluation);
        return List.of(
                Html.of("p", sentence(evaluation)).classed("lead"),
                Html.of("p", scope(evaluation)),
                counts(evaluation),
                Html.of(
                        "p",
                        "Unknown is neither met nor unmet: what the case does not say is listed under open "
                                + "questions below, each with the facts that would settle it."),
                coverage(evaluation),
                figure(picture));
    }

    private static Html coverage(Evaluation evaluation) {
        String documents = CoverageLine.documents(evaluation);
        return Html.of("p")
                .add(Html.of("strong", "Coverage by area. "))
                .text(CoverageLine.COUNTED + " " + CoverageLine.areas(evaluation) + "."
                        + (documents.isEmpty() ? "" : " What would answer the rest: " + documents + "."));
    }

    /** {@return the verdict as a mark: a sign and its words} */
    static Html mark(Verdict verdict) {
        return Html.of("span")
                .classed("mark " + look(verdict))
                .add(Html.of("span", PlainWords.sign(verdict)).with("aria-hidden", "true"))
                .text(" " + PlainWords.of(verdict));
    }

    private static String look(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sentence(Evaluation evaluation) {
        int all = evaluation.judgements().size();
        if (all == 0) {
            return "No safeguard of these packs is known to apply to anything in this case, so nothing was judged.";
        }
        Map<Verdict, Integer> counts = evaluation.counts();
        int questions = counts.getOrDefault(Verdict.UNDETERMINED, 0);
        return PlainWords.count(all, "judgement was", "judgements were")
                + " made, one for each safeguard on each subject it "
                + "applies to: " + counts.getOrDefault(Verdict.NOT_SATISFIED, 0) + " not met, "
                + counts.getOrDefault(Verdict.CONFLICTING, 0) + " on which sources conflict, "
                + PlainWords.count(questions, "open question", "open questions") + " and "
                + counts.getOrDefault(Verdict.SATISFIED, 0) + " met.";
    }

    private static String scope(Evaluation evaluation) {
        int none = evaluation.notApplicable().size();
        int open = evaluation.scopeQuestions().size();
        String known = PlainWords.count(none, "safeguard applies", "safeguards apply") + " to nothing in this case.";
        return open == 0 ? known : known + " " + CoverageLine.scope(open);
    }

    private static Html counts(Evaluation evaluation) {
        Html body = Html.of("tbody");
        evaluation
                .counts()
                .forEach((verdict, count) -> body.add(Html.of("tr")
                        .add(Html.of("th").with("scope", "row").add(mark(verdict)))
                        .add(Html.of("td", String.valueOf(count)).classed("number"))
                        .add(Html.of("td", PlainWords.meaning(verdict)))));
        Html total = Html.of("tr")
                .add(Html.of("th", "All judgements").with("scope", "row"))
                .add(Html.of("td", String.valueOf(evaluation.judgements().size()))
                        .classed("number"))
                .add(Html.of("td", "The sum of the rows above. It is a count of what was looked at, not a score."));
        return Html.of("table")
                .classed("counts")
                .add(Html.of("caption", "Judgements by verdict"))
                .add(Html.of("thead")
                        .add(Html.of("tr").add(column("Verdict"), column("Number"), column("What it means"))))
                .add(body)
                .add(Html.of("tfoot").add(total));
    }

    private static Html column(String name) {
        return Html.of("th", name).with("scope", "col");
    }

    private static Html figure(AuthorityStagePicture picture) {
        return Html.of("figure")
                .add(Html.of("figcaption")
                        .add(Html.of("strong", "Who is concerned, and when. "))
                        .text("What concerns several stages is counted in each. An empty cell only means that nothing "
                                + "is listed there."))
                .add(scrolling("Picture: findings and questions by authority and stage", picture.drawing()))
                .add(Html.of("details")
                        .add(Html.of("summary", "The same numbers as a table"))
                        .add(scrolling("Table: findings and questions by authority and stage", picture.table())));
    }

    /** Wide content that a narrow window can scroll, also with the keyboard. */
    private static Html scrolling(String label, Html content) {
        return Html.of("div")
                .classed("wide")
                .with("role", "region")
                .with("aria-label", label)
                .with("tabindex", "0")
                .add(content);
    }
}
