package dpi.safeguards.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Takes down evidence that stands only as long as the match that gave it, and which of it has come and gone. */
final class StandingEvidence extends Collector implements RuleRuntimeEventListener {

    /** A piece that stands in the session. Not a record: pieces of two matches are two, even if they say the same. */
    private static final class Standing {
        private final Given given;

        Standing(Given given) {
            this.given = given;
        }
    }

    private final List<Given> come = new ArrayList<>();
    private final List<Given> gone = new ArrayList<>();
    private int count;

    /** How many pieces stand. */
    int count() {
        return count;
    }

    /** Hands over what has come and gone since it was last asked. */
    LiveRules.Turn turn() {
        LiveRules.Turn turn = LiveRules.Turn.complete(gone, come);
        come.clear();
        gone.clear();
        return turn;
    }

    @Override
    void take(Drools matched, Given given) {
        matched.logicalInsert(new Standing(given));
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Standing standing) {
            come.add(standing.given);
            count++;
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Standing standing) {
            gone.add(standing.given);
            count--;
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {}
}
