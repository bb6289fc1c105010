package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the facts of one case against the conditions of rules. Thread-safe. */
final class Matching {

    /**
     * What to do on the way through a rule.
     *
     * <p>What is bound changes as the walk goes on; who keeps it copies it.
     *
     * @param reached on reaching a condition, by its place, with the names bound before it
     * @param failed where nothing fulfils a condition
     * @param matched where all conditions hold
     */
    record Walk(
            BiConsumer<Integer, Map<String, Object>> reached,
            BiConsumer<Integer, Map<String, Object>> failed,
            Consumer<Map<String, Object>> matched) {}

    private static final Set<String> KNOWN = Set.of("isKnown", "isExact");

    private final Values values;
    private final FactIndex index;

    Matching(Values values, List<Fact> facts) {
        this.values = values;
        this.index = new FactIndex(values, facts);
    }

    /** Goes every way through the conditions of a rule, in the order of the facts; about one subject or, null, all. */
    void walk(RuleOutline rule, @Nullable Fact subject, Walk walk) {
        walk(rule, subject, 0, new HashMap<>(), walk);
    }

    private void walk(RuleOutline rule, @Nullable Fact subject, int depth, Map<String, Object> bound, Walk walk) {
        if (depth == rule.conditions().size()) {
            walk.matched().accept(bound);
            return;
        }
        walk.reached().accept(depth, bound);
        Condition condition = rule.conditions().get(depth);
        List<Fact> candidates = fulfilling(rule, condition, subject, bound);
        if (condition.quantifier() != Quantifier.EACH) {
            boolean exists = isFulfilled(condition, candidates, bound);
            if (exists == (condition.quantifier() == Quantifier.EXISTS)) {
                walk(rule, subject, depth + 1, bound, walk);
            } else {
                walk.failed().accept(depth, bound);
            }
            return;
        }
        boolean any = false;
        String name = name(rule, depth);
        for (Fact fact : candidates) {
            if (takes(condition, fact, bound)) {
                any = true;
                bound.put(name, fact);
                walk(rule, subject, depth + 1, bound, walk);
                bound.remove(name);
            }
            unbind(condition, bound);
        }
        if (!any) {
            walk.failed().accept(depth, bound);
        }
    }

    /** {@return whether one of the candidates fulfils the condition} */
    boolean isFulfilled(Condition condition, List<Fact> candidates, Map<String, Object> bound) {
        for (Fact fact : candidates) {
            boolean fulfilled = takes(condition, fact, bound);
            unbind(condition, bound);
            if (fulfilled) {
                return true;
            }
        }
        return false;
    }

