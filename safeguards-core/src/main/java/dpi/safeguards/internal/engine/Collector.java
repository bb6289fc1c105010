package dpi.safeguards.internal.engine;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Takes down the evidence that the rules of one evaluation give. Not thread-safe: each evaluation has its own. */
public final class Collector implements Evidence {

    private final List<Given> given = new ArrayList<>();
    private int rule;

    /** {@return this, to take down evidence of the rule at this place in the pack} */
    public Evidence rule(int index) {
        rule = index;
        return this;
    }

    @Override
    public void applies(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public void supports(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public void contradicts(Fact subject, Fact... shown) {
        take(subject, shown);
    }

    @Override
    public void recommends(String mitigation, Fact subject, Fact... shown) {
        take(subject, shown);
    }

    List<Given> given() {
        return given;
    }

    private void take(Fact subject, Fact[] shown) {
        given.add(new Given(rule, subject, List.of(shown)));
    }
}
