package dpi.safeguards.pack;

import dpi.safeguards.facts.Coverage;
import dpi.safeguards.finding.Mapping;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the controls of another framework relate to the safeguards of a pack.
 *
 * @param framework the framework's key, as existing measures name it, such as {@code govstack}
 * @param title what it is called
 * @param url its address; empty if it has none
 * @param mapping how the relation is known
 * @param controls its controls
 */
public record Crosswalk(String framework, String title, String url, Mapping mapping, List<Control> controls) {

    /**
     * A control, requirement, article or indicator of the framework.
     *
     * @param id its id within the framework
     * @param title what it asks for, in a few words
     * @param safeguards how far it covers which safeguards, by id
     */
    public record Control(String id, String title, Map<String, Link> safeguards) {

        /** Copies the map. */
        public Control {
            safeguards = Collections.unmodifiableMap(new TreeMap<>(safeguards));
        }
    }

    /**
     * How far a control covers a safeguard.
     *
     * @param coverage how far
     * @param leaves what it leaves to be done; empty if nothing
     */
    public record Link(Coverage coverage, String leaves) {}

    /** Copies the list. */
    public Crosswalk {
        controls = List.copyOf(controls);
    }
}
