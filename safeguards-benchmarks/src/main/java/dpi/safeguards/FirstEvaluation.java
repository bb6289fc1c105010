package dpi.safeguards;

/**
 * What a short-lived process does: loads the pack, judges the country once, ends. Prints both times in milliseconds.
 */
final class FirstEvaluation {

    private FirstEvaluation() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Safeguards safeguards = Safeguards.load(EvaluationBenchmark.PACK);
        long loaded = System.nanoTime();
        int judgements = safeguards
                .evaluate(BenchmarkCases.named(BenchmarkCases.COUNTRY))
                .judgements()
                .size();
        long judged = System.nanoTime();
        if (judgements == 0) {
            throw new IllegalStateException("Nothing was judged.");
        }
        System.out.println((loaded - start) / 1_000_000 + " " + (judged - loaded) / 1_000_000);
    }
}
