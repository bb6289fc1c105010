package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.finding.Delta;
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
import org.openjdk.jmh.annotations.TearDown;

/** The country as it is and ten times as large: everything anew, and after an edit of one fact. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScaleBenchmark {

    @Param({"60", "600"})
    public int facts;

    private CaseFile caseFile;
    private Safeguards safeguards;
    private LiveCase live;
    private DpiSystem yes;
    private DpiSystem no;
    private boolean turn;

    @Setup
    public void open() {
        ClassLoader loader = ScaleBenchmark.class.getClassLoader();
        LoadedPack pack = LoadedPack.of(PackIndexes.read(loader, EvaluationBenchmark.PACK), List.of(), loader);
        safeguards = new Safeguards(List.of(pack));
        caseFile = GrownCase.of(facts);
        live = safeguards.open(caseFile);
        DpiSystem system = caseFile.all(DpiSystem.class).stream()
                .filter(each -> each.id().equals("govpay"))
                .findFirst()
                .orElseThrow();
        yes = DpiSystemBuilder.builder(system).consentBased(Answer.YES).build();
        no = DpiSystemBuilder.builder(system).consentBased(Answer.NO).build();
        Delta first = live.update(yes);
        Delta second = live.update(no);
        if (!first.isMade() || second.changes().isEmpty()) {
            throw new IllegalStateException("The edit changes nothing: " + first + " " + second);
        }
        Evaluation edited = live.evaluation();
        Evaluation anew = safeguards.evaluate(live.caseFile());
        if (!edited.equals(anew) || anew.judgements().isEmpty()) {
            throw new IllegalStateException("The live case and an evaluation of it anew differ.");
        }
    }

    /** Everything anew. */
    @Benchmark
    public Evaluation anew() {
        return safeguards.evaluate(caseFile);
    }

    /** An answer about one system changes; what stands otherwise is told. */
    @Benchmark
    public Delta update() {
        turn = !turn;
        return live.update(turn ? yes : no);
    }

    @TearDown
    public void close() {
        live.close();
    }
}
