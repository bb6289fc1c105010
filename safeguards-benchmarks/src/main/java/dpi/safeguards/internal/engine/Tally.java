package dpi.safeguards.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;

/** Counts evidence, and keeps it only if asked to. */
public final class Tally extends Collector {

    private final @Nullable List<Given> kept;
    private int count;

    private Tally(@Nullable List<Given> kept) {
        this.kept = kept;
    }

    /** {@return a tally that only counts} */
    public static Tally counting() {
        return new Tally(null);
    }

    /** {@return a tally that keeps what it counts} */
    public static Tally keeping() {
        return new Tally(new ArrayList<>());
    }

    /** {@return how much evidence was given} */
    public int count() {
        return count;
    }

    /** {@return the evidence; empty if it was only counted} */
    public List<Given> kept() {
        return kept == null ? List.of() : List.copyOf(kept);
    }

    @Override
    void take(Drools matched, Given given) {
        count++;
        if (kept != null) {
            kept.add(given);
        }
    }
}
