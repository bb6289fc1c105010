package dpi.safeguards.hostile;

import dpi.safeguards.facts.Source;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.EvaluationReader;
import dpi.safeguards.io.GovTechMaturityReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.QuestionnaireReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that must be refused, and a part of the reason.
 *
 * @param path the file, whose name says what reads it
 */
record HostileFile(Path path, String reason) {

    private static final Source INDEX = new Source("gtmi", "GovTech Maturity Index", "", "");

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Reads it with what a program would read it with. */
    void read() throws IOException {
        if (name().contains(".case.")) {
            CaseFileReader.read(path);
        } else if (name().contains(".answers.")) {
            QuestionnaireReader.read(path);
        } else if (name().contains(".evaluation.")) {
            EvaluationReader.read(path);
        } else if (name().contains(".gtmi.")) {
            GovTechMaturityReader.read(name(), Files.readAllBytes(path), "Anyland", INDEX);
        } else {
            new OcdsReader().read(path);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
