package dpi.safeguards.examples.replay;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.io.Replay;
import dpi.safeguards.report.EvaluationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps evaluations, and checks that they can be had again. */
public final class Archive {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private Archive() {}

    /** Judges the case and keeps the result. */
    public static void keep(CaseFile caseFile, Path file) throws IOException {
        Files.writeString(file, EvaluationJson.write(SAFEGUARDS.evaluate(caseFile)));
    }

    /** {@return what stands in the way of having the kept evaluation again, a line each; none if it is the same} */
    public static List<String> check(Path kept, CaseFile caseFile) {
        return Replay.of(kept, caseFile).differences().stream()
                .map(Difference::words)
                .toList();
    }
}
