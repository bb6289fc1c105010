package dpi.safeguards.examples.tenderreview;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives a reviewer the clauses that would settle the findings about a tender. */
public final class TenderReview {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final OcdsReader READER = new OcdsReader();

    private TenderReview() {}

    /** {@return for each tender in the file, what is not met and what to paste, a line each} */
    public static List<String> review(Path ocds) {
        List<String> lines = new ArrayList<>();
        for (OcdsTender tender : READER.read(ocds)) {
            Evaluation evaluation = SAFEGUARDS.evaluate(tender.asCase());
            for (Judgement finding : evaluation.findings()) {
                lines.add(tender.tender().title() + ": " + finding.safeguard().title() + " (not met)");
                for (Recommendation recommendation : finding.recommendations()) {
                    Mitigation mitigation = recommendation.mitigation();
                    if (!mitigation.clause().isEmpty()) {
                        lines.add("  paste, after legal review: " + mitigation.clause());
                    }
                }
            }
            for (Judgement question : evaluation.questions()) {
                lines.add(tender.tender().title() + ": " + question.safeguard().question());
            }
        }
        return lines;
    }

    /** Reviews the OCDS file that is named first. */
    public static void main(String[] args) {
        review(Path.of(args[0])).forEach(System.out::println);
    }
}
