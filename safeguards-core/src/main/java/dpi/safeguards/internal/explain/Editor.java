package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import java.util.Map;
import java.util.Optional;

/** Makes facts from values by field, written as in a case file. */
public interface Editor {

    /** {@return the fact with other values; empty if it cannot have them} */
    Optional<Fact> changed(Fact fact, Map<String, String> fields);

    /** {@return a fact that states this; empty if there can be none} */
    Optional<Fact> added(FactKind kind, String id, Map<String, String> fields);

    /** {@return what the fact states in the field; empty if nothing} */
    String stated(Fact fact, String field);

    /** {@return the value as a case file writes it} */
    String text(Object value);
}
