package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would have to be known for one rule to speak about one subject. Names nothing where something that is known
 * keeps the rule from matching whatever else is stated.
 */
final class MissingFacts {

    /** Kinds of which a case cannot list another one. */
    private static final Set<FactKind> GIVEN = EnumSet.of(FactKind.CLOCKS, FactKind.PARAMETER, FactKind.COUNTRY);

    /** Kinds of which nothing is left open: a statement of completeness without a topic is about all of them. */
    private static final Set<FactKind> SAID_IN_FULL =
            EnumSet.of(FactKind.CLOCKS, FactKind.PARAMETER, FactKind.COMPLETE);

    private final Matching matching;
    private final RuleOutline rule;
    private final Fact subject;
    private final Verdict settles;

    private MissingFacts(Matching matching, RuleOutline rule, Fact subject) {
        this.matching = matching;
        this.rule = rule;
        this.subject = subject;
        this.settles = rule.gives() == Gives.SUPPORTS ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
    }

    /** {@return what is missing where the rule gets furthest} */
    static Set<MissingFact> of(Matching matching, RuleOutline rule, Fact subject) {
        return new MissingFacts(matching, rule, subject).find();
    }

    private Set<MissingFact> find() {
        Deepest missing = new Deepest();
        matching.walk(
                rule,
                subject,
                new Matching.Walk(
                        (depth, bound) -> {},
                        (depth, bound) -> missing.add(depth, () -> wanted(depth, bound)),
                        bound -> {}));
        if (missing.found.isEmpty()) {
            matching.walk(
                    rule,
                    subject,
                    new Matching.Walk(
                            (depth, bound) -> missing.add(depth, () -> mayListAnother(depth, bound)),
                            (depth, bound) -> {},
                            bound -> {}));
        }
        return missing.found;
    }

    /** Keeps what is found at the latest condition at which anything is. */
    private static final class Deepest {

        private final Set<MissingFact> found = new LinkedHashSet<>();
        private int depth;

        /** Looks only where something found would count. */
        void add(int place, Supplier<List<MissingFact>> look) {
            if (place < depth) {
                return;
            }
            List<MissingFact> missing = look.get();
            if (missing.isEmpty()) {
                return;
            }
            if (place > depth) {
                depth = place;
                found.clear();
            }
            found.addAll(missing);
        }
    }

    /** What of the condition that failed could still be stated. */
    private List<MissingFact> wanted(int depth, Map<String, Object> bound) {
        if (isHopelessAfter(depth, bound)) {
            return List.of();
        }
        Condition condition = rule.conditions().get(depth);
        List<MissingFact> earlier = unknownNames(condition, depth, bound);
        if (condition.quantifier() == Quantifier.NOT) {
            List<MissingFact> present = inTheWay(condition, bound);
            return present.isEmpty() || earlier.isEmpty() ? present : earlier;
        }
        if (!earlier.isEmpty()) {
            return earlier;
        }
        List<MissingFact> open = new ArrayList<>();
        for (Fact fact : matching.possible(rule, condition, subject, bound)) {
            open.addAll(open(condition, fact, bound));
        }
        return open.isEmpty() ? another(condition, bound) : open;
    }

    /** A further fact at a condition that others fulfil already, for where none of those leads on. */
    private List<MissingFact> mayListAnother(int depth, Map<String, Object> bound) {
        Condition condition = rule.conditions().get(depth);
        return condition.quantifier() != Quantifier.EACH
                        || condition.kind() == FactKind.COMPLETE
                        || isHopelessAfter(depth, bound)
                ? List.of()
                : another(condition, bound);
    }

    /** The facts that must not be there and are there only as far as is known; none if one is there for certain. */
    private List<MissingFact> inTheWay(Condition condition, Map<String, Object> bound) {
        List<MissingFact> open = new ArrayList<>();
        for (Fact fact : matching.fulfilling(rule, condition, subject, bound)) {
            if (!matching.fulfils(condition, fact, bound)) {
                continue;
            }
            List<Constraint> unknown = matching.heldUnknown(condition, fact, bound);
            if (unknown.isEmpty()) {
                return List.of();
            }
            unknown.forEach(constraint -> open.add(of(fact, Written.excluded(constraint, bound))));
        }
        return open;
    }

