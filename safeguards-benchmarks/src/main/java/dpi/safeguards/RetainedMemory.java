package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.json.PackIndexes;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What stays on the heap after garbage collection, in a process of its own; prints a name and bytes, line by line. */
final class RetainedMemory {

    static final String PACK = "the loaded pack";
    static final String EVALUATION = "each of 1,000 evaluations that are kept";
    static final String ASKED = "each of the same, everything asked";
    static final String SESSION = "each of 1,000 idle sessions in a pool, after a case each";
    static final List<String> ALL = List.of(PACK, EVALUATION, ASKED, SESSION);

    private static final int MANY = 1_000;

    private RetainedMemory() {}

    static void measure(Measurements into) {
        for (String line : ChildProcess.run(List.of(), RetainedMemory.class).lines()) {
            int space = line.lastIndexOf(' ');
            into.keep(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        }
    }

    public static void main(String[] args) {
        CaseFile caseFile = BenchmarkCases.named(BenchmarkCases.COUNTRY);
        long before = retained();
        ClassLoader loader = RetainedMemory.class.getClassLoader();
        LoadedPack pack = LoadedPack.of(PackIndexes.read(loader, EvaluationBenchmark.PACK), List.of(), loader);
        Safeguards safeguards = new Safeguards(List.of(pack));
        long loaded = retained();
        List<Evaluation> kept = new ArrayList<>(List.of(safeguards.evaluate(caseFile)));
        long first = retained();
        for (int i = 0; i < MANY; i++) {
            kept.add(safeguards.evaluate(caseFile));
        }
        long evaluated = retained();
        kept.forEach(Asked::everything);
        long asked = retained();
        List<Fact> facts = Safeguards.facts(caseFile, pack);
        BareDrools bare = new BareDrools(pack.index().model(), loader);
        long one = retained();
        bare.idle(facts, MANY);
        long idle = retained();
        System.out.println(PACK + " " + (loaded - before));
        System.out.println(EVALUATION + " " + (evaluated - first) / MANY);
        System.out.println(ASKED + " " + (asked - first) / MANY);
        System.out.println(SESSION + " " + (idle - one) / MANY);
        if (kept.size()
                        + facts.size()
                        + bare.pooled(facts, dpi.safeguards.internal.engine.Tally.counting())
                                .count()
                == 0) {
            throw new IllegalStateException("What is measured must be held until here.");
        }
    }

    private static long retained() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
