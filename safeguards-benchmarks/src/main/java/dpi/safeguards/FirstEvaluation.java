package dpi.safeguards;

/**
 * What a short-lived process does: loads the pack, judges the country once, ends. Prints both times in milliseconds.
 */
final class FirstEvaluation {

    /** The system property that has the evaluation asked for everything. */
    static final String ASK = "benchmarks.ask";

    private FirstEvaluation() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Safeguards safeguards = Safeguards.load(EvaluationBenchmark.PACK);
        long loaded = System.nanoTime();
        Evaluation evaluation = safeguards.evaluate(BenchmarkCases.named(BenchmarkCases.COUNTRY));
        if (Boolean.getBoolean(ASK)) {
            Asked.everything(evaluation);
        }
        long judged = System.nanoTime();
        if (evaluation.judgements().isEmpty()) {
            throw new IllegalStateException("Nothing was judged.");
        }
        System.out.println((loaded - start) / 1_000_000 + " " + (judged - loaded) / 1_000_000);
    }
}
