package dpi.safeguards;

import dpi.safeguards.finding.Completion;
import java.time.Duration;
import java.util.List;

/**
 * Judges the country grown to so many facts in a process of its own, and prints how many milliseconds that takes, or
 * that it did not end in time.
 */
final class GrownEvaluation {

    static final String NOT_ENDED = "not ended";
    static final int LONGEST_SECONDS = 60;

    private static final long WARM = 3_000_000_000L;
    private static final long MEASURE = 1_500_000_000L;

    private GrownEvaluation() {}

    static String key(String size, boolean asked) {
        return "grown " + size + (asked ? ", everything asked" : "");
    }

    /** Measures once. What did not end, in this round or an earlier one, counts as not ended and is not tried again. */
    static void measure(Measurements into, String size, boolean asked, int round) {
        String key = key(size, asked);
        if (round > 0 && !into.has(key)) {
            return;
        }
        String said = ChildProcess.run(List.of(), GrownEvaluation.class, size, String.valueOf(asked))
                .lines()
                .get(0);
        System.out.println(key + ": " + said);
        if (said.equals(NOT_ENDED)) {
            into.forget(key);
        } else {
            into.keep(key, Double.parseDouble(said));
        }
    }

    public static void main(String[] args) {
        Safeguards safeguards = Safeguards.load(EvaluationBenchmark.PACK)
                .with(new Limits(20_000, 1_000_000, Duration.ofSeconds(LONGEST_SECONDS)));
        List<CaseFile> warm = List.of(GrownCase.of(60), GrownCase.of(600));
        CaseFile caseFile = GrownCase.of(Integer.parseInt(args[0]));
        boolean asked = Boolean.parseBoolean(args[1]);
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM; ) {
            warm.forEach(each -> judge(safeguards, each, asked));
        }
        endInTime();
        int times = 0;
        long start = System.nanoTime();
        do {
            if (judge(safeguards, caseFile, asked).completion() != Completion.COMPLETE) {
                System.out.println(NOT_ENDED);
                return;
            }
            times++;
        } while (System.nanoTime() - start < MEASURE);
        System.out.println((System.nanoTime() - start) / 1e6 / times);
    }

    private static Evaluation judge(Safeguards safeguards, CaseFile caseFile, boolean asked) {
        Evaluation evaluation = safeguards.evaluate(caseFile);
        if (asked) {
            Asked.everything(evaluation);
        }
        return evaluation;
    }

    /** What follows the rules heeds no limit, so the process ends itself. */
    private static void endInTime() {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(LONGEST_SECONDS * 1000L);
            } catch (InterruptedException e) {
                return;
            }
            System.out.println(NOT_ENDED);
            System.out.flush();
            Runtime.getRuntime().halt(0);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
