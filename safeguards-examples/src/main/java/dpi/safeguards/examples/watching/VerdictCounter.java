package dpi.safeguards.examples.watching;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.EvaluationListener;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Verdict;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What a service shows on its page of figures: how often each verdict was given, and how often a limit was met. */
public final class VerdictCounter implements EvaluationListener {

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    @Override
    public void evaluated(CaseFile caseFile, Evaluation evaluation) {
        if (evaluation.completion() != Completion.COMPLETE) {
            add(evaluation.completion().name(), 1);
        }
        for (Verdict verdict : Verdict.values()) {
            add(verdict.name(), evaluation.counts().getOrDefault(verdict, 0));
        }
    }

    private void add(String name, int more) {
        counts.computeIfAbsent(name, absent -> new LongAdder()).add(more);
    }

    /** {@return how often each verdict was given and each limit met so far} */
    public Map<String, Long> counts() {
        Map<String, Long> now = new TreeMap<>();
        counts.forEach((name, count) -> now.put(name, count.sum()));
        return now;
    }
}
