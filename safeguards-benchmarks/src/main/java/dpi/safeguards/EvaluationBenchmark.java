package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.engine.Tally;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One case, by the same rules, in several ways. Before anything is measured, all must have given the same evidence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBenchmark {

    static final String PACK = "dpi-safeguards";

    @Param({BenchmarkCases.COUNTRY, BenchmarkCases.TENDER})
    public String name;

    private CaseFile caseFile;
    private Safeguards safeguards;
    private LoadedPack pack;
    private BareDrools bare;
    private List<Fact> facts;

    @Setup
    public void load() {
        ClassLoader loader = EvaluationBenchmark.class.getClassLoader();
        PackIndex index = PackIndexes.read(loader, PACK);
        pack = LoadedPack.of(index, List.of(), loader);
        safeguards = new Safeguards(List.of(pack));
        bare = new BareDrools(index.model(), loader);
        caseFile = BenchmarkCases.named(name);
        facts = Safeguards.facts(caseFile, pack);
        requireSameEvidence();
    }

    private void requireSameEvidence() {
        List<String> naive = written(bare.naive(facts, Tally.keeping()));
        requireSame("a pooled session", naive, written(bare.pooled(facts, Tally.keeping())));
        requireSame(
                "the library",
                naive,
                pack.fire(facts, Integer.MAX_VALUE, Long.MAX_VALUE).pieces().stream()
                        .map(piece -> written(piece.rule(), piece.subject(), piece.shown()))
                        .sorted()
                        .toList());
        requireSame("the outlines", naive, interpreted().sorted().toList());
        if (naive.isEmpty() || safeguards.evaluate(caseFile).judgements().isEmpty()) {
            throw new IllegalStateException("Nothing is judged in " + name + ", so there is nothing to measure.");
        }
    }

    private static void requireSame(String way, List<String> expected, List<String> actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("Drools alone gave " + expected.size() + " pieces of evidence and " + way
                    + " " + actual.size() + ", or others. What is not the same work is not compared.");
        }
    }

    private List<String> written(Tally tally) {
        List<RuleOutline> rules = pack.layers().get(0).rules();
        return tally.kept().stream()
                .map(given -> written(rules.get(given.rule()), given.subject(), given.shown()))
                .sorted()
                .toList();
    }

    private static String written(RuleOutline rule, Fact subject, List<Fact> shown) {
        return rule.name() + " " + subject.id() + " "
                + shown.stream().map(Fact::id).toList();
    }

    private Stream<String> interpreted() {
        Interpreter interpreter = new Interpreter(pack.values(), facts);
        return pack.layers().get(0).rules().stream().flatMap(rule -> interpreter.matches(rule).stream()
                .map(match -> written(rule, match.subject(), match.shown())));
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

    /** Facts in order, firing, verdicts with their grounds, what to do, who acts. */
    @Benchmark
    public Evaluation full() {
        return safeguards.evaluate(caseFile);
    }

    /** The same, and all that the evaluation finds out only when it is asked. */
    @Benchmark
    public int asked() {
        return Asked.everything(safeguards.evaluate(caseFile));
    }

    /** The interpreter of the rules' outlines; counts the evidence. */
    @Benchmark
    public int outlines() {
        Interpreter interpreter = new Interpreter(pack.values(), facts);
        int count = 0;
        for (RuleOutline rule : pack.layers().get(0).rules()) {
            count += interpreter.matches(rule).size();
        }
        return count;
    }
}
