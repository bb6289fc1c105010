package dpi.safeguards.internal.engine;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules of one pack. Thread-safe: every firing takes a session of its own from a pool. */
public final class RuleEngine {

    /**
     * What came of a firing.
     *
     * @param completion whether it ran to its end
     * @param given the evidence; empty unless it did
     */
    public record Firing(Completion completion, List<Given> given) {}

    private static final int POOL = 2;
    private static final int MATCHES_PER_LOOK = 16;

    private final KieBase base;
    private final KieSessionsPool sessions;

    private RuleEngine(KieBase base) {
        this.base = base;
        this.sessions = base.newKieSessionsPool(POOL);
    }

    /** {@return the version of Drools on the class path; compiled packs fit this one only} */
    public static String droolsVersion() {
        return org.drools.base.util.Drools.getFullVersion();
    }

    /**
     * {@return the engine for the rules that start from this class}
     *
     * @throws IllegalStateException if the class is not there or is no model
     */
    public static RuleEngine load(String modelClass, ClassLoader loader) {
        try {
            Model model = (Model)
                    loader.loadClass(modelClass).getDeclaredConstructor().newInstance();
            KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
            return new RuleEngine(base);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("The compiled rules " + modelClass + " cannot be loaded.", e);
        }
    }

    /** {@return the rules over facts that come and go; close them after use} */
    public LiveRules open() {
        return new LiveRules(base.newKieSession());
    }

    /** {@return the evidence that the rules give on these facts} */
    public Firing fire(List<Fact> facts, int mostFirings, long nanos) {
        Recorder recorder = new Recorder();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("collector", recorder);
            facts.forEach(session::insert);
            Completion completion = fire(session, mostFirings, nanos);
            return new Firing(completion, completion == Completion.COMPLETE ? recorder.given() : List.of());
        } finally {
            session.dispose();
        }
    }

    static Completion fire(KieSession session, int mostFirings, long nanos) {
        long start = System.nanoTime();
        boolean[] late = {false};
        int[] matches = {0};
        int fired = session.fireAllRules(
                match -> {
                    // To ask the time takes longer than most matches.
                    if (matches[0]++ % MATCHES_PER_LOOK == 0 && System.nanoTime() - start > nanos) {
                        late[0] = true;
                        session.halt();
                    }
                    return !late[0];
                },
                mostFirings == Integer.MAX_VALUE ? mostFirings : mostFirings + 1);
        if (late[0] || (fired > 0 && System.nanoTime() - start > nanos)) {
            return Completion.OUT_OF_TIME;
        }
        return fired > mostFirings ? Completion.TOO_MANY_FIRINGS : Completion.COMPLETE;
    }
}
