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
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs outlines over the facts of one case. Thread-safe; made anew for each evaluation. */
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

    private final Matching matching;

    public Interpreter(Values values, List<Fact> facts) {
        matching = new Matching(values, facts);
    }

    /** {@return every way in which the rule matches, in the order of the facts} */
    public List<Match> matches(RuleOutline rule) {
        List<Match> matches = new ArrayList<>();
        matching.walk(
                rule,
                null,
                new Matching.Walk(
                        (depth, bound) -> {},
                        (depth, bound) -> {},
                        bound -> matches.add(new Match(
                                Matching.fact(bound, rule.subject()),
                                rule.shown().stream()
                                        .map(name -> Matching.fact(bound, name))
                                        .toList()))));
        return matches;
    }

    /**
     * {@return what is unknown and alone keeps rules from saying that their safeguard applies, by subject}
     *
     * @param rules rules of one safeguard that say to what it applies
     * @param only the one subject to ask about; null for all
     * @param settled the subjects of which that need not be asked
     */
    public IdentityHashMap<Fact, List<MissingFact>> unknownScope(
            List<RuleOutline> rules, @Nullable Fact only, Predicate<Fact> settled) {
        IdentityHashMap<Fact, Set<MissingFact>> found = new IdentityHashMap<>();
        for (RuleOutline rule : rules) {
            if (hasOpenSubject(rule, only, settled)) {
                mayMatch(new Search(rule, only, settled, found), 0, new HashMap<>(), List.of());
            }
        }
        IdentityHashMap<Fact, List<MissingFact>> missing = new IdentityHashMap<>();
        found.forEach((subject, open) ->
                missing.put(subject, open.stream().sorted(ORDER).toList()));
        return missing;
    }

    /** Most rules are about kinds of facts that a case does not have, so this is asked before all else. */
    private boolean hasOpenSubject(RuleOutline rule, @Nullable Fact only, Predicate<Fact> settled) {
        for (Condition condition : rule.conditions()) {
            if (condition.name().equals(rule.subject())) {
                for (Fact subject : matching.candidates(rule, condition, only)) {
                    if (!settled.test(subject)) {
                        return true;
                    }
                }
                return false;
            }
        }
        throw new IllegalArgumentException(rule.name() + " has no subject");
    }

    /** A search for what keeps one rule from matching; what it finds is put with the subjects. */
    private record Search(
            RuleOutline rule,
            @Nullable Fact only,
            Predicate<Fact> settled,
            IdentityHashMap<Fact, Set<MissingFact>> found) {}

    /** Goes on wherever nothing but unknown values stands against a match, and notes them at its end. */
    private void mayMatch(Search search, int depth, Map<String, Object> bound, List<MissingFact> open) {
        RuleOutline rule = search.rule();
        if (depth == rule.conditions().size()) {
            if (!open.isEmpty()) {
                search.found()
                        .computeIfAbsent(Matching.fact(bound, rule.subject()), subject -> new LinkedHashSet<>())
                        .addAll(open);
            }
            return;
        }
        Condition condition = rule.conditions().get(depth);
        if (condition.quantifier() == Quantifier.EACH) {
            boolean ofSubject = condition.name().equals(rule.subject());
            for (Fact fact : matching.possible(rule, condition, search.only(), bound)) {
                if (ofSubject && search.settled().test(fact)) {
                    continue;
                }
                List<Constraint> unknown = new ArrayList<>();
                if (matching.mayTake(condition, fact, bound, unknown)) {
                    Matching.bind(bound, condition.name(), fact);
                    mayMatch(search, depth + 1, bound, joined(open, scope(rule, fact, unknown, bound)));
                    bound.remove(condition.name());
                }
                Matching.unbind(condition, bound);
            }
            List<MissingFact> reference = unknownReference(rule, condition, bound);
            if (!reference.isEmpty()) {
                mayMatch(search, depth + 1, bound, joined(open, reference));
            }
        } else if (matching.isFulfilled(condition, matching.fulfilling(rule, condition, search.only(), bound), bound)) {
            if (condition.quantifier() == Quantifier.EXISTS) {
                mayMatch(search, depth + 1, bound, open);
            }
        } else if (condition.quantifier() == Quantifier.NOT) {
            mayMatch(search, depth + 1, bound, open);
        } else {
            List<MissingFact> any = new ArrayList<>(unknownReference(rule, condition, bound));
            for (Fact fact : matching.possible(rule, condition, search.only(), bound)) {
                List<Constraint> unknown = new ArrayList<>();
                if (matching.mayTake(condition, fact, bound, unknown)) {
                    any.addAll(scope(rule, fact, unknown, bound));
                }
                Matching.unbind(condition, bound);
            }
            if (!any.isEmpty()) {
                mayMatch(search, depth + 1, bound, joined(open, any));
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
        return unknown.isEmpty()
                ? List.of()
                : unknown.stream()
                        .map(constraint -> scope(rule, fact, Written.of(constraint, bound)))
                        .toList();
    }

    private static MissingFact scope(RuleOutline rule, Fact fact, String field) {
        return new MissingFact(FactKind.of(fact), fact.id(), field, Verdict.UNDETERMINED, rule.name());
    }

    private static List<MissingFact> joined(List<MissingFact> some, List<MissingFact> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
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
                missing.addAll(MissingFacts.of(matching, rule, subject));
            }
        }
        return missing.stream().sorted(ORDER).limit(MOST_MISSING).toList();
    }
}
