package dpi.safeguards.examples.quickstart;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.TextReport;
import java.nio.file.Path;

/** Judges a case file and prints what was found. */
public final class Quickstart {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private Quickstart() {}

    /** Judges the case file that is named first. */
    public static void main(String[] args) {
        Evaluation evaluation = SAFEGUARDS.evaluate(CaseFileReader.read(Path.of(args[0])));
        System.out.print(TextReport.write(evaluation));
    }
}
