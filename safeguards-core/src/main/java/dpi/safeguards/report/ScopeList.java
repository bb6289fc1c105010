package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is unknown and decides whether safeguards apply. */
final class ScopeList {

    private ScopeList() {}

    static Html of(Evaluation evaluation) {
        Map<String, String> titles = new HashMap<>();
        evaluation.packs().stream()
                .flatMap(pack -> pack.safeguards().stream())
                .forEach((Safeguard safeguard) -> titles.put(safeguard.id(), " " + safeguard.title()));
        return Html.of("ul")
                .classed("cards")
                .with("role", "list")
                .addAll(evaluation.scopeQuestions().stream()
                        .map(question -> item(question, titles))
                        .toList());
    }

    /** {@return how many safeguards are neither in scope nor out of it} */
    static int safeguards(Evaluation evaluation) {
        return (int) evaluation.scopeQuestions().stream()
                .flatMap(question -> question.safeguards().stream())
                .distinct()
                .count();
    }

    private static Html item(ScopeQuestion question, Map<String, String> titles) {
        String kind = PlainWords.of(FactKind.of(question.fact()));
        String safeguards = question.safeguards().stream()
                .map(id -> id + titles.getOrDefault(id, ""))
                .collect(Collectors.joining("; "));
        return Html.of("li")
                .classed("card question")
                .add(Html.of("p", "Is it so for this " + kind + " that: " + FieldWords.of(question.field()) + "?")
                        .classed("ask"))
                .add(EvidenceList.subject(question.fact()))
                .add(Html.of("p", "If so, these apply: " + safeguards).classed("terms"));
    }
}
