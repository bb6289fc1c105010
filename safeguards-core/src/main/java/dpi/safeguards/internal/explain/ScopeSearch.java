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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for subjects of which only something unknown keeps one rule from matching. Used once. */
final class ScopeSearch {

    /** Stands for whatever is missing where only whether anything is counts. */
    private static final MissingFact SOMETHING =
            new MissingFact(FactKind.COMPLETE, "", "anything", Verdict.UNDETERMINED, "any");

    private final Matching matching;
    private final RuleOutline rule;
    private final @Nullable Fact only;
    private final Predicate<Fact> settled;
    private final boolean named;
    private final IdentityHashMap<Fact, Set<MissingFact>> found = new IdentityHashMap<>();

    /**
     * @param only the one subject to ask about; null for all
     * @param settled the subjects of which it need not be asked
     * @param named whether all that is missing is named; that takes longer
     */
    ScopeSearch(Matching matching, RuleOutline rule, @Nullable Fact only, Predicate<Fact> settled, boolean named) {
        this.matching = matching;
        this.rule = rule;
        this.only = only;
        this.settled = settled;
        this.named = named;
    }

    /** {@return what is missing, by subject} */
    IdentityHashMap<Fact, Set<MissingFact>> found() {
        if (hasOpenSubject()) {
            mayMatch(0, new HashMap<>(), List.of());
        }
        return found;
    }

    /** Most rules are about kinds of facts that a case does not have, so this is asked before all else. */
    private boolean hasOpenSubject() {
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

    private boolean isSettled(Fact subject) {
        return settled.test(subject) || (!named && found.containsKey(subject));
    }

    /** Goes on wherever nothing but unknown values stands against a match, and notes them at its end. */
    private void mayMatch(int depth, Map<String, Object> bound, List<MissingFact> open) {
        if (depth == rule.conditions().size()) {
            if (!open.isEmpty()) {
                found.computeIfAbsent(Matching.fact(bound, rule.subject()), subject -> new LinkedHashSet<>())
                        .addAll(open);
            }
            return;
        }
        Condition condition = rule.conditions().get(depth);
        if (condition.quantifier() == Quantifier.EACH) {
            each(condition, depth, bound, open);
        } else if (matching.isFulfilled(condition, matching.fulfilling(rule, condition, only, bound), bound)) {
            if (condition.quantifier() == Quantifier.EXISTS) {
                mayMatch(depth + 1, bound, open);
            }
        } else if (condition.quantifier() == Quantifier.NOT) {
            mayMatch(depth + 1, bound, open);
        } else {
            List<MissingFact> any = any(condition, bound);
            if (!any.isEmpty()) {
                mayMatch(depth + 1, bound, joined(open, any));
            }
        }
    }

    private void each(Condition condition, int depth, Map<String, Object> bound, List<MissingFact> open) {
        boolean ofSubject = condition.name().equals(rule.subject());
        for (Fact fact : matching.possible(rule, condition, only, bound)) {
            if (ofSubject && isSettled(fact)) {
                continue;
            }
            List<Constraint> unknown = new ArrayList<>();
            if (matching.mayTake(condition, fact, bound, unknown)) {
                Matching.bind(bound, condition.name(), fact);
                mayMatch(depth + 1, bound, joined(open, missing(fact, unknown, bound)));
                bound.remove(condition.name());
            }
            Matching.unbind(condition, bound);
        }
        List<MissingFact> reference = unknownReference(condition, bound);
        if (!reference.isEmpty()) {
            mayMatch(depth + 1, bound, joined(open, reference));
        }
    }

    /** What would have to be known for any fact to fulfil the condition. */
    private List<MissingFact> any(Condition condition, Map<String, Object> bound) {
        List<MissingFact> any = new ArrayList<>(unknownReference(condition, bound));
        for (Fact fact : matching.possible(rule, condition, only, bound)) {
            if (!named && !any.isEmpty()) {
                return any;
            }
            List<Constraint> unknown = new ArrayList<>();
            if (matching.mayTake(condition, fact, bound, unknown)) {
                any.addAll(missing(fact, unknown, bound));
            }
            Matching.unbind(condition, bound);
        }
        return any;
    }

    /** The field of the subject that does not say which fact the condition is about, if there is one. */
    private List<MissingFact> unknownReference(Condition condition, Map<String, Object> bound) {
        if (!(bound.get(rule.subject()) instanceof Fact subject)) {
            return List.of();
        }
        List<MissingFact> unknown = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            if (constraint.operator() == Operator.EQUAL) {
                Operand operand = constraint.operands().get(0);
                if (operand.form() == Operand.Form.VARIABLE && Values.isUnknown(bound.get(operand.text()))) {
                    rule.conditions().stream()
                            .filter(earlier -> earlier.name().equals(rule.subject()))
                            .flatMap(earlier -> earlier.constraints().stream())
                            .filter(binding -> binding.binds().equals(operand.text()))
                            .forEach(binding ->
                                    unknown.add(missing(subject, binding.path().toString())));
                }
            }
        }
        return unknown;
    }

    private List<MissingFact> missing(Fact fact, List<Constraint> unknown, Map<String, Object> bound) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        return named
                ? unknown.stream()
                        .map(constraint -> missing(fact, Written.of(constraint, bound)))
                        .toList()
                : List.of(SOMETHING);
    }

    private MissingFact missing(Fact fact, String field) {
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
}
