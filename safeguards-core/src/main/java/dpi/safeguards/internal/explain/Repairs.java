package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for changes to facts that make a rule match for a subject, or keep it from matching. It finds candidates: a
 * change that stops one match may start another, so what it finds is tried out on the whole case.
 *
 * <p>Not thread-safe; made anew for each version of the facts.
 */
public final class Repairs {

    private static final int MOST_FOUND = 60;

    private final Values values;
    private final List<Fact> facts;
    private final Editor editor;
    private final Tweaks tweaks;
    private final Drafts drafts;
    private final int mostEdits;

    /**
     * Looks into these facts.
     *
     * @param values how values of facts are looked up and compared
     * @param facts the facts of a case with its country, its clocks and the parameters of the pack
     * @param today the day of the case
     * @param mostEdits how many facts a way may change or add
     */
    public Repairs(Values values, List<Fact> facts, Editor editor, PartialDate today, int mostEdits) {
        this.values = values;
        this.facts = facts;
        this.editor = editor;
        this.tweaks = new Tweaks(facts, editor, today);
        this.drafts = new Drafts(facts, editor, values, today);
        this.mostEdits = mostEdits;
    }

    /** {@return the same, looking into other facts} */
    public Repairs with(List<Fact> others, PartialDate today) {
        return new Repairs(values, others, editor, today, mostEdits);
    }

    /** {@return why something that would have helped cannot be changed, in words} */
    public Set<String> reasons() {
        return tweaks.reasons();
    }

    /** {@return whether the rule matches for the subject} */
    public boolean matches(RuleOutline rule, Fact subject) {
        return firstMatch(rule, subject, 0, new Match(new ArrayList<>(), new HashMap<>()), Map.of())
                .isPresent();
    }

