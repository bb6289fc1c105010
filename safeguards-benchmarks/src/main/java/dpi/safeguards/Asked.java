package dpi.safeguards;

/** Asks an evaluation for all that it finds out only when somebody asks. */
final class Asked {

    private Asked() {}

    /** {@return a number that depends on all of it} */
    static int everything(Evaluation evaluation) {
        int all =
                evaluation.scopeQuestions().size() + evaluation.notApplicable().size();
        for (var judgement : evaluation.judgements()) {
            all += judgement.missing().size();
        }
        return all + evaluation.fingerprint().hashCode();
    }
}
