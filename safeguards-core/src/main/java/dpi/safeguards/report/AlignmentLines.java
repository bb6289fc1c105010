package dpi.safeguards.report;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What measures already in place mean for what is to be done: the same lines in every report. */
final class AlignmentLines {

    private AlignmentLines() {}

    /** {@return what the measures in place mean for the judgement, one line each} */
    static List<String> of(Judgement judgement) {
        return judgement.alignments().stream()
                .map(alignment -> line(judgement.verdict(), alignment))
                .toList();
    }

    static String line(Verdict verdict, Alignment alignment) {
        String measure = name(alignment.measure());
        if (alignment.isEnough()) {
            return "Already covered by " + measure
                    + (verdict == Verdict.CONFLICTING
                            ? ", but other evidence speaks against it: settle that, and build nothing new before."
                            : ". Nothing new is needed.");
        }
        return switch (verdict) {
            case NOT_SATISFIED, CONFLICTING -> "Extend " + measure + " by what it leaves: " + left(alignment) + ".";
            case UNDETERMINED ->
                "Covered in part by " + measure + ". Whether the rest is done is the question: " + left(alignment)
                        + ".";
            case SATISFIED -> "Covered in part by " + measure + " as well.";
        };
    }

    /** {@return what is to be done: the title of the mitigation, or what is extended as it says} */
    static String action(Recommendation recommendation) {
        String title = recommendation.mitigation().title();
        return recommendation.extending().isEmpty()
                ? title
                : String.join(
                                " ",
                                recommendation.extending().stream()
                                        .map(alignment -> line(Verdict.NOT_SATISFIED, alignment))
                                        .toList())
                        + " How: " + title;
    }

    private static String name(ExistingMeasure measure) {
        return "measure \"" + measure.id() + "\" (" + measure.framework() + " " + measure.control() + ")";
    }

    private static String left(Alignment alignment) {
        ExistingMeasure measure = alignment.measure();
        List<String> left = new ArrayList<>();
        if (!alignment.leaves().isBlank()) {
            left.add(stripped(alignment.leaves()));
        }
        if (measure.coverage() == Coverage.PARTIAL) {
            left.add("the rest of " + measure.control() + ", of which it covers a part");
        } else if (alignment.coverage() == Coverage.PARTIAL && left.isEmpty()) {
            left.add("the part that " + measure.control() + " does not ask for");
        }
        if (measure.binding() != Answer.YES) {
            left.add(
                    measure.binding() == Answer.NO
                            ? "a decision that makes it binding"
                            : "a statement that it binds, or a decision that makes it binding");
        }
        return String.join("; and ", left);
    }

    private static String stripped(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