    /** What is unknown of the fact, if nothing else keeps it from fulfilling the condition. */
    private List<MissingFact> open(Condition condition, Fact fact, Map<String, Object> before) {
        if (SAID_IN_FULL.contains(FactKind.of(fact))) {
            return List.of();
        }
        Map<String, Object> bound = Matching.within(condition, before);
        List<MissingFact> open = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            Outcome outcome = matching.outcome(constraint, matching.value(constraint, fact, bound), bound);
            if (outcome == Outcome.FAILS) {
                return List.of();
            } else if (outcome == Outcome.UNKNOWN) {
                List<Constraint> names = condition.constraints().stream()
                        .filter(binding -> Matching.variables(constraint)
                                .anyMatch(name -> name.equals(binding.binds()) && Values.isUnknown(bound.get(name))))
                        .toList();
                names.forEach(binding -> open.add(of(fact, Written.path(binding.path(), bound))));
                if (names.isEmpty()) {
                    open.add(of(fact, Written.of(constraint, bound)));
                }
            }
        }
        return open;
    }

    /** Of earlier facts, the fields that are unknown, or not known to the day, and that the condition compares with. */
    private List<MissingFact> unknownNames(Condition condition, int depth, Map<String, Object> bound) {
        Set<String> names = new HashSet<>();
        condition.constraints().stream()
                .flatMap(Matching::variables)
                .filter(name -> isVague(bound.get(name)))
                .forEach(names::add);
        List<MissingFact> unknown = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            Condition earlier = rule.conditions().get(i);
            if (earlier.quantifier() == Quantifier.EACH) {
                Fact fact = Matching.fact(bound, Matching.name(rule, i));
                earlier.constraints().stream()
                        .filter(constraint -> names.contains(constraint.binds()))
                        .filter(constraint -> decides(condition, constraint.binds(), bound))
                        .forEach(constraint -> unknown.add(of(
                                fact,
                                Written.path(constraint.path(), bound)
                                        + (Values.isUnknown(bound.get(constraint.binds()))
                                                ? ""
                                                : ".isExact() == true"))));
            }
        }
        return unknown;
    }

    private static boolean isVague(@Nullable Object value) {
        return Values.isUnknown(value) || (value instanceof PartialDate date && !date.isExact());
    }

    /**
     * Whether a comparison with the name is undecided for a fact that nothing else keeps from fulfilling the condition.
     */
    private boolean decides(Condition condition, String name, Map<String, Object> before) {
        if (Values.isUnknown(before.get(name))) {
            return true;
        }
        return matching.possible(rule, condition, subject, before).stream()
                .filter(fact -> mayFulfil(condition, fact, before))
                .anyMatch(fact -> {
                    Map<String, Object> bound = Matching.within(condition, before);
                    return condition.constraints().stream()
                            .anyMatch(constraint ->
                                    matching.outcome(constraint, matching.value(constraint, fact, bound), bound)
                                                    == Outcome.UNKNOWN
                                            && Matching.variables(constraint).anyMatch(name::equals));
                });
    }

    private List<MissingFact> another(Condition condition, Map<String, Object> bound) {
        FactKind kind = condition.kind();
        if (kind == null || !canListAnother(condition, bound)) {
            return List.of();
        }
        Map<String, Object> ofSubject = new HashMap<>(bound);
        List<String> needed = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            if (!constraint.binds().isEmpty() && namesSubject(constraint.binds())) {
                ofSubject.put(constraint.binds(), subject.id());
                needed.add(Written.path(constraint.path(), bound) + " == " + subject.id());
            }
        }
        String compared = Written.of(condition, ofSubject);
        if (!compared.isEmpty()) {
            needed.add(0, compared);
        }
        return List.of(new MissingFact(kind, "", String.join(", ", needed), settles, rule.name()));
    }

    /** Whether a case could state a further fact for the condition. */
    private boolean canListAnother(Condition condition, Map<String, Object> bound) {
        return condition.kind() != null
                && !GIVEN.contains(condition.kind())
                && !condition.name().equals(rule.subject())
                && asksForNoneById(condition, bound);
    }

    /** Whether the subject is found by this name later. */
    private boolean namesSubject(String name) {
        return rule.conditions().stream()
                .filter(condition -> condition.name().equals(rule.subject()))
                .flatMap(condition -> condition.constraints().stream())
                .anyMatch(constraint -> constraint.operator() == Operator.EQUAL
                        && constraint.path().isId()
                        && constraint.operands().get(0).text().equals(name));
    }

    /** Whether the condition does not ask for a fact by its id, or for none that is there. */
    private boolean asksForNoneById(Condition condition, Map<String, Object> bound) {
        for (Constraint constraint : condition.constraints()) {
            Operand operand =
                    constraint.operator() == Operator.EQUAL && constraint.path().isId()
                            ? constraint.operands().get(0)
                            : null;
            if (operand != null && operand.form() == Operand.Form.VARIABLE) {
                Object id = bound.get(operand.text());
                for (Fact fact : matching.candidates(rule, condition, subject)) {
                    if (fact.id().equals(id)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a later condition fails for certain, whatever else is stated. */
    private boolean isHopelessAfter(int depth, Map<String, Object> bound) {
        for (int later = depth + 1; later < rule.conditions().size(); later++) {
            if (isHopeless(rule.conditions().get(later), bound)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHopeless(Condition condition, Map<String, Object> bound) {
        if (condition.quantifier() == Quantifier.NOT) {
            if (!names(condition).allMatch(bound::containsKey)) {
                return false;
            }
            for (Fact fact : matching.fulfilling(rule, condition, subject, bound)) {
                if (matching.fulfils(condition, fact, bound)
                        && matching.heldUnknown(condition, fact, bound).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
        if (canListAnother(condition, bound)) {
            return false;
        }
        for (Fact fact : matching.possible(rule, condition, subject, bound)) {
            if (mayFulfil(condition, fact, bound)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing that is known, as far as names are bound yet, keeps the fact from fulfilling the condition. */
    private boolean mayFulfil(Condition condition, Fact fact, Map<String, Object> before) {
        Map<String, Object> bound = Matching.within(condition, before);
        for (Constraint constraint : condition.constraints()) {
            if (Matching.isReady(constraint, bound)
                    && matching.outcome(constraint, matching.value(constraint, fact, bound), bound) == Outcome.FAILS) {
                return false;
            }
        }
        return true;
    }

    /** The names that a condition takes from earlier ones. */
    private static Stream<String> names(Condition condition) {
        List<String> own =
                condition.constraints().stream().map(Constraint::binds).toList();
        return condition.constraints().stream().flatMap(Matching::variables).filter(name -> !own.contains(name));
    }

    private MissingFact of(Fact fact, String field) {
        return new MissingFact(FactKind.of(fact), fact.id(), field, settles, rule.name());
    }
}
