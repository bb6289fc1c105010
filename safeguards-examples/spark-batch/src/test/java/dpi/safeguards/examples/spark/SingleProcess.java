package dpi.safeguards.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.OcdsListener;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Judges the whole file in one process, without Spark, and compares what comes out with what was written, line by line
 * and as it goes.
 */
final class SingleProcess implements OcdsListener {

    private final Safeguards safeguards;
    private final Path file;
    private final long[] starts;
    private final Iterator<String> written;

    final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    int tenders;
    int findings;
    int withoutTender;
    int problems;

    SingleProcess(Settings settings, Path file, long[] starts, Iterator<String> written) {
        this.safeguards = Safeguards.load(settings.packs().toArray(String[]::new));
        this.file = file;
        this.starts = starts;
        this.written = written;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    void compare() {
        new OcdsReader().read(file, this);
        assertTrue(!written.hasNext(), "nothing follows after the last line");
    }

    @Override
    public void tender(OcdsTender tender) {
        String id = tender.tender().id();
        Line line = line(Integer.parseInt(id.split("-", -1)[2]) + 1);
        String pointer = tender.tender().provenance().pointer();
        if (!tender.releasedOn().isExact()) {
            problems++;
            equal(OutputLine.problem(
                    line,
                    pointer,
                    id + " is not judged. The release states no day; say with --as-of on which day to judge it."));
            return;
        }
        Evaluation evaluation = safeguards.evaluate(tender.asCase());
        tenders++;
        findings += evaluation.findings().size();
        evaluation.counts().forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
        equal(OutputLine.of(line, tender, evaluation));
    }

    @Override
    public void nothingToEvaluate(String name, int number, String pointer, String why) {
        withoutTender++;
        equal(OutputLine.nothing(line(number), pointer, why));
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        equal(OutputLine.problem(line(problem.line()), problem.pointer(), problem.message()));
    }

    /** The line by its number, from 1. */
    private Line line(int number) {
        return new Line(file.toUri().toString().replace("file:///", "file:/"), starts[number - 1], new byte[0]);
    }

    private void equal(String expected) {
        assertTrue(written.hasNext(), () -> "missing: " + expected);
        assertEquals(expected, written.next());
    }
}
