package dpi.safeguards;

import dpi.safeguards.internal.json.PackIndexes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The country by a pack with each safeguard ten times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TenfoldBenchmark {

    @Param(DerivedPacks.TENFOLD)
    public String pack;

    private CaseFile caseFile;
    private Safeguards safeguards;

    @Setup
    public void load() {
        ClassLoader loader = TenfoldBenchmark.class.getClassLoader();
        LoadedPack once = LoadedPack.of(PackIndexes.read(loader, EvaluationBenchmark.PACK), List.of(), loader);
        safeguards = new Safeguards(List.of(DerivedPacks.load(pack)));
        caseFile = BenchmarkCases.named(BenchmarkCases.COUNTRY);
        int judgements =
                new Safeguards(List.of(once)).evaluate(caseFile).judgements().size();
        if (judgements == 0 || safeguards.evaluate(caseFile).judgements().size() != 10 * judgements) {
            throw new IllegalStateException("Ten times the safeguards must give ten times the judgements.");
        }
    }

    /** Everything. */
    @Benchmark
    public Evaluation full() {
        return safeguards.evaluate(caseFile);
    }
}
