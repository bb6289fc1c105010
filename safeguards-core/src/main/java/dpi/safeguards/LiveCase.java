package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Delta;
import dpi.safeguards.internal.json.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A case that is edited fact by fact, for instance in a tool in which an officer changes a tender or tries out a
 * measure. Each edit answers with what it changed. What an edit leaves as it was is neither matched nor judged again.
 *
 * <p>An edit that meets a limit is not made: its answer says so, and the case is as it was before; the next call then
 * takes as long as an evaluation. A case that meets a limit as it is opened stays as it is: every edit answers with
 * that limit.
 *
 * <p>Thread-safe: one call waits for another. Close it after use; every call after that throws
 * {@link IllegalStateException}.
 */
public final class LiveCase implements AutoCloseable {

    private final Object lock = new Object();
    private final Safeguards safeguards;
    private final List<LoadedPack> packs;
    private final Limits limits;

    private CaseFile caseFile;
    /** What stands for the case as it is; empty where it must be opened anew. */
    private List<LivePack> live = List.of();

    private @Nullable Evaluation evaluation;
    private boolean closed;

    LiveCase(Safeguards safeguards, List<LoadedPack> packs, Limits limits, CaseFile caseFile) {
        this.safeguards = safeguards;
        this.packs = packs;
        this.limits = limits;
        this.caseFile = caseFile;
        opened();
    }

    /** {@return the case as it is now} A fact that was replaced keeps its place, one that was added comes last. */
    public CaseFile caseFile() {
        return ifOpen(() -> caseFile);
    }

    /**
     * Replaces the fact that has the same id, or adds the fact if none has.
     *
     * @throws IllegalArgumentException if it is a country or clocks, which stay as they are, or has the country's id
     */
    public Delta update(Fact fact) {
        if (fact instanceof Country || fact instanceof Clocks) {
            throw new IllegalArgumentException("Country and clocks of a live case stay as they are, but \"" + fact.id()
                    + "\" is one of them. Open the case anew.");
        }
        return ifOpen(() -> {
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            int place = place(fact.id());
            if (place < 0) {
                facts.add(fact);
                return edit(facts, List.of(), List.of(fact));
            }
            Fact before = facts.set(place, fact);
            return before.equals(fact) ? new Delta(opened(), List.of()) : edit(facts, List.of(before), List.of(fact));
        });
    }

    /**
     * Takes out the fact with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Delta remove(String id) {
        return ifOpen(() -> {
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            int place = place(id);
            if (place < 0) {
                throw new IllegalArgumentException("The case has no fact \"" + id + "\" that could be taken out."
                        + Names.maybe(id, facts.stream().map(Fact::id).toList()));
            }
            Fact before = facts.remove(place);
            return edit(facts, List.of(before), List.of());
        });
    }

    /** {@return what the packs say about the case as it is now, the same as {@link Safeguards#evaluate} says} */
    public Evaluation evaluation() {
        return ifOpen(() -> {
            if (evaluation == null) {
                Completion completion = opened();
                evaluation = safeguards.evaluation(
                        caseFile,
                        completion,
                        live.stream().map(pack -> pack.judged(caseFile)).toList());
            }
            return evaluation;
        });
    }

    /** Gives back what the case holds. Closing it again does nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            drop();
        }
    }

    private <T> T ifOpen(Supplier<T> call) {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("The live case \"" + caseFile.title() + "\" is closed.");
            }
            return call.get();
        }
    }

    private int place(String id) {
        List<Fact> facts = caseFile.facts();
        for (int place = 0; place < facts.size(); place++) {
            if (facts.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }

    private Delta edit(List<Fact> facts, List<Fact> out, List<Fact> in) {
        Completion completion = opened();
        if (completion != Completion.COMPLETE) {
            return new Delta(completion, List.of());
        }
        CaseFile next = new CaseFile(
                caseFile.title(),
                caseFile.note(),
                caseFile.clocks(),
                caseFile.country(),
                facts,
                caseFile.sources(),
                caseFile.openQuestions());
        Delta delta = change(next, out, pack -> in);
        if (delta.isMade()) {
            caseFile = next;
            evaluation = null;
        }
        return delta;
    }

    /** Sees to it that the packs stand for the case as it is, and says what kept them from it. */
    private Completion opened() {
        if (!live.isEmpty()) {
            return Completion.COMPLETE;
        }
        live = packs.stream().map(LivePack::new).toList();
        return change(caseFile, List.of(), pack -> Safeguards.facts(caseFile, pack))
                .completion();
    }

    private Delta change(CaseFile next, List<Fact> out, Function<LoadedPack, List<Fact>> in) {
        List<Change> changes = new ArrayList<>();
        Completion completion = Completion.COMPLETE;
        boolean finished = false;
        try {
            long left = limits.nanos();
            for (int i = 0; i < live.size() && completion == Completion.COMPLETE; i++) {
                long start = System.nanoTime();
                completion = live.get(i).change(next, out, in.apply(packs.get(i)), limits, left, changes);
                left -= System.nanoTime() - start;
            }
            finished = completion == Completion.COMPLETE;
        } finally {
            if (!finished) {
                drop();
            }
        }
        changes.sort(Evaluation.GRAVEST_CHANGE_FIRST);
        return new Delta(completion, finished ? changes : List.of());
    }

    private void drop() {
        live.forEach(LivePack::close);
        live = List.of();
    }
}
