package dpi.safeguards.report;

import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One card for each finding: what, why, who acts, what to do. */
final class FindingCards {

    private FindingCards() {}

    static Html of(List<Judgement> findings) {
        Html cards = Html.of("ol").classed("cards").with("role", "list");
        for (int i = 0; i < findings.size(); i++) {
            cards.add(Html.of("li").add(card(findings.get(i), "finding-" + (i + 1))));
        }
        return cards;
    }

    private static Html card(Judgement finding, String id) {
        Safeguard safeguard = finding.safeguard();
        return Html.of("article")
                .classed("card " + safeguard.severity().name().toLowerCase(Locale.ROOT))
                .with("id", id)
                .with("aria-labelledby", id + "-title")
                .add(marks(finding))
                .add(Html.of("h3").with("id", id + "-title").add(title(safeguard)))
                .add(EvidenceList.subject(finding.subject()))
                .addAll(why(finding))
                .addAll(whoActs(finding))
                .addAll(waived(finding))
                .addAll(alreadyInPlace(finding))
                .addAll(whatToDo(finding))
                .addAll(restsOn(safeguard.citations()));
    }

    /** {@return the safeguard's id and title, for a heading} */
    static Html title(Safeguard safeguard) {
        return Html.of("span")
                .add(Html.of("span", safeguard.id()).classed("id"))
                .text(" " + safeguard.title());
    }

    private static Html marks(Judgement finding) {
        Html marks = Html.of("p")
                .classed("marks")
                .add(severity(finding.safeguard()))
                .text(" ")
                .add(Glance.mark(finding.verdict()));
        if (!finding.isFirm()) {
            marks.text(" ").add(lowConfidence());
        }
        if (finding.disposition() != Disposition.OPEN) {
            marks.text(" ")
                    .add(Html.of("span", PlainWords.of(finding.disposition())).classed("mark"));
        }
        return marks;
    }

    static Html severity(Safeguard safeguard) {
        String severity = PlainWords.lower(safeguard.severity());
        return Html.of("span", PlainWords.start(severity) + " severity").classed("mark " + severity);
    }

    static Html lowConfidence() {
        return Html.of("span", "Low confidence: rests on facts marked as likely only")
                .classed("mark doubtful");
    }

    private static List<Html> why(Judgement finding) {
        if (finding.verdict() == Verdict.CONFLICTING) {
            return List.of(
                    Html.of("h4", "Why: evidence that it is not met"),
                    EvidenceList.grounds(finding.contradicts()),
                    Html.of("h4", "Why: evidence that it is met"),
                    EvidenceList.grounds(finding.supports()),
                    EvidenceList.judgedOn(finding));
        }
        return List.of(
                Html.of("h4", "Why"), EvidenceList.grounds(finding.contradicts()), EvidenceList.judgedOn(finding));
    }

    private static List<Html> whoActs(Judgement finding) {
        String stages =
                finding.safeguard().stages().stream().map(PlainWords::of).collect(Collectors.joining(", "));
        Html who =
                Html.of("p").add(Html.of("strong", PlainWords.of(finding.actor().authority())));
        who.text(": " + holders(finding.actor()) + ".");
        return List.of(
                Html.of("h4", "Who acts, and when"),
                stages.isEmpty() ? who : who.text(" Life-cycle stages: " + stages + "."));
    }

    static String holders(Actor actor) {
        return actor.holders().isEmpty()
                ? "the case names nobody who is accountable"
                : String.join(", ", actor.holders());
    }

    private static List<Html> waived(Judgement finding) {
        List<String> lines = WaiverLines.of(finding);
        return lines.isEmpty() ? List.of() : List.of(Html.of("h4", "Waived"), list(lines));
    }

    private static Html list(List<String> lines) {
        return Html.of("ul")
                .addAll(lines.stream().map(line -> Html.of("li", line)).toList());
    }

    /** {@return the existing measures to extend, with a heading; nothing if there are none} */
    static List<Html> alreadyInPlace(Judgement judgement) {
        List<Html> parts = new ArrayList<>();
        if (!judgement.alignments().isEmpty()) {
            parts.add(Html.of("h4", "Already in place"));
            parts.addAll(measures(judgement));
        }
        return parts;
    }

    /** {@return what the existing measures cover and leave, then the measures themselves} */
    static List<Html> measures(Judgement judgement) {
        return List.of(
                list(AlignmentLines.of(judgement)),
                EvidenceList.list(judgement.alignments().stream()
                        .map(Alignment::measure)
                        .distinct()
                        .toList()));
    }

    private static List<Html> whatToDo(Judgement finding) {
        if (finding.alignments().stream().anyMatch(Alignment::isEnough)) {
            return List.of();
        }
        List<Recommendation> recommendations = finding.recommendations();
        boolean extend = recommendations.stream()
                .anyMatch(recommendation -> !recommendation.extending().isEmpty());
        Html heading = Html.of("h4", extend ? "How to extend what is in place" : "What can be done");
        if (recommendations.isEmpty()) {
            return List.of(heading, Html.of("p", "The packs name no measure for this context."));
        }
        return List.of(
                heading,
                Html.of("ul")
                        .classed("mitigations")
                        .addAll(recommendations.stream()
                                .map(FindingCards::mitigation)
                                .toList()));
    }

    private static Html mitigation(Recommendation recommendation) {
        Mitigation mitigation = recommendation.mitigation();
        Html item = Html.of("li")
                .add(Html.of("p").add(Html.of("strong", mitigation.title())))
                .add(Html.of("p", mitigation.action()))
                .add(Html.of("p", terms(recommendation)).classed("terms"));
        if (!mitigation.clause().isBlank()) {
            item.add(Html.of("blockquote")
                    .add(Html.of("p", "Draft for legal review").classed("draft"))
                    .add(Html.of("p", mitigation.clause()).classed("clause")));
        }
        return item;
    }

    static String terms(Recommendation recommendation) {
        Mitigation mitigation = recommendation.mitigation();
        Stage stage = mitigation.stage();
        return "Who: " + PlainWords.of(recommendation) + " · At the latest in stage: " + PlainWords.of(stage)
                + " · Effort: " + PlainWords.of(mitigation.effort());
    }

    private static List<Html> restsOn(List<Citation> citations) {
        return citations.isEmpty()
                ? List.of()
                : List.of(
                        Html.of("h4", "What the safeguard rests on"),
                        Html.of("ul")
                                .addAll(citations.stream()
                                        .map(citation -> Html.of("li").add(Html.link(citation.title(), citation.url())))
                                        .toList()));
    }
}