    /** Takes back what the condition bound. No rule binds a name twice, so no other condition did. */
    static void unbind(Condition condition, Map<String, Object> bound) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() == null) {
                bound.remove(constraint.binds());
            }
        }
    }

    /** {@return the facts that a condition looks at: of its kind, or the subject alone where it is about that} */
    List<Fact> candidates(RuleOutline rule, Condition condition, @Nullable Fact subject) {
        return isSubject(rule, condition, subject) ? only(condition, subject) : index.all(condition);
    }

    /** {@return the candidates without some that cannot fulfil the condition} */
    List<Fact> fulfilling(RuleOutline rule, Condition condition, @Nullable Fact subject, Map<String, Object> bound) {
        return isSubject(rule, condition, subject) ? only(condition, subject) : index.fulfilling(condition, bound);
    }

    /** {@return the candidates without some that cannot fulfil the condition whatever is still unknown} */
    List<Fact> possible(RuleOutline rule, Condition condition, @Nullable Fact subject, Map<String, Object> bound) {
        return isSubject(rule, condition, subject) ? only(condition, subject) : index.possible(condition, bound);
    }

    private static boolean isSubject(RuleOutline rule, Condition condition, @Nullable Fact subject) {
        return subject != null && condition.name().equals(rule.subject());
    }

    private static List<Fact> only(Condition condition, @Nullable Fact subject) {
        return subject != null && (condition.kind() == null || condition.kind() == FactKind.of(subject))
                ? List.of(subject)
                : List.of();
    }

    /** {@return whether the fact fulfils the condition} */
    boolean fulfils(Condition condition, Fact fact, Map<String, Object> bound) {
        return takes(condition, fact, within(condition, bound));
    }

    /** Whether the fact fulfils the condition; binds names on the way. */
    private boolean takes(Condition condition, Fact fact, Map<String, Object> bound) {
        for (Constraint constraint : condition.constraints()) {
            Object value = value(constraint, fact, bound);
            if (!values.holds(constraint, value, bound)) {
                return false;
            }
        }
        return true;
    }

    /** {@return names to which the condition may add its own without changing those given} */
    static Map<String, Object> within(Condition condition, Map<String, Object> bound) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() == null) {
                return new HashMap<>(bound);
            }
        }
        return bound;
    }

    /** {@return whether nothing that is known keeps the fact from fulfilling the condition} Binds names on the way. */
    boolean mayTake(Condition condition, Fact fact, Map<String, Object> bound, List<Constraint> open) {
        for (Constraint constraint : condition.constraints()) {
            Object value = value(constraint, fact, bound);
            if (!values.holds(constraint, value, bound)) {
                if (!Values.isUnknown(value)) {
                    return false;
                }
                open.add(constraint);
            }
        }
        return true;
    }

    /** The value that the constraint speaks of; gives it its name if the constraint binds one. */
    @Nullable
    Object value(Constraint constraint, Fact fact, Map<String, Object> bound) {
        Object value = values.get(constraint.path(), fact, bound);
        if (constraint.operator() == null) {
            bind(bound, constraint.binds(), value);
        }
        return value;
    }

    /** {@return of a fact that fulfils the condition, the comparisons that hold because nothing is known} */
    List<Constraint> heldUnknown(Condition condition, Fact fact, Map<String, Object> before) {
        Map<String, Object> bound = within(condition, before);
        List<Constraint> unknown = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            boolean known = !Values.isUnknown(value(constraint, fact, bound));
            if (constraint.operator() != null && !known) {
                unknown.add(constraint);
            }
        }
        return unknown;
    }

    /**
     * {@return what becomes of the constraint with this value; unknown if only something unknown keeps it from holding}
     */
    Outcome outcome(Constraint constraint, @Nullable Object value, Map<String, Object> bound) {
        if (values.holds(constraint, value, bound)) {
            return Outcome.HOLDS;
        }
        boolean open = Values.isUnknown(value) || asksWhetherKnown(constraint) || usesUnknown(constraint, bound);
        return open ? Outcome.UNKNOWN : Outcome.FAILS;
    }

    /** {@return whether something is bound to every name that the constraint uses} */
    static boolean isReady(Constraint constraint, Map<String, Object> bound) {
        for (Operand operand : constraint.operands()) {
            if (operand.form() == Operand.Form.VARIABLE && !bound.containsKey(operand.text())) {
                return false;
            }
        }
        for (Path.Step step : constraint.path().steps()) {
            for (Operand argument : step.arguments()) {
                if (argument.form() == Operand.Form.VARIABLE && !bound.containsKey(argument.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean usesUnknown(Constraint constraint, Map<String, Object> bound) {
        for (Operand operand : constraint.operands()) {
            if (isUnknown(operand, bound)) {
                return true;
            }
        }
        for (Path.Step step : constraint.path().steps()) {
            for (Operand argument : step.arguments()) {
                if (isUnknown(argument, bound)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknown(Operand operand, Map<String, Object> bound) {
        return operand.form() == Operand.Form.VARIABLE && Values.isUnknown(bound.get(operand.text()));
    }

    /** Whether it asks if a date is known at all, or to the day: then a no is not known either. */
    private static boolean asksWhetherKnown(Constraint constraint) {
        List<Path.Step> steps = constraint.path().steps();
        return KNOWN.contains(steps.get(steps.size() - 1).member())
                && constraint.operands().stream()
                        .allMatch(operand -> operand.text().equals("true"));
    }

    /** {@return the names that the constraint uses} */
    static Stream<String> variables(Constraint constraint) {
        return Stream.concat(
                        constraint.path().steps().stream().flatMap(step -> step.arguments().stream()),
                        constraint.operands().stream())
                .filter(operand -> operand.form() == Operand.Form.VARIABLE)
                .map(Operand::text);
    }

    /** {@return the name under which the fact that fulfilled a condition is bound: its own, or one made up} */
    static String name(RuleOutline rule, int depth) {
        String name = rule.conditions().get(depth).name();
        return name.isEmpty() ? "#" + depth : name;
    }

    static void bind(Map<String, Object> bound, String name, @Nullable Object value) {
        if (!name.isEmpty() && value != null) {
            bound.put(name, value);
        }
    }

    /** {@return the fact bound to the name} */
    static Fact fact(Map<String, Object> bound, String name) {
        if (bound.get(name) instanceof Fact fact) {
            return fact;
        }
        throw new IllegalStateException("$" + name + " is not bound to a fact");
    }
}
