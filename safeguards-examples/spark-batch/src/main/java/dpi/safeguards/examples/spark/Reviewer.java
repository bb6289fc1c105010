package dpi.safeguards.examples.spark;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.OcdsListener;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges lines. An executor has one for all its tasks, as loading takes a second and memory; it is thread-safe, and two
 * lines share nothing.
 */
final class Reviewer {

    /** Those of this JVM. They are here and not in the library, which keeps nothing that outlives its caller. */
    private static final Map<Settings, Reviewer> LOADED = new ConcurrentHashMap<>();

    private final Safeguards safeguards;
    private final @Nullable LocalDate asOf;
    private final OcdsReader reader = new OcdsReader();

    private Reviewer(Settings settings) {
        this.safeguards = Safeguards.load(settings.packs().toArray(String[]::new));
        this.asOf = settings.asOf();
    }

    /** {@return that of this JVM, loaded by whoever asks first} */
    static Reviewer of(Settings settings, Tally tally) {
        return LOADED.computeIfAbsent(settings, wanted -> {
            tally.engines().add(1);
            return new Reviewer(wanted);
        });
    }

    /** {@return a line of verdicts for each release in the line, and a line for whatever else is said about it} */
    List<String> review(Line line, Tally tally) {
        tally.lines().add(1);
        tally.bytes().add(line.length());
        Verdicts verdicts = new Verdicts(line, tally);
        try {
            reader.readLines(line.file(), line.open(), verdicts);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read, " + line, e);
        } catch (RuntimeException e) { // a mistake of ours must not cost the other millions
            verdicts.refused("", "This could not be judged, by a mistake of this program; please report it. " + e);
        }
        return verdicts.written;
    }

    /** Writes down what is found in a line. */
    private final class Verdicts implements OcdsListener {

        private final List<String> written = new ArrayList<>();
        private final Line line;
        private final Tally tally;

        Verdicts(Line line, Tally tally) {
            this.line = line;
            this.tally = tally;
        }

        @Override
        public void tender(OcdsTender tender) {
            String pointer = tender.tender().provenance().pointer();
            if (asOf == null && !tender.releasedOn().isExact()) {
                refused(
                        pointer,
                        tender.tender().id() + " is not judged. The release states no day;"
                                + " say with --as-of on which day to judge it.");
                return;
            }
            Evaluation evaluation =
                    safeguards.evaluate(asOf == null ? tender.asCase() : tender.asCase(Clocks.at(asOf)));
            tally.tenders().add(1);
            tally.findings().add(evaluation.findings().size());
            tally.unfinished().add(evaluation.completion() == Completion.COMPLETE ? 0 : 1);
            written.add(OutputLine.of(line, tender, evaluation));
        }

        @Override
        public void nothingToEvaluate(String file, int number, String pointer, String why) {
            tally.withoutTender().add(1);
            written.add(OutputLine.nothing(line, pointer, why));
        }

        @Override
        public void problem(Problem problem) {
            refused(problem.pointer(), problem.message());
        }

        private void refused(String pointer, String message) {
            tally.problems().add(1);
            written.add(OutputLine.problem(line, pointer, message));
        }
    }
}
