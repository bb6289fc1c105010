package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs outlines over the facts of one case. Not thread-safe; made anew for each evaluation. */
public final class Interpreter {

    /**
     * A way in which a rule matches.
     *
     * @param subject the fact bound to the rule's subject
     * @param shown the facts bound to what it shows
     */
    public record Match(Fact subject, List<Fact> shown) {}

    private static final Comparator<MissingFact> ORDER = Comparator.comparing(MissingFact::settles)
            .thenComparing(MissingFact::kind)
            .thenComparing(MissingFact::fact)
            .thenComparing(MissingFact::field)
            .thenComparing(MissingFact::rule);
    /** How many missing facts a question names. */
    public static final int MOST_MISSING = 12;

    private final Values values;
    private final List<Fact> facts;
    private final Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);

    public Interpreter(Values values, List<Fact> facts) {
        this.values = values;
        this.facts = facts;
        for (Fact fact : facts) {
            byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>()).add(fact);
        }
    }

    /** {@return every way in which the rule matches, in the order of the facts} */
    public List<Match> matches(RuleOutline rule) {
        List<Match> matches = new ArrayList<>();
        Consumer<Map<String, Object>> matched = bound -> matches.add(new Match(
                (Fact) value(bound, rule.subject()),
                rule.shown().stream().map(name -> (Fact) value(bound, name)).toList()));
        match(rule, null, 0, new HashMap<>(), new Walk(matched, (depth, bound) -> {}));
        return matches;
    }

    /**
     * {@return what is unknown and alone keeps rules from saying that their safeguard applies, by subject} A subject to
     * which the safeguard applies anyway may be among them.
     *
     * @param rules rules of one safeguard that say to what it applies
     */
    public Map<Fact, List<MissingFact>> unknownScope(List<RuleOutline> rules) {
        Map<Fact, Set<MissingFact>> found = new LinkedHashMap<>();
        rules.forEach(rule -> mayMatch(rule, 0, new HashMap<>(), List.of(), found));
        Map<Fact, List<MissingFact>> missing = new LinkedHashMap<>();
        found.forEach((subject, open) ->
                missing.put(subject, open.stream().sorted(ORDER).toList()));
        return missing;
    }

    /** Goes on wherever nothing but unknown values stands against a match, and notes them at its end. */
    private void mayMatch(
            RuleOutline rule,
            int depth,
            Map<String, Object> bound,
            List<MissingFact> open,
            Map<Fact, Set<MissingFact>> found) {
        if (depth == rule.conditions().size()) {
            if (!open.isEmpty()) {
                found.computeIfAbsent((Fact) value(bound, rule.subject()), subject -> new LinkedHashSet<>())
                        .addAll(open);
            }
            return;
        }
        Condition condition = rule.conditions().get(depth);
        List<Fact> candidates = candidates(rule, condition, null);
        if (condition.quantifier() == Quantifier.EACH) {
            for (Fact fact : candidates) {
                Map<String, Object> further = new HashMap<>(bound);
                List<Constraint> unknown = new ArrayList<>();
                if (mayFulfil(condition, fact, further, unknown)) {
                    bind(further, condition.name(), fact);
                    mayMatch(rule, depth + 1, further, joined(open, scope(rule, fact, unknown, bound)), found);
                }
            }
            List<MissingFact> reference = unknownReference(rule, condition, bound);
            if (!reference.isEmpty()) {
                mayMatch(rule, depth + 1, bound, joined(open, reference), found);
            }
        } else if (isFulfilled(condition, candidates, bound)) {
            if (condition.quantifier() == Quantifier.EXISTS) {
                mayMatch(rule, depth + 1, bound, open, found);
            }
        } else if (condition.quantifier() == Quantifier.NOT) {
            mayMatch(rule, depth + 1, bound, open, found);
        } else {
            List<MissingFact> any = new ArrayList<>(unknownReference(rule, condition, bound));
            for (Fact fact : candidates) {
                List<Constraint> unknown = new ArrayList<>();
                if (onlyUnknownFails(condition, fact, bound, unknown)) {
                    any.addAll(scope(rule, fact, unknown, bound));
                }
            }
            if (!any.isEmpty()) {
                mayMatch(rule, depth + 1, bound, joined(open, any), found);
            }
        }
    }

    /** The field of the subject that does not say which fact the condition is about, if there is one. */
    private List<MissingFact> unknownReference(RuleOutline rule, Condition condition, Map<String, Object> bound) {
        if (!(bound.get(rule.subject()) instanceof Fact subject)) {
            return List.of();
        }
        return condition.constraints().stream()
                .filter(constraint -> constraint.operator() == Operator.EQUAL)
                .flatMap(constraint -> constraint.operands().stream())
                .filter(operand ->
                        operand.form() == Operand.Form.VARIABLE && Values.isUnknown(bound.get(operand.text())))
                .flatMap(operand -> rule.conditions().stream()
                        .filter(earlier -> earlier.name().equals(rule.subject()))
                        .flatMap(earlier -> earlier.constraints().stream())
                        .filter(constraint -> constraint.binds().equals(operand.text())))
                .map(binding -> scope(rule, subject, binding.path().toString()))
                .toList();
    }

    private List<MissingFact> scope(RuleOutline rule, Fact fact, List<Constraint> unknown, Map<String, Object> bound) {
        return unknown.stream()
                .map(constraint -> scope(rule, fact, written(constraint, bound)))
                .toList();
    }

    private static MissingFact scope(RuleOutline rule, Fact fact, String field) {
        return new MissingFact(FactKind.of(fact), fact.id(), field, Verdict.UNDETERMINED, rule.name());
    }

    private static List<MissingFact> joined(List<MissingFact> some, List<MissingFact> more) {
        List<MissingFact> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * {@return what would have to be known for one of the rules to give evidence for or against, for this subject}
     *
     * @param rules rules of one safeguard
     */
    public List<MissingFact> missing(List<RuleOutline> rules, Fact subject) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (RuleOutline rule : rules) {
            if (rule.gives() == Gives.SUPPORTS || rule.gives() == Gives.CONTRADICTS) {
                missing.addAll(missing(rule, subject));
            }
        }
        return missing.stream().sorted(ORDER).limit(MOST_MISSING).toList();
    }

    private Set<MissingFact> missing(RuleOutline rule, Fact subject) {
        Set<MissingFact> found = new LinkedHashSet<>();
        int[] deepest = {0};
        BiConsumer<Integer, Map<String, Object>> failed = (depth, bound) -> {
            if (depth > deepest[0]) {
                deepest[0] = depth;
                found.clear();
            }
            if (depth == deepest[0]) {
                found.addAll(wanted(rule, depth, bound, subject));
            }
        };
        match(rule, subject, 0, new HashMap<>(), new Walk(bound -> {}, failed));
        return found;
    }

    /** What of the condition that failed could still be stated. */
    private List<MissingFact> wanted(RuleOutline rule, int depth, Map<String, Object> bound, Fact subject) {
        Condition condition = rule.conditions().get(depth);
        Verdict settles = rule.gives() == Gives.SUPPORTS ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
        FactKind kind = condition.kind() == null ? FactKind.of(subject) : condition.kind();
        List<MissingFact> wanted = new ArrayList<>();
        for (Fact fact : candidates(rule, condition, subject)) {
            List<Constraint> open = new ArrayList<>();
            if (condition.quantifier() == Quantifier.NOT) {
                open.addAll(unknownIn(condition, fact, bound));
            } else if (!onlyUnknownFails(condition, fact, bound, open)) {
                continue;
            }
            for (Constraint constraint : open) {
                String field = condition.quantifier() == Quantifier.NOT
                        ? constraint.path().toString()
                        : written(constraint, bound);
                wanted.add(new MissingFact(kind, fact.id(), field, settles, rule.name()));
            }
        }
        boolean isSubject = condition.name().equals(rule.subject());
        if (wanted.isEmpty() && !isSubject && condition.quantifier() != Quantifier.NOT && kind != FactKind.CLOCKS) {
            List<String> fields = condition.constraints().stream()
                    .filter(constraint -> constraint.operator() != null)
                    .map(constraint -> written(constraint, bound))
                    .toList();
            wanted.add(new MissingFact(kind, "", String.join(", ", fields), settles, rule.name()));
        }
        return wanted;
    }

    private boolean onlyUnknownFails(Condition condition, Fact fact, Map<String, Object> bound, List<Constraint> open) {
        return mayFulfil(condition, fact, new HashMap<>(bound), open) && !open.isEmpty();
    }

    /** Whether nothing that is known keeps the fact from fulfilling the condition; binds names on the way. */
    private boolean mayFulfil(Condition condition, Fact fact, Map<String, Object> bound, List<Constraint> open) {
        for (Constraint constraint : condition.constraints()) {
            Object value = values.get(constraint.path(), fact, bound);
            if (constraint.operator() == null) {
                bind(bound, constraint.binds(), value);
            } else if (!values.holds(constraint, value, bound)) {
                if (!Values.isUnknown(value)) {
                    return false;
                }
                open.add(constraint);
            }
        }
        return true;
    }

    private List<Constraint> unknownIn(Condition condition, Fact fact, Map<String, Object> bound) {
        if (!isFulfilled(condition, List.of(fact), bound)) {
            return List.of();
        }
        return condition.constraints().stream()
                .filter(constraint -> constraint.operator() != null)
                .filter(constraint -> Values.isUnknown(values.get(constraint.path(), fact, bound)))
                .toList();
    }

    /** What to do with a match, and with a condition, by its place, that nothing fulfilled. */
    private record Walk(Consumer<Map<String, Object>> matched, BiConsumer<Integer, Map<String, Object>> failed) {}

    private void match(RuleOutline rule, @Nullable Fact subject, int depth, Map<String, Object> bound, Walk walk) {
        if (depth == rule.conditions().size()) {
            walk.matched().accept(bound);
            return;
        }
        Condition condition = rule.conditions().get(depth);
        List<Fact> candidates = candidates(rule, condition, subject);
        if (condition.quantifier() != Quantifier.EACH) {
            boolean exists = isFulfilled(condition, candidates, bound);
            if (exists == (condition.quantifier() == Quantifier.EXISTS)) {
                match(rule, subject, depth + 1, bound, walk);
            } else {
                walk.failed().accept(depth, bound);
            }
            return;
        }
        boolean any = false;
        for (Fact fact : candidates) {
            if (fulfils(condition, fact, bound)) {
                any = true;
                bind(bound, condition.name(), fact);
                match(rule, subject, depth + 1, bound, walk);
            }
            unbind(condition, bound);
        }
        if (!any) {
            walk.failed().accept(depth, bound);
        }
    }

    private List<Fact> candidates(RuleOutline rule, Condition condition, @Nullable Fact subject) {
        if (subject != null && condition.name().equals(rule.subject())) {
            return condition.kind() == null || condition.kind() == FactKind.of(subject) ? List.of(subject) : List.of();
        }
        return condition.kind() == null ? facts : byKind.getOrDefault(condition.kind(), List.of());
    }

    /** Whether one of the candidates fulfils the condition; what is bound stays as it was. */
    private boolean isFulfilled(Condition condition, List<Fact> candidates, Map<String, Object> bound) {
        for (Fact fact : candidates) {
            boolean fulfilled = fulfils(condition, fact, bound);
            unbind(condition, bound);
            if (fulfilled) {
                return true;
            }
        }
        return false;
    }

    /** Whether the fact fulfils the condition; binds names on the way, whether it does or not. */
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

    /** The constraint with the values of bound names in place of the names. */
    private String written(Constraint constraint, Map<String, Object> bound) {
        String path = constraint.path().steps().stream()
                .map(step -> step.call() ? step.member() + "( " + written(step, bound) + " )" : step.member())
                .reduce((a, b) -> a + "." + b)
                .orElse("");
        String operands = constraint.operands().stream()
                .map(operand -> written(operand, bound))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return path + " "
                + (constraint.operator() == null ? "" : constraint.operator().symbol()) + " " + operands;
    }

    private String written(Path.Step step, Map<String, Object> bound) {
        return String.join(
                ", ",
                step.arguments().stream()
                        .map(operand -> written(operand, bound))
                        .toList());
    }

    private String written(Operand operand, Map<String, Object> bound) {
        return switch (operand.form()) {
            case VARIABLE -> {
                Object value = bound.get(operand.text());
                yield value == null || value.equals("") ? "(unknown)" : value.toString();
            }
            case CONSTANT -> operand.text().substring(operand.text().indexOf('.') + 1);
            case TEXT, NUMBER, BOOLEAN -> operand.text();
        };
    }

    private static void bind(Map<String, Object> bound, String name, @Nullable Object value) {
        if (!name.isEmpty() && value != null) {
            bound.put(name, value);
        }
    }

    /** Takes back what the condition bound. No rule binds a name twice, so no other condition did. */
    private static void unbind(Condition condition, Map<String, Object> bound) {
        bound.remove(condition.name());
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() == null) {
                bound.remove(constraint.binds());
            }
        }
    }

    private static Object value(Map<String, Object> bound, String name) {
        Object value = bound.get(name);
        if (value == null) {
            throw new IllegalStateException("$" + name + " is not bound");
        }
        return value;
    }
}
