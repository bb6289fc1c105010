package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact that is changed or added.
 *
 * @param fact the fact as it would be
 * @param added whether it is not in the case yet
 * @param fields what it is made to state, by field
 */
public record Edit(Fact fact, boolean added, Map<String, String> fields) {

    public Edit {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** {@return what tells the fact from all others} */
    public String key() {
        return FactKind.of(fact).key() + "/" + fact.id();
    }
}
