package dpi.safeguards.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.EvaluationReader;
import dpi.safeguards.io.GateReader;
import dpi.safeguards.io.OcdsListener;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.io.QuestionnaireReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whatever the bytes, a reader reads them or refuses them, and does the same the second time. In a normal run the
 * inputs kept as resources are replayed; CONTRIBUTING.md says how to look for new ones.
 */
class ReadersFuzzTest {

    private static final OcdsReader OCDS = new OcdsReader(InputLimits.OCDS);

    @FuzzTest(maxDuration = "1m")
    void caseFilesInJson(byte[] bytes) {
        readsTheSameTwice(() -> CaseFileReader.read("a.case.json", bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void caseFilesInYaml(byte[] bytes) {
        readsTheSameTwice(() -> CaseFileReader.read("a.case.yaml", bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void questionnairesInTables(byte[] bytes) {
        readsTheSameTwice(() -> QuestionnaireReader.read("a.csv", bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void questionnairesInYaml(byte[] bytes) {
        readsTheSameTwice(() -> QuestionnaireReader.read("a.yaml", bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void evaluations(byte[] bytes) {
        readsTheSameTwice(() -> EvaluationReader.read("a.json", bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void tenders(byte[] bytes) {
        readsTheSameTwice(() -> tendersIn(bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void gates(byte[] bytes) {
        readsTheSameTwice(() -> GateReader.read("g.yaml", bytes));
    }

    private static void readsTheSameTwice(Supplier<Object> reading) {
        assertEquals(outcome(reading), outcome(reading));
    }

    /** What was read, or every problem; anything else that is thrown is a find. */
    private static Object outcome(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (InputException e) {
            return e.problems();
        }
    }

    private static List<Object> tendersIn(byte[] bytes) {
        List<Object> heard = new ArrayList<>();
        try {
            OCDS.read("a.json", new ByteArrayInputStream(bytes), new OcdsListener() {
                @Override
                public void tender(OcdsTender tender) {
                    heard.add(tender);
                }

                @Override
                public void nothingToEvaluate(String file, int line, String pointer, String why) {
                    heard.add(line + pointer + why);
                }

                @Override
                public void problem(Problem problem) {
                    heard.add(problem);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail", e);
        }
        return heard;
    }
}
