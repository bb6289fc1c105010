package dpi.safeguards.examples.packs;

import dpi.safeguards.Evaluation;
import dpi.safeguards.PackArchive;
import dpi.safeguards.Safeguards;
import dpi.safeguards.TrustPolicy;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.TextReport;
import java.nio.file.Path;

/** Judges a case by the overlay that a ministry publishes and signs, laid over the pack it extends. */
public final class PublishedOverlay {

    private PublishedOverlay() {}

    /** {@return safeguards with the overlay in the archive; refused unless the ministry signed it} */
    public static Safeguards load(Path archive, Path ministrysKey) {
        TrustPolicy policy = TrustPolicy.keysIn(ministrysKey).notBefore("nauru", "0.1.0");
        PackArchive overlay = PackArchive.open(archive, policy);
        return Safeguards.load(overlay.asClassLoader(), overlay.name());
    }

    /**
     * Prints what it says of a case.
     *
     * @param args an archive, the public key of who signed it, and a case file
     */
    public static void main(String[] args) {
        Safeguards safeguards = load(Path.of(args[0]), Path.of(args[1]));
        Evaluation evaluation = safeguards.evaluate(CaseFileReader.read(Path.of(args[2])));
        System.out.println(TextReport.write(evaluation));
    }
}
