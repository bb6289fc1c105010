package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case, by kind and by the values that conditions ask for, so that a condition need not look at all
 * facts of its kind. Thread-safe.
 */
final class FactIndex {

    /** A member of facts of a kind. */
    private record Member(FactKind kind, String name) {}

    /** Some facts of a kind with their places among all of it, in their order. */
    private record Placed(List<Fact> facts, List<Integer> places) {

        static final Placed NONE = new Placed(List.of(), List.of());

        Placed() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Fact fact, int place) {
            facts.add(fact);
            places.add(place);
        }

        /** These and the others, which are not the same, in their order. */
        List<Fact> and(Placed others) {
            if (others.facts.isEmpty()) {
                return facts;
            }
            List<Fact> all = new ArrayList<>(facts.size() + others.facts.size());
            int other = 0;
            for (int i = 0; i < facts.size(); i++) {
                for (; other < others.facts.size() && others.places.get(other) < places.get(i); other++) {
                    all.add(others.facts.get(other));
                }
                all.add(facts.get(i));
            }
            all.addAll(others.facts.subList(other, others.facts.size()));
            return all;
        }
    }

    /** The facts of a kind by what a member of theirs says, and those of which it says nothing. */
    private record ByValue(Map<Object, Placed> stated, Placed unknown) {

        Placed with(@Nullable Object value) {
            return value == null ? Placed.NONE : stated.getOrDefault(value, Placed.NONE);
        }
    }

    private final Values values;
    private final List<Fact> facts;
    private volatile @Nullable Map<FactKind, List<Fact>> byKind;
    private final Map<Member, ByValue> byMember = new ConcurrentHashMap<>();

    /** @param facts looked into as soon as a condition asks, and no sooner */
    FactIndex(Values values, List<Fact> facts) {
        this.values = values;
        this.facts = facts;
    }

    /** {@return the facts of the condition's kind} */
    List<Fact> all(Condition condition) {
        return condition.kind() == null ? facts : byKind().getOrDefault(condition.kind(), List.of());
    }

    private Map<FactKind, List<Fact>> byKind() {
        Map<FactKind, List<Fact>> sorted = byKind;
        if (sorted == null) {
            sorted = new EnumMap<>(FactKind.class);
            for (Fact fact : facts) {
                sorted.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>())
                        .add(fact);
            }
            // If two threads get here, both make the same.
            byKind = sorted;
        }
        return sorted;
    }

    /** {@return the facts of the condition's kind without some that cannot fulfil it} */
    List<Fact> fulfilling(Condition condition, Map<String, Object> bound) {
        Constraint asked = values.lookedUp(condition);
        if (asked == null) {
            return all(condition);
        }
        Object value = values.operand(asked.operands().get(0), bound);
        // The empty text stands for an unknown name, which is equal to none.
        if (value.equals("") && asked.operator() == Operator.EQUAL) {
            return List.of();
        }
        return Values.isUnknown(value)
                ? all(condition)
                : by(condition, asked).with(value).facts();
    }

    /** {@return the facts of the condition's kind without some that cannot fulfil it whatever is still unknown} */
    List<Fact> possible(Condition condition, Map<String, Object> bound) {
        Constraint asked = values.lookedUp(condition);
        if (asked == null) {
            return all(condition);
        }
        Object value = values.operand(asked.operands().get(0), bound);
        if (Values.isUnknown(value)) {
            return all(condition);
        }
        ByValue by = by(condition, asked);
        return by.with(value).and(by.unknown());
    }

    private ByValue by(Condition condition, Constraint asked) {
        FactKind kind = condition.kind();
        if (kind == null) {
            throw new IllegalArgumentException("\"" + condition + "\" is about facts of any kind");
        }
        return byMember.computeIfAbsent(
                new Member(kind, asked.path().steps().get(0).member()), member -> indexed(all(condition), asked));
    }

    private ByValue indexed(List<Fact> ofKind, Constraint asked) {
        Map<Object, Placed> stated = new HashMap<>();
        Placed unknown = new Placed();
        for (int place = 0; place < ofKind.size(); place++) {
            Fact fact = ofKind.get(place);
            Object value = values.get(asked.path(), fact, Map.of());
            if (value == null || Values.isUnknown(value)) {
                unknown.add(fact, place);
            } else {
                for (Object each : value instanceof Collection<?> items ? items : List.of(value)) {
                    stated.computeIfAbsent(each, key -> new Placed()).add(fact, place);
                }
            }
        }
        return new ByValue(stated, unknown);
    }
}
