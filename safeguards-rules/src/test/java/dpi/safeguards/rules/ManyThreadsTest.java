package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.report.EvaluationJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One object, many threads, one answer. Each thread evaluates 300 times, or as often as the system property
 * {@code threads.evaluations} says.
 */
class ManyThreadsTest {

    private static final int THREADS = 4;
    private static final int EVALUATIONS = Integer.getInteger("threads.evaluations", 300);
    private static final int INPUTS = 8;

    @Test
    void everyThreadGetsTheSameBytesForTheSameInput() throws Exception {
        Safeguards safeguards = Safeguards.load("dpi-safeguards");
        List<String> ids = safeguards.packs().get(0).safeguards().stream()
                .map(Safeguard::id)
                .toList();
        List<CaseFile> inputs = IntStream.range(0, INPUTS)
                .mapToObj(seed -> RandomCases.make(seed, ids))
                .toList();
        List<String> expected =
                inputs.stream().map(input -> judged(safeguards, input)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int offset = thread;
                wrong.add(threads.submit(() -> {
                    int differing = 0;
                    for (int i = 0; i < EVALUATIONS; i++) {
                        int input = (i + offset) % INPUTS;
                        if (!judged(safeguards, inputs.get(input)).equals(expected.get(input))) {
                            differing++;
                        }
                    }
                    return differing;
                }));
            }
            for (Future<Integer> differing : wrong) {
                assertEquals(0, differing.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String judged(Safeguards safeguards, CaseFile input) {
        return EvaluationJson.writeLine(safeguards.evaluate(input));
    }
}
