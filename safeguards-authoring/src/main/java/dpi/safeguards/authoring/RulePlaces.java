package dpi.safeguards.authoring;

import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where the parts of rules stand in their files. Kept apart from the outlines, which say what a rule means wherever it
 * is written. Parts are told apart by identity, as equal ones stand in many places. Not thread-safe.
 */
final class RulePlaces {

    /** A place in a file. */
    record Place(String file, int line, int column) {}

    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final IdentityHashMap<RuleOutline, Map<String, Place>> words = new IdentityHashMap<>();

    /** Keeps where the part begins, and returns the part. */
    <T extends Record> T keep(T part, String file, Token begins) {
        places.put(part, new Place(file, begins.line(), begins.column()));
        return part;
    }

    /** {@return where the rule's name stands} */
    Place of(RuleOutline rule) {
        return places.getOrDefault(rule, new Place(rule.file(), rule.line(), 0));
    }

    /** Keeps where a word of the rule's evidence stands. */
    void keepWord(RuleOutline rule, String file, Token word) {
        words.computeIfAbsent(rule, key -> new HashMap<>())
                .put(word.text(), new Place(file, word.line(), word.column()));
    }

    /** {@return where the word stands in the rule's evidence} */
    Place of(RuleOutline rule, String word) {
        Map<String, Place> own = words.get(rule);
        return own == null ? of(rule) : own.getOrDefault(word, of(rule));
    }

    Place of(Condition condition, RuleOutline rule) {
        return places.getOrDefault(condition, new Place(rule.file(), condition.line(), 0));
    }

    Place of(Constraint constraint, RuleOutline rule) {
        return places.getOrDefault(constraint, of(rule));
    }

    Place of(Operand operand, RuleOutline rule) {
        return places.getOrDefault(operand, of(rule));
    }

    Place of(Path.Step step, RuleOutline rule) {
        return places.getOrDefault(step, of(rule));
    }
}
