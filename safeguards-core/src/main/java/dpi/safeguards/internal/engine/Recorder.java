package dpi.safeguards.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;

/** Takes down evidence that is given once, and never taken back. */
final class Recorder extends Collector {

    private final List<Given> given = new ArrayList<>();

    List<Given> given() {
        return given;
    }

    @Override
    void take(Drools matched, Given evidence) {
        given.add(evidence);
    }
}
