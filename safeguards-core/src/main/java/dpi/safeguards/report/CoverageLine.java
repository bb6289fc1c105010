package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much could be said, area by area, and which document would answer the rest. */
final class CoverageLine {

    /** What the numbers count. */
    static final String COUNTED =
            "Each number counts safeguards on single subjects: one safeguard on two systems counts "
                    + "twice. Only \"apply to nothing\" counts safeguards alone.";

    /** So many safeguards are named for a document; more are counted, as each stands with its question anyway. */
    private static final int MOST_NAMED = 8;

    private CoverageLine() {}

    /** {@return the areas, such as {@code PRO 1 decided, 2 undetermined}} */
    static String areas(Evaluation evaluation) {
        return String.join(
                "; ", evaluation.coverage().stream().map(CoverageLine::area).toList());
    }

    /** {@return for each document, the safeguards it would answer, or how many; empty if nothing is open} */
    static String documents(Evaluation evaluation) {
        Map<String, TreeSet<String>> answers = new TreeMap<>();
        for (Judgement question : evaluation.questions()) {
            for (MissingFact missing : question.missing()) {
                answers.computeIfAbsent(document(missing.kind()), key -> new TreeSet<>())
                        .add(question.safeguard().id());
            }
        }
        List<String> parts = new ArrayList<>();
        answers.forEach((document, safeguards) -> parts.add(document + " ("
                + (safeguards.size() > MOST_NAMED
                        ? PlainWords.count(safeguards.size(), "safeguard", "safeguards")
                        : String.join(", ", safeguards))
                + ")"));
        return String.join("; ", parts);
    }

    /** {@return of how many safeguards on single subjects it is not known whether they apply, as a sentence} */
    static String scope(int unknown) {
        return "For " + PlainWords.count(unknown, "further pair", "further pairs")
                + " of a safeguard and a subject it is not known whether the safeguard applies.";
    }

    private static String area(AreaCoverage area) {
        List<String> counts = new ArrayList<>();
        count(counts, area.decided(), "decided");
        count(counts, area.conflicting(), "conflicting");
        count(counts, area.undetermined(), "undetermined");
        count(counts, area.scopeUnknown(), "not known to apply");
        count(counts, area.notApplicable(), area.notApplicable() == 1 ? "applies to nothing" : "apply to nothing");
        return area.area() + " " + String.join(", ", counts);
    }

    private static void count(List<String> counts, int number, String what) {
        if (number > 0) {
            counts.add(number + " " + what);
        }
    }

    private static String document(FactKind kind) {
        return switch (kind) {
            case TENDER -> "the tender notice";
            case CLAUSE -> "the tender documents and the draft contract";
            case LAW, INSTITUTION, COUNTRY, PARAMETER -> "the country's laws and decrees";
            case ROLE, CAPACITY -> "the organisation chart and mandates";
            case SYSTEM, CONTROL, DATA_SHARING -> "the system's description and its operating rules";
            case CONTRACT -> "the signed contract";
            case INCIDENT, MEASUREMENT -> "the operator's reports and records";
            case ASSESSMENT, CONSULTATION -> "the reports of assessments and consultations";
            case MECHANISM -> "the rules on complaints and on other ways to the service";
            case PROCUREMENT_STANDARD -> "the procurement standards and model documents";
            case FINANCING -> "the financing agreement";
            case COMPLETE -> "a statement that a list is complete";
            case EXISTING_MEASURE, INDICATOR, ATTESTATION, WAIVER, CLOCKS -> "a statement of whoever is responsible";
        };
    }
}
