package dpi.safeguards;

/**
 * Hears of every evaluation that somebody asks for, for instance to count verdicts or to keep a record of who was told
 * what. Give it to {@link Safeguards#with(EvaluationListener)}.
 *
 * <p>It must be thread-safe where several threads evaluate.
 */
@FunctionalInterface
public interface EvaluationListener {

    /**
     * An evaluation is complete, or has met a limit as {@link Evaluation#completion} says, and is about to be handed to
     * whoever asked for it.
     *
     * <p>Called on the thread that evaluates, which waits; it is given no time of day. It must not throw: what it
     * throws reaches the caller of {@link Safeguards#evaluate} as it is, in place of the evaluation, since a listener
     * that fails unseen would be worse. The safeguards go on working.
     *
     * @param caseFile what was judged
     * @param evaluation what the packs say about it
     */
    void evaluated(CaseFile caseFile, Evaluation evaluation);
}
