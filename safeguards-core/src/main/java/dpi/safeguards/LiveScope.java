package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.internal.explain.Reads;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.LawDay;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of which subjects it is not known whether a pack's safeguards apply to them, in a case that is edited. Asks anew what
 * an edit can have changed, and no more. Not thread-safe.
 */
final class LiveScope {

    /**
     * The safeguards whose scope depends on facts of one kind.
     *
     * @param ofSubject those of which such a fact can change no more than the scope on itself
     * @param ofAny the others
     * @param reads what their rules read of such facts
     */
    private record Concerned(Set<String> ofSubject, Set<String> ofAny, Reads reads) {}

    private final LoadedPack pack;
    private final Map<FactKind, Concerned> concerned = new EnumMap<>(FactKind.class);
    private final Map<String, Map<String, ScopeQuestion>> questions = new HashMap<>();

    LiveScope(LoadedPack pack) {
        this.pack = pack;
        for (FactKind kind : FactKind.values()) {
            Set<String> ofSubject = new LinkedHashSet<>();
            Set<String> ofAny = new LinkedHashSet<>();
            pack.applying().forEach((safeguard, rules) -> {
                if (rules.stream().anyMatch(rule -> speaksOfAnother(rule, kind))) {
                    ofAny.add(safeguard);
                } else if (rules.stream().anyMatch(rule -> isOn(rule, kind))) {
                    ofSubject.add(safeguard);
                }
            });
            concerned.put(kind, new Concerned(ofSubject, ofAny, Reads.of(pack.values(), pack.applying(), kind)));
        }
    }

    private static boolean speaksOf(Condition condition, FactKind kind) {
        return condition.kind() == null || condition.kind() == kind;
    }

    private static boolean isOn(RuleOutline rule, FactKind kind) {
        return rule.conditions().stream()
                .anyMatch(condition -> condition.name().equals(rule.subject()) && speaksOf(condition, kind));
    }

    /** Whether the rule speaks of a fact of the kind that need not be its subject. */
    private static boolean speaksOfAnother(RuleOutline rule, FactKind kind) {
        return rule.conditions().stream()
                .anyMatch(condition -> !condition.name().equals(rule.subject()) && speaksOf(condition, kind));
    }

    /** {@return the questions on a safeguard, in no order} */
    Collection<ScopeQuestion> of(String safeguard) {
        return questions.getOrDefault(safeguard, Map.of()).values();
    }

    /** {@return whether it is not known if the safeguard applies to the subject} */
    boolean isOpen(Evaluation.Pair pair) {
        return questions.getOrDefault(pair.safeguard(), Map.of()).containsKey(pair.subject());
    }

    /** Asks about everything. */
    void open(Judge judge, Predicate<Evaluation.Pair> applies) {
        pack.applying().keySet().forEach(safeguard -> ask(judge, safeguard, null, applies));
    }

    /**
     * Asks anew what the edited facts can have changed.
     *
     * @param clocks the case's clocks
     * @param out the facts that are no longer there
     * @param in the facts that are there now
     * @param applies whether a safeguard is known to apply to a subject
     * @return where a question has come or gone, and whether there was one before
     */
    Map<Evaluation.Pair, Boolean> change(
            Judge judge, Clocks clocks, List<Fact> out, List<Fact> in, Predicate<Evaluation.Pair> applies) {
        Map<Evaluation.Pair, @Nullable Fact> ofSubject = new LinkedHashMap<>();
        Set<String> ofAny = new LinkedHashSet<>();
        Stream<Fact> added = in.stream().filter(fact -> sameAs(fact, out) == null);
        for (Fact fact : Stream.concat(out.stream(), added).toList()) {
            Fact before = sameAs(fact, out);
            Fact after = sameAs(fact, in);
            Concerned of = concerned(fact);
            // A tender of another day may be judged by other rules.
            Set<String> touched = before == null
                            || after == null
                            || !LawDay.of(clocks, before).equals(LawDay.of(clocks, after))
                    ? null
                    : of.reads().touched(before, after, clocks);
            Predicate<String> isTouched = safeguard -> touched == null || touched.contains(safeguard);
            of.ofAny().stream().filter(isTouched).forEach(ofAny::add);
            of.ofSubject().stream()
                    .filter(isTouched)
                    .forEach(safeguard -> ofSubject.put(new Evaluation.Pair(safeguard, fact.id()), after));
            if (before != null && after != null) {
                renew(after);
            }
        }
        Map<Evaluation.Pair, Boolean> was = new HashMap<>();
        for (String safeguard : ofAny) {
            of(safeguard).forEach(question -> was.put(pair(question), true));
            questions.remove(safeguard);
            ask(judge, safeguard, null, applies);
            of(safeguard).forEach(question -> was.putIfAbsent(pair(question), false));
        }
        ofSubject.forEach((pair, subject) -> {
            ScopeQuestion gone =
                    questions.getOrDefault(pair.safeguard(), new HashMap<>()).remove(pair.subject());
            was.putIfAbsent(pair, gone != null);
            if (subject != null) {
                ask(judge, pair.safeguard(), subject, applies);
            }
        });
        was.entrySet().removeIf(asked -> asked.getValue() == isOpen(asked.getKey()));
        return was;
    }

    /** Asks what is missing of the case as it is, so that no question holds an earlier one. */
    void settle(Judge judge) {
        questions.values().forEach(of -> of.replaceAll((subject, question) -> judge.asked(question)));
    }

    /** The one of the facts that has the id and the kind of this one. */
    private static @Nullable Fact sameAs(Fact fact, List<Fact> facts) {
        return facts.stream()
                .filter(each -> each.id().equals(fact.id()) && FactKind.of(each) == FactKind.of(fact))
                .findFirst()
                .orElse(null);
    }

    /** Puts the subject as it is now into the questions on it. */
    private void renew(Fact subject) {
        questions
                .values()
                .forEach(of -> of.computeIfPresent(
                        subject.id(),
                        (id, question) -> new ScopeQuestion(question.safeguard(), subject, question.missing())));
    }

    private Concerned concerned(Fact fact) {
        return Objects.requireNonNull(concerned.get(FactKind.of(fact)));
    }

    /** Asks about one subject or, null, about all. */
    private void ask(Judge judge, String safeguard, @Nullable Fact only, Predicate<Evaluation.Pair> applies) {
        Safeguard card = pack.safeguards().get(safeguard);
        if (card != null) {
            judge.scopeQuestions(card, only, subject -> applies.test(new Evaluation.Pair(safeguard, subject.id())))
                    .forEach(question -> questions
                            .computeIfAbsent(safeguard, key -> new HashMap<>())
                            .put(question.subject().id(), question));
        }
    }

    private static Evaluation.Pair pair(ScopeQuestion question) {
        return new Evaluation.Pair(question.safeguard().id(), question.subject().id());
    }
}
