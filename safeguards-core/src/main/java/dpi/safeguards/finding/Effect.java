package dpi.safeguards.finding;

import dpi.safeguards.facts.FactKind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a mitigation would change in the facts once it is carried out. Assumed, not observed.
 *
 * <p>A value may be {@code $subject}, the id of what the finding is about, {@code $country}, or {@code $today}, the day
 * of the facts. An effect that gives the {@code id} changes that fact; one that does not adds a fact. A dotted field
 * such as {@code provisions.dpia} is an entry of a map.
 *
 * @param fact the kind of fact
 * @param with values by field, written as in a case file
 */
public record Effect(FactKind fact, Map<String, String> with) {

    /** Copies the map, in the order of its keys. */
    public Effect {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }
}
