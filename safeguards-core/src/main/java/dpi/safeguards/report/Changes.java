package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Since;
import dpi.safeguards.finding.Cause;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Difference.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands otherwise than in an earlier evaluation, for a report.
 *
 * @param heading what is compared with what, and whether anything has changed
 * @param paragraphs what has changed
 */
record Changes(String heading, List<Paragraph> paragraphs) {

    /**
     * Lines that belong together.
     *
     * @param title what they have in common; empty if there is nothing to say about that
     * @param lines the lines
     */
    record Paragraph(String title, List<String> lines) {}

    static final String NOT_COMPARED =
            "One of the two evaluations did not run to its end, so it is not said what has changed.";

    private static final int MOST_FACTS = 12;

    private static final Comparator<Set<Cause>> FEWEST_FIRST = Comparator.<Set<Cause>>comparingInt(Set::size)
            .thenComparing(
                    causes -> causes.stream().map(Cause::ordinal).toList().toString());

    /** {@return what has changed since an earlier evaluation} */
    static Changes of(Evaluation evaluation, Evaluation earlier) {
        if (!canBeSaid(evaluation, earlier)) {
            return new Changes(heading(evaluation, earlier), List.of(new Paragraph("", List.of(NOT_COMPARED))));
        }
        List<String> lines =
                evaluation.changesSince(earlier).stream().map(Changes::words).toList();
        return new Changes(
                heading(evaluation, earlier) + (lines.isEmpty() ? ": nothing" : ""),
                lines.isEmpty() ? List.of() : List.of(new Paragraph("", lines)));
    }

    /** {@return what has changed since a kept evaluation, by what moved it} */
    static Changes of(Since since) {
        List<Paragraph> paragraphs = new ArrayList<>(List.of(new Paragraph("What the two rest on", inputs(since))));
        Map<Boolean, Map<Set<Cause>, List<String>>> lines = since.changes().stream()
                .collect(Collectors.partitioningBy(
                        CausedChange::toldApart,
                        Collectors.groupingBy(
                                CausedChange::causes,
                                () -> new TreeMap<>(FEWEST_FIRST),
                                Collectors.mapping(caused -> words(caused.change()), Collectors.toList()))));
        lines.getOrDefault(true, Map.of())
                .forEach((causes, group) -> paragraphs.add(new Paragraph(because(causes, " and "), group)));
        lines.getOrDefault(false, Map.of())
                .forEach((causes, group) ->
                        paragraphs.add(new Paragraph(because(causes, " or ") + ", which cannot be told apart", group)));
        return new Changes(
                heading(since.now(), since.earlier()) + (since.changes().isEmpty() ? ": no verdict" : ""), paragraphs);
    }

    static boolean canBeSaid(Evaluation evaluation, Evaluation earlier) {
        return evaluation.completion() == Completion.COMPLETE && earlier.completion() == Completion.COMPLETE;
    }

    private static String heading(Evaluation evaluation, Evaluation earlier) {
        return "Changed since the earlier version"
                + (earlier.clocks().equals(evaluation.clocks())
                        ? ""
                        : " of " + earlier.clocks().factsAsOf());
    }

    private static String because(Set<Cause> causes, String between) {
        return causes.isEmpty()
                ? "By nothing that is known of"
                : "Because of " + causes.stream().map(Changes::words).collect(Collectors.joining(between));
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case FACTS -> "the facts";
            case DAY -> "the day";
            case LAW -> "the law";
            case PACK -> "the pack";
            case LIBRARY -> "the version of this library";
        };
    }

    /** {@return the change in words, on one line} */
    static String words(Change change) {
        return PlainWords.lower(change.kind()) + ": " + change.safeguard().id() + "  "
                + change.safeguard().title() + ", " + change.subject() + ": " + PlainWords.of(change.before()) + " -> "
                + PlainWords.of(change.after());
    }

    private static List<String> inputs(Since since) {
        List<String> lines = new ArrayList<>();
        List<Difference> facts = since.differences().stream()
                .filter(difference -> difference.component() == Component.FACT)
                .toList();
        if (facts.isEmpty()) {
            lines.add("facts: the same " + since.now().fingerprint().facts().size());
        }
        facts.stream().limit(MOST_FACTS).map(Difference::words).forEach(lines::add);
        if (facts.size() > MOST_FACTS) {
            lines.add("and " + (facts.size() - MOST_FACTS) + " further facts");
        }
        since.differences().stream()
                .filter(difference ->
                        difference.component() != Component.FACT && difference.component() != Component.PLACES)
                .map(Difference::words)
                .forEach(lines::add);
        return lines;
    }
}
