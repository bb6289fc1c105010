package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.engine.Tally;
import dpi.safeguards.rivals.Rival;
import dpi.safeguards.rivals.Said;
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
import org.openjdk.jmh.annotations.TearDown;

/** The country by the rules that an opponent expresses: the opponent, the library, and Drools alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RivalsBenchmark {

    @Param
    public Opponent opponent;

    private CaseFile caseFile;
    private List<Fact> facts;
    private Rival rival;
    private Safeguards safeguards;
    private BareDrools bare;

    @Setup
    public void open() {
        LoadedPack pack = DerivedPacks.load(opponent.pack());
        caseFile = BenchmarkCases.named(BenchmarkCases.COUNTRY);
        facts = Safeguards.facts(caseFile, pack);
        rival = opponent.open(pack.layers().get(0).rules());
        safeguards = new Safeguards(List.of(pack));
        bare = new BareDrools(pack.index().model(), DerivedPacks.loader(opponent.pack()));
        int pieces =
                SubsetCheck.requireSame(pack, caseFile, rival, opponent.title()).size();
        if (pieces == 0
                || bare.naive(facts, Tally.counting()).count() != pieces
                || bare.pooled(facts, Tally.counting()).count() != pieces
                || safeguards.evaluate(caseFile).judgements().isEmpty()) {
            throw new IllegalStateException("What is not the same work is not compared.");
        }
    }

    /** The opponent; keeps the evidence. */
    @Benchmark
    public List<Said> rival() {
        return rival.evidence(facts);
    }

    /** The library. */
    @Benchmark
    public Evaluation full() {
        return safeguards.evaluate(caseFile);
    }

    /** The same, and all that the evaluation finds out only when it is asked. */
    @Benchmark
    public int asked() {
        return Asked.everything(safeguards.evaluate(caseFile));
    }

    /** Drools alone, a new session for each case; counts the evidence. */
    @Benchmark
    public int naive() {
        return bare.naive(facts, Tally.counting()).count();
    }

    /** Drools alone, a session from a pool for each case; counts the evidence. */
    @Benchmark
    public int pooled() {
        return bare.pooled(facts, Tally.counting()).count();
    }

    @TearDown
    public void close() {
        rival.close();
    }
}
