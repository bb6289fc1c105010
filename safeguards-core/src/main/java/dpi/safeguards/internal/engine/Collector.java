package dpi.safeguards.internal.engine;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Evidence;
import java.util.List;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;

/** Takes down the evidence that rules give. Not thread-safe: each session has its own. */
public abstract class Collector implements Evidence {

    private @Nullable Drools match;
    private int rule;

    /** {@return this, to take down evidence of the rule at this place in the pack, which has matched} */
    public final Evidence rule(Drools matched, int index) {
        match = matched;
        rule = index;
        return this;
    }

    @Override
    public final void applies(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public final void supports(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public final void contradicts(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public final void recommends(String mitigation, Fact subject, Fact... shown) {
        take(subject, shown);
    }

    /** Takes down what a match gave. */
    abstract void take(Drools matched, Given given);

    private void take(Fact subject, Fact[] shown) {
        if (match == null) {
            throw new IllegalStateException("Evidence is given by a rule.");
        }
        take(match, new Given(rule, subject, List.of(shown)));
    }
}
