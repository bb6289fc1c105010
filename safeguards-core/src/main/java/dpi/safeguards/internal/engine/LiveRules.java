package dpi.safeguards.internal.engine;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import java.util.IdentityHashMap;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of one pack over facts that come and go: what a change of facts leaves standing is not matched again. Not
 * thread-safe.
 */
public final class LiveRules implements AutoCloseable {

    /**
     * What a change of facts did to the evidence. Each piece is an object of its own: what has gone is the very object
     * that came.
     *
     * @param completion whether all rules ran to their end; if not, the rules are of no further use
     * @param gone the evidence that stands no more
     * @param come the evidence that stands from now on
     */
    public record Turn(Completion completion, List<Given> gone, List<Given> come) {

        static Turn complete(List<Given> gone, List<Given> come) {
            return new Turn(Completion.COMPLETE, List.copyOf(gone), List.copyOf(come));
        }

        static Turn stopped(Completion completion) {
            return new Turn(completion, List.of(), List.of());
        }
    }

    private final KieSession session;
    private final StandingEvidence evidence = new StandingEvidence();
    private final IdentityHashMap<Fact, FactHandle> handles = new IdentityHashMap<>();

    LiveRules(KieSession session) {
        this.session = session;
        session.addEventListener(evidence);
        session.setGlobal("collector", evidence);
    }

    /**
     * Takes facts out, puts facts in, and fires what follows from it.
     *
     * @param out facts that were put in before, the same objects
     * @param in facts
     * @param mostStanding how much evidence may stand at most
     * @param nanos how long it may take
     */
    public Turn change(List<Fact> out, List<Fact> in, int mostStanding, long nanos) {
        out.forEach(fact -> session.delete(handles.remove(fact)));
        in.forEach(fact -> handles.put(fact, session.insert(fact)));
        Completion completion = RuleEngine.fire(session, mostStanding, nanos);
        if (completion != Completion.COMPLETE) {
            return Turn.stopped(completion);
        }
        return evidence.count() > mostStanding ? Turn.stopped(Completion.TOO_MANY_FIRINGS) : evidence.turn();
    }

    /** Gives back what the rules hold. */
    @Override
    public void close() {
        session.dispose();
    }
}
