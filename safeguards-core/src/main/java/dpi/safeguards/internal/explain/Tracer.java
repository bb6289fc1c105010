package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Result;
import dpi.safeguards.finding.RuleTrace.Way;
import dpi.safeguards.finding.Witness;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how rules fare on a subject, condition by condition, over the facts of one case. Not thread-safe. */
public final class Tracer {

    /** A way through a rule that ends at a condition that does not hold. */
    private record DeadEnd(int depth, Map<String, Object> bound, Nearness nearness) {}

    private final Matching matching;

    public Tracer(Values values, List<Fact> facts) {
        matching = new Matching(values, facts);
    }

    /**
     * {@return how the rule fares on the subject}
     *
     * @param lawAsOf the day whose law counts
     */
    public RuleTrace trace(RuleOutline rule, Fact subject, PartialDate lawAsOf) {
        if (!rule.isInForceOn(lawAsOf)) {
            return traced(rule, Result.NOT_IN_FORCE, List.of());
        }
        OnSubject on = new OnSubject(rule, subject);
        List<Way> ways = new ArrayList<>();
        matching.walk(
                rule,
                subject,
                new Matching.Walk((depth, bound) -> {}, on::failed, bound -> ways.add(on.matched(bound))));
        return ways.isEmpty()
                ? traced(rule, Result.NOT_MATCHED, List.of(on.nearest()))
                : traced(rule, Result.MATCHED, ways);
    }

    private static RuleTrace traced(RuleOutline rule, Result result, List<Way> ways) {
        return new RuleTrace(
                rule.name(),
                RuleTrace.Gives.valueOf(rule.gives().name()),
                rule.mitigation(),
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.file(),
                rule.line(),
                result,
                ways);
    }

    private Witness witness(Condition condition, Fact fact, Map<String, Object> before) {
        Map<String, Object> bound = new HashMap<>(before);
        List<Comparison> comparisons = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            Object value = matching.value(constraint, fact, bound);
            comparisons.add(new Comparison(
                    Written.path(constraint.path(), bound),
                    Written.value(value),
                    constraint.operator() == null ? "" : constraint.operator().symbol(),
                    constraint.operands().stream()
                            .map(operand -> Written.operand(operand, bound))
                            .toList(),
                    matching.outcome(constraint, value, bound)));
        }
        return new Witness(fact, comparisons);
    }

    /** One rule on one subject. */
    private final class OnSubject {

        private final RuleOutline rule;
        private final Fact subject;
        private @Nullable DeadEnd nearest;

        OnSubject(RuleOutline rule, Fact subject) {
            this.rule = rule;
            this.subject = subject;
        }

        Way matched(Map<String, Object> bound) {
            List<ConditionTrace> conditions = new ArrayList<>();
            for (int depth = 0; depth < rule.conditions().size(); depth++) {
                conditions.add(held(depth, bound));
            }
            return new Way(
                    rule.shown().stream()
                            .map(name -> Matching.fact(bound, name))
                            .toList(),
                    conditions);
        }

        /** Keeps the way that gets furthest; of those, the one that ends at the nearest fact; of those, the first. */
        void failed(int depth, Map<String, Object> bound) {
            if (nearest != null && nearest.depth() > depth) {
                return;
            }
            Condition condition = rule.conditions().get(depth);
            Nearness nearness = candidates(condition).stream()
                    .map(fact -> Nearness.of(witness(condition, fact, bound)))
                    .min(Nearness::compareTo)
                    .orElse(Nearness.NOTHING);
            if (nearest == null || depth > nearest.depth() || nearness.compareTo(nearest.nearness()) < 0) {
                nearest = new DeadEnd(depth, new HashMap<>(bound), nearness);
            }
        }

        Way nearest() {
            DeadEnd end = Objects.requireNonNull(nearest, "a rule that does not match fails somewhere");
            List<ConditionTrace> conditions = new ArrayList<>();
            for (int depth = 0; depth < rule.conditions().size(); depth++) {
                conditions.add(
                        depth < end.depth()
                                ? held(depth, end.bound())
                                : depth == end.depth()
                                        ? missed(depth, end.bound())
                                        : trace(depth, end.bound(), Outcome.NOT_REACHED, 0, 0, List.of()));
            }
            return new Way(List.of(), conditions);
        }

        private ConditionTrace held(int depth, Map<String, Object> bound) {
            Condition condition = rule.conditions().get(depth);
            List<Fact> candidates = candidates(condition);
            List<Fact> fulfilling = fulfilling(condition, candidates, bound);
            List<Fact> shown = condition.quantifier() == Quantifier.EACH
                    ? List.of(Matching.fact(bound, Matching.name(rule, depth)))
                    : fulfilling;
            return trace(
                    depth,
                    bound,
                    Outcome.HOLDS,
                    candidates.size(),
                    fulfilling.size(),
                    witnesses(condition, shown, bound));
        }

        private ConditionTrace missed(int depth, Map<String, Object> bound) {
            Condition condition = rule.conditions().get(depth);
            List<Fact> candidates = candidates(condition);
            if (condition.quantifier() == Quantifier.NOT) {
                List<Fact> fulfilling = fulfilling(condition, candidates, bound);
                List<Witness> present = witnesses(condition, fulfilling, bound);
                boolean open = fulfilling.stream().noneMatch(fact -> matching.heldUnknown(condition, fact, bound)
                        .isEmpty());
                return trace(
                        depth,
                        bound,
                        open ? Outcome.UNKNOWN : Outcome.FAILS,
                        candidates.size(),
                        fulfilling.size(),
                        present);
            }
            Witness best = null;
            Nearness least = Nearness.NOTHING;
            for (Fact fact : candidates) {
                Witness witness = witness(condition, fact, bound);
                Nearness nearness = Nearness.of(witness);
                if (nearness.compareTo(least) < 0) {
                    best = witness;
                    least = nearness;
                }
            }
            Outcome outcome = best == null || least.failures() > 0 ? Outcome.FAILS : Outcome.UNKNOWN;
            return trace(depth, bound, outcome, candidates.size(), 0, best == null ? List.of() : List.of(best));
        }

        private List<Fact> candidates(Condition condition) {
            return matching.candidates(rule, condition, subject);
        }

        private List<Fact> fulfilling(Condition condition, List<Fact> candidates, Map<String, Object> bound) {
            return candidates.stream()
                    .filter(fact -> matching.fulfils(condition, fact, bound))
                    .toList();
        }

        private List<Witness> witnesses(Condition condition, List<Fact> facts, Map<String, Object> bound) {
            return facts.stream()
                    .limit(ConditionTrace.MOST_WITNESSES)
                    .map(fact -> witness(condition, fact, bound))
                    .toList();
        }

        private ConditionTrace trace(
                int depth,
                Map<String, Object> bound,
                Outcome outcome,
                int considered,
                int fulfilling,
                List<Witness> witnesses) {
            Condition condition = rule.conditions().get(depth);
            return new ConditionTrace(
                    condition.toString(),
                    outcome == Outcome.NOT_REACHED ? "" : Written.of(condition, bound),
                    condition.line(),
                    ConditionTrace.Quantifier.valueOf(condition.quantifier().name()),
                    condition.kind(),
                    condition.name().equals(rule.subject()),
                    outcome,
                    considered,
                    fulfilling,
                    witnesses);
        }
    }
}
