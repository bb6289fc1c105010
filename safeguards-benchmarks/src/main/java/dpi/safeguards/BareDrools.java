package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.engine.Tally;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The same compiled rules in Drools alone, as one would use it without this library. */
final class BareDrools {

    private static final int POOL = 2;

    private final KieBase base;
    private final KieSessionsPool pool;

    BareDrools(String modelClass, ClassLoader loader) {
        try {
            base = KieBaseBuilder.createKieBaseFromModel((Model)
                    loader.loadClass(modelClass).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + modelClass + " cannot be loaded.", e);
        }
        pool = base.newKieSessionsPool(POOL);
    }

    /** A new session for each case. */
    Tally naive(List<Fact> facts, Tally tally) {
        return fire(base.newKieSession(), facts, tally);
    }

    /** A session from a pool for each case. */
    Tally pooled(List<Fact> facts, Tally tally) {
        return fire(pool.newKieSession(), facts, tally);
    }

    /** So many sessions at the same time, each with a case, and all given back. */
    void idle(List<Fact> facts, int sessions) {
        List<KieSession> open =
                Stream.generate(pool::newKieSession).limit(sessions).toList();
        open.forEach(session -> fire(session, facts, Tally.counting()));
    }

    private static Tally fire(KieSession session, List<Fact> facts, Tally tally) {
        try {
            session.setGlobal("collector", tally);
            facts.forEach(session::insert);
            session.fireAllRules();
            return tally;
        } finally {
            session.dispose();
        }
    }
}