    /**
     * {@return ways to stop the first match of the rule for the subject, each one a change to one fact; empty also if
     * it does not match}
     */
    public List<List<Edit>> against(RuleOutline rule, Fact subject) {
        Match match = firstMatch(rule, subject, 0, new Match(new ArrayList<>(), new HashMap<>()), Map.of())
                .orElse(null);
        if (match == null) {
            return List.of();
        }
        Set<List<Edit>> ways = new LinkedHashSet<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            Fact fact = match.facts().get(i);
            if (condition.quantifier() == Quantifier.NOT) {
                fulfilling(condition, rule, subject, match.bound()).forEach(edit -> ways.add(List.of(edit)));
            } else if (fact != null) {
                List<Edit> edits = tweaks.of(fact, changed -> !replays(rule, match, fact, changed));
                if (edits.isEmpty()) {
                    tweaks.cannot(fact);
                }
                edits.forEach(edit -> ways.add(List.of(edit)));
            }
        }
        return List.copyOf(ways);
    }

    /** {@return ways to make the rule match for the subject} */
    public List<List<Edit>> towards(RuleOutline rule, Fact subject) {
        Set<List<Edit>> ways = new LinkedHashSet<>();
        walk(rule, subject, 0, new HashMap<>(), Map.of(), ways);
        for (List<Edit> days : tweaks.movedDays(subject).values()) {
            for (Edit moved : days) {
                int before = ways.size();
                walk(rule, subject, 0, new HashMap<>(), Map.of(moved.key(), moved), ways);
                if (ways.size() > before) {
                    break;
                }
            }
        }
        return List.copyOf(ways);
    }

    /** The facts that a rule matches, one a condition, null for what must not exist; and what is bound at the end. */
    private record Match(List<@Nullable Fact> facts, Map<String, Object> bound) {}

    private Optional<Match> firstMatch(RuleOutline rule, Fact subject, int depth, Match so, Map<String, Edit> trail) {
        if (depth == rule.conditions().size()) {
            return Optional.of(so);
        }
        Condition condition = rule.conditions().get(depth);
        boolean any = false;
        for (Fact fact : candidates(rule, condition, subject, trail)) {
            Map<String, Object> bound = new HashMap<>(so.bound());
            if (!fulfils(condition, fact, bound)) {
                continue;
            }
            any = true;
            if (condition.quantifier() == Quantifier.NOT) {
                break;
            }
            bind(bound, condition.name(), fact);
            Optional<Match> match = firstMatch(
                    rule,
                    subject,
                    depth + 1,
                    new Match(joined(so.facts(), fact), condition.quantifier() == Quantifier.EACH ? bound : so.bound()),
                    trail);
            if (match.isPresent() || condition.quantifier() == Quantifier.EXISTS) {
                return match;
            }
        }
        return condition.quantifier() == Quantifier.NOT && !any
                ? firstMatch(rule, subject, depth + 1, new Match(joined(so.facts(), null), so.bound()), trail)
                : Optional.empty();
    }

    private static List<@Nullable Fact> joined(List<@Nullable Fact> some, @Nullable Fact one) {
        List<@Nullable Fact> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /** Whether the rule would still match by the same facts if one of them were changed. */
    private boolean replays(RuleOutline rule, Match match, Fact before, Fact after) {
        Map<String, Object> bound = new HashMap<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            Fact fact = match.facts().get(i);
            if (fact == null) {
                continue;
            }
            Fact now = fact.equals(before) ? after : fact;
            Map<String, Object> inside = condition.quantifier() == Quantifier.EACH ? bound : new HashMap<>(bound);
            if (!fulfils(condition, now, inside)) {
                return false;
            }
            bind(inside, condition.name(), now);
        }
        return true;
    }

    private void walk(
            RuleOutline rule,
            Fact subject,
            int depth,
            Map<String, Object> bound,
            Map<String, Edit> trail,
            Set<List<Edit>> ways) {
        if (trail.size() > mostEdits || ways.size() >= MOST_FOUND) {
            return;
        }
        if (depth == rule.conditions().size()) {
            if (!trail.isEmpty()) {
                ways.add(List.copyOf(trail.values()));
            }
            return;
        }
        Condition condition = rule.conditions().get(depth);
        Collection<Fact> candidates = candidates(rule, condition, subject, trail);
        List<Fact> fulfilling = candidates.stream()
                .filter(fact -> fulfils(condition, fact, new HashMap<>(bound)))
                .toList();
        switch (condition.quantifier()) {
            case EACH -> {
                for (Fact fact : fulfilling) {
                    walk(rule, subject, depth + 1, bound(condition, fact, bound), trail, ways);
                }
                mending(condition, rule, candidates, fulfilling, bound)
                        .forEach(edit -> walk(
                                rule,
                                subject,
                                depth + 1,
                                bound(condition, edit.fact(), bound),
                                and(trail, edit),
                                ways));
            }
            case EXISTS -> {
                if (!fulfilling.isEmpty()) {
                    walk(rule, subject, depth + 1, bound, trail, ways);
                } else {
                    mending(condition, rule, candidates, fulfilling, bound)
                            .forEach(edit -> walk(rule, subject, depth + 1, bound, and(trail, edit), ways));
                }
            }
            case NOT -> {
                if (fulfilling.isEmpty()) {
                    walk(rule, subject, depth + 1, bound, trail, ways);
                } else {
                    Fact fact = fulfilling.get(0);
                    List<Edit> edits = tweaks.of(fact, changed -> !fulfils(condition, changed, new HashMap<>(bound)));
                    if (edits.isEmpty()) {
                        tweaks.cannot(fact);
                    }
                    edits.forEach(edit -> walk(rule, subject, depth, bound, and(trail, edit), ways));
                }
            }
        }
    }

    private Map<String, Object> bound(Condition condition, Fact fact, Map<String, Object> bound) {
        Map<String, Object> further = new HashMap<>(bound);
        fulfils(condition, fact, further);
        bind(further, condition.name(), fact);
        return further;
    }

    private static Map<String, Edit> and(Map<String, Edit> trail, Edit edit) {
        Map<String, Edit> longer = new LinkedHashMap<>(trail);
        longer.merge(edit.key(), edit, (a, b) -> {
            Map<String, String> fields = new HashMap<>(a.fields());
            fields.putAll(b.fields());
            return new Edit(b.fact(), a.added(), fields);
        });
        return longer;
    }

    /** Ways to have some fact fulfil a condition that none fulfils now. */
    private List<Edit> fulfilling(Condition condition, RuleOutline rule, Fact subject, Map<String, Object> bound) {
        return mending(condition, rule, candidates(rule, condition, subject, Map.of()), List.of(), bound);
    }

    /** Changes facts that do not fulfil the condition; where none can be, and none does, adds one. */
    private List<Edit> mending(
            Condition condition,
            RuleOutline rule,
            Collection<Fact> candidates,
            List<Fact> fulfilling,
            Map<String, Object> bound) {
        List<Edit> edits = new ArrayList<>();
        for (Fact fact : candidates) {
            if (!fulfilling.contains(fact)) {
                edits.addAll(tweaks.of(fact, changed -> fulfils(condition, changed, new HashMap<>(bound))));
            }
        }
        FactKind kind = condition.kind();
        if (!edits.isEmpty()
                || !fulfilling.isEmpty()
                || kind == null
                || condition.name().equals(rule.subject())) {
            return edits;
        }
        if (!Changeable.isAddable(kind)) {
            tweaks.cannot(kind);
            return edits;
        }
        for (Edit draft : drafts.of(condition, kind, bound)) {
            if (!tweaks.mayAdd(draft.fact())) {
                continue;
            }
            if (fulfils(condition, draft.fact(), new HashMap<>(bound))) {
                edits.add(draft);
                continue;
            }
            List<Edit> further = tweaks.of(draft.fact(), changed -> fulfils(condition, changed, new HashMap<>(bound)));
            if (further.isEmpty() && isBoundToTime(condition)) {
                tweaks.tooLate();
            }
            for (Edit edit : further) {
                Map<String, String> fields = new HashMap<>(draft.fields());
                fields.putAll(edit.fields());
                edits.add(new Edit(edit.fact(), true, fields));
            }
        }
        return edits;
    }

    private static boolean isBoundToTime(Condition condition) {
        return condition.constraints().stream()
                .flatMap(constraint -> constraint.path().steps().stream())
                .anyMatch(step -> step.member().contains("Before"));
    }

    private Collection<Fact> candidates(RuleOutline rule, Condition condition, Fact subject, Map<String, Edit> trail) {
        Map<String, Fact> found = new LinkedHashMap<>();
        boolean isSubject = condition.name().equals(rule.subject());
        for (Fact fact : facts) {
            boolean fits = condition.kind() == null || condition.kind() == FactKind.of(fact);
            if (fits && (!isSubject || isSame(fact, subject))) {
                found.put(FactKind.of(fact).key() + "/" + fact.id(), fact);
            }
        }
        trail.forEach((key, edit) -> {
            boolean fits = condition.kind() == null || condition.kind() == FactKind.of(edit.fact());
            if (fits && (!isSubject || isSame(edit.fact(), subject))) {
                found.put(key, edit.fact());
            }
        });
        return found.values();
    }

    private static boolean isSame(Fact one, Fact other) {
        return FactKind.of(one) == FactKind.of(other) && one.id().equals(other.id());
    }

    /** Whether the fact fulfils the condition; binds names on the way. */
    private boolean fulfils(Condition condition, Fact fact, Map<String, Object> bound) {
        for (Constraint constraint : condition.constraints()) {
            Object value = values.get(constraint.path(), fact, bound);
            if (constraint.operator() == null) {
                bind(bound, constraint.binds(), value);
            } else if (!values.holds(constraint, value, bound)) {
                return false;
            }
        }
        return true;
    }

    private static void bind(Map<String, Object> bound, String name, @Nullable Object value) {
        if (!name.isEmpty() && value != null) {
            bound.put(name, value);
        }
    }
}
