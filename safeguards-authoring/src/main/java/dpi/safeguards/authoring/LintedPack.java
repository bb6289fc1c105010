package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack that is looked through: what could be read of it, where that stands, and the pack it extends.
 *
 * @param reading what could be read
 * @param base the pack it extends; null if it extends none, or none that is at hand
 */
record LintedPack(PackReader.Reading reading, @Nullable PackIndex base) {

    PackIndex index() {
        return reading.pack().index();
    }

    RulePlaces places() {
        return reading.places();
    }

    /** {@return the card's file; null if there is no such card} */
    @Nullable
    Document card(String safeguard) {
        return reading.cards().get(safeguard);
    }

    /** {@return the rules of its author with which nothing was wrong so far} */
    List<RuleOutline> rules() {
        return reading.sound();
    }

    /** {@return the rules of its author, by safeguard} */
    Map<String, List<RuleOutline>> rulesBySafeguard() {
        Map<String, List<RuleOutline>> rules = new TreeMap<>();
        rules().forEach(rule ->
                rules.computeIfAbsent(rule.safeguard(), id -> new ArrayList<>()).add(rule));
        return rules;
    }

    /** {@return whether something it refers to may be in a pack that is not at hand} */
    boolean mayReferElsewhere() {
        return index().isOverlay() && base == null;
    }

    /** {@return the files of a list, such as {@code mitigations.yaml} and those in {@code mitigations/}} */
    Collection<Document> list(String name) {
        return reading.files().documents().values().stream()
                .filter(document -> document.file().equals(name + ".yaml")
                        || document.file().startsWith(name + "/"))
                .toList();
    }

    /** {@return the file of a list in which the key stands; null if it stands in none} */
    @Nullable
    Document listWith(String name, String key) {
        return list(name).stream()
                .filter(document -> document.root().has(key))
                .findFirst()
                .orElse(null);
    }
}
