package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.pack.Crosswalk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes an evaluation as plain text in the order of another framework: for each of its controls, what was found on the
 * safeguards that it covers.
 *
 * <p>Stateless and thread-safe.
 */
public final class CrosswalkReport {

    private CrosswalkReport() {}

    /**
     * {@return the evaluation by the controls of the framework}
     *
     * @param framework the framework's key, such as {@code govstack}
     * @throws IllegalArgumentException if no pack of the evaluation has a crosswalk to it
     */
    public static String write(Evaluation evaluation, String framework) {
        List<Crosswalk> crosswalks = evaluation.packs().stream()
                .flatMap(pack -> pack.crosswalks().stream())
                .filter(crosswalk -> crosswalk.framework().equals(framework))
                .toList();
        if (crosswalks.isEmpty()) {
            TreeSet<String> known = new TreeSet<>();
            evaluation.packs().forEach(pack -> pack.crosswalks().forEach(each -> known.add(each.framework())));
            throw new IllegalArgumentException("No pack here has a crosswalk to \"" + framework + "\"; there are "
                    + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
        }
        Wrapped out = new Wrapped(100);
        for (Crosswalk crosswalk : crosswalks) {
            out.line("", evaluation.title() + ", by " + crosswalk.title());
            out.line(
                    "",
                    "How this framework relates to the safeguards is "
                            + (crosswalk.mapping() == Mapping.STATED
                                    ? "stated by its publishers."
                                    : "our own reading."));
            out.blank();
            for (Crosswalk.Control control : crosswalk.controls()) {
                out.line("", control.id() + "  " + control.title());
                control.safeguards().forEach((safeguard, link) -> safeguard(out, evaluation, safeguard, link));
                if (control.safeguards().isEmpty()) {
                    out.line("    ", "no safeguard of these packs");
                }
            }
        }
        List<String> waivers = WaiverLines.toLookAt(evaluation);
        if (!waivers.isEmpty()) {
            out.heading(WaiverLines.HEADING);
            waivers.forEach(line -> out.line("  ", line));
        }
        return out.toString();
    }

    private static void safeguard(Wrapped out, Evaluation evaluation, String safeguard, Crosswalk.Link link) {
        String part = link.coverage() == Coverage.FULL ? "" : " (in part)";
        Map<Verdict, List<Judgement>> byVerdict = new EnumMap<>(Verdict.class);
        for (Judgement judgement : evaluation.judgements()) {
            if (judgement.safeguard().id().equals(safeguard)) {
                byVerdict
                        .computeIfAbsent(judgement.verdict(), verdict -> new ArrayList<>())
                        .add(judgement);
            }
        }
        if (byVerdict.isEmpty()) {
            out.line("    ", safeguard + part + ": not judged here");
        }
        byVerdict.forEach((verdict, judgements) -> out.line(
                "    ",
                safeguard + part + " " + PlainWords.lower(verdict).replace('-', ' ') + ": "
                        + judgements.get(0).safeguard().title() + " ["
                        + String.join(
                                ", ",
                                judgements.stream()
                                        .map(judgement -> judgement.subject().label())
                                        .toList())
                        + "]"));
    }
}
