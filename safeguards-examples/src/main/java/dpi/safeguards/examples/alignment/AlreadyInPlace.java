package dpi.safeguards.examples.alignment;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.io.CaseFileReader;
import java.nio.file.Path;
import java.util.List;

/** Tells what measures already in place are enough for, and which of them to extend instead of building anew. */
public final class AlreadyInPlace {

    private AlreadyInPlace() {}

    /** {@return the safeguards that are met by a measure in place alone, each with its measures} */
    public static List<String> covered(Evaluation evaluation) {
        return evaluation.judgements().stream()
                .filter(judgement -> judgement.basis() == Basis.EXISTING_MEASURE)
                .map(judgement -> judgement.safeguard().id() + " by "
                        + ids(judgement.alignments().stream()
                                .filter(Alignment::isEnough)
                                .toList()))
                .toList();
    }

    /** {@return what to do first, where that is to extend something} */
    public static List<String> toExtend(Evaluation evaluation) {
        return evaluation.priorities(10).stream()
                .map(priority -> priority.recommendation())
                .filter(recommendation -> !recommendation.extending().isEmpty())
                .map(AlreadyInPlace::line)
                .toList();
    }

    private static String line(Recommendation recommendation) {
        return "extend " + ids(recommendation.extending()) + ": "
                + recommendation.mitigation().title();
    }

    private static String ids(List<Alignment> alignments) {
        return String.join(
                ", ",
                alignments.stream().map(alignment -> alignment.measure().id()).toList());
    }

    /**
     * Prints both for a case.
     *
     * @param args the case file
     */
    public static void main(String[] args) {
        Evaluation evaluation = Safeguards.load("dpi-safeguards").evaluate(CaseFileReader.read(Path.of(args[0])));
        covered(evaluation).forEach(System.out::println);
        toExtend(evaluation).forEach(System.out::println);
    }
}
