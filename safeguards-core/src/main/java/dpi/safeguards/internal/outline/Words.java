package dpi.safeguards.internal.outline;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack says, in another language.
 *
 * @param safeguards words on cards, by id
 * @param mitigations words on mitigations, by key
 */
public record Words(Map<String, OfCard> safeguards, Map<String, OfMitigation> mitigations) {

    /** The words on a card. */
    public record OfCard(String title, String question) {}

    /** The words on a mitigation. */
    public record OfMitigation(String title, String action) {}

    public Words {
        safeguards = Collections.unmodifiableMap(new TreeMap<>(safeguards));
        mitigations = Collections.unmodifiableMap(new TreeMap<>(mitigations));
    }

    /** {@return these words and the others, which win} */
    public Words and(Words others) {
        Map<String, OfCard> cards = new TreeMap<>(safeguards);
        cards.putAll(others.safeguards);
        Map<String, OfMitigation> actions = new TreeMap<>(mitigations);
        actions.putAll(others.mitigations);
        return new Words(cards, actions);
    }
}
