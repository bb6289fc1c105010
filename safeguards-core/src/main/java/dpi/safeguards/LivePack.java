package dpi.safeguards;

import dpi.safeguards.LoadedPack.Layer;
import dpi.safeguards.LoadedPack.Piece;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Change.State;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.engine.Given;
import dpi.safeguards.internal.engine.LiveRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one pack says about a case that is edited. Keeps the evidence that stands and what was judged of it, and judges
 * anew what an edit touched. Not thread-safe.
 */
final class LivePack implements AutoCloseable {

    /** A safeguard on a subject: the evidence that stands, and what was judged of it. */
    private static final class Pair {
        private final IdentityHashMap<Given, Piece> evidence = new IdentityHashMap<>();
        private final String safeguard;
        private @Nullable Judgement judgement;

        Pair(String safeguard) {
            this.safeguard = safeguard;
        }

        boolean isUndetermined() {
            return judgement != null && judgement.verdict() == Verdict.UNDETERMINED;
        }
    }

    private final LoadedPack pack;
    private final List<LiveRules> rules;
    private final Map<FactKind, Set<String>> speakingOf;
    private final Map<String, Map<Fact, Pair>> pairs = new HashMap<>();
    private final Map<String, List<ScopeQuestion>> questions = new HashMap<>();
    /** Pairs whose verdict stands, but not all that is said with it. */
    private final Set<Pair> stale = identitySet();

    LivePack(LoadedPack pack) {
        this.pack = pack;
        this.rules = pack.layers().stream().map(layer -> layer.engine().open()).toList();
        this.speakingOf = speakingOf(pack);
    }

    /** The safeguards whose rules speak of facts of a kind. */
    private static Map<FactKind, Set<String>> speakingOf(LoadedPack pack) {
        Map<FactKind, Set<String>> speaking = new EnumMap<>(FactKind.class);
        pack.rulesOf().forEach((safeguard, outlines) -> outlines.stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(condition ->
                        condition.kind() == null ? Stream.of(FactKind.values()) : Stream.of(condition.kind()))
                .forEach(kind ->
                        speaking.computeIfAbsent(kind, key -> new TreeSet<>()).add(safeguard)));
        return speaking;
    }

    /**
     * Takes facts out, puts facts in, and notes which safeguards stand otherwise then.
     *
     * @param next the case after that
     * @return whether that ran to its end; if not, this is of no further use
     */
    Completion change(CaseFile next, List<Fact> out, List<Fact> in, Limits limits, long nanos, List<Change> changes) {
        List<Fact> facts = Safeguards.facts(next, pack);
        if (facts.size() > limits.facts()) {
            return Completion.TOO_MANY_FACTS;
        }
        Set<Pair> touched = identitySet();
        long start = System.nanoTime();
        for (int i = 0; i < rules.size(); i++) {
            LiveRules.Turn turn = rules.get(i).change(out, in, limits.firings(), nanos - (System.nanoTime() - start));
            if (turn.completion() != Completion.COMPLETE) {
                return turn.completion();
            }
            touched.addAll(weigh(pack.layers().get(i), turn));
        }
        List<Fact> edited = new ArrayList<>(out);
        edited.addAll(in);
        touched.addAll(measuredBy(edited));
        judge(touched, edited, next, facts, changes);
        return Completion.COMPLETE;
    }

    /** Puts the evidence that has come with its pair and takes away what has gone; says which pairs that touched. */
    private Set<Pair> weigh(Layer layer, LiveRules.Turn turn) {
        Set<Pair> touched = identitySet();
        for (Given given : turn.gone()) {
            Piece piece = piece(layer, given);
            if (!layer.silenced().contains(piece.rule().safeguard())) {
                Pair pair = pair(piece);
                pair.evidence.remove(given);
                touched.add(pair);
            }
        }
        for (Given given : turn.come()) {
            Piece piece = piece(layer, given);
            if (!layer.silenced().contains(piece.rule().safeguard())) {
                Pair pair = pair(piece);
                pair.evidence.put(given, piece);
                touched.add(pair);
            }
        }
        return touched;
    }

    private static Piece piece(Layer layer, Given given) {
        return new Piece(layer.rules().get(given.rule()), given.subject(), given.shown());
    }

    private Pair pair(Piece piece) {
        String safeguard = Judge.safeguardOf(piece);
        return pairs.computeIfAbsent(safeguard, key -> new TreeMap<>(Judge.BY_KIND_AND_ID))
                .computeIfAbsent(piece.subject(), subject -> new Pair(safeguard));
    }

    /** The pairs on whose subject one of the facts says that a measure is in place. */
    private Set<Pair> measuredBy(List<Fact> edited) {
        Set<Pair> measured = identitySet();
        for (Fact fact : edited) {
            if (fact instanceof ExistingMeasure measure) {
                pairs.values()
                        .forEach(ofSafeguard -> ofSafeguard.forEach((subject, pair) -> {
                            if (subject.id().equals(measure.subject())) {
                                measured.add(pair);
                            }
                        }));
            }
        }
        return measured;
    }

    private void judge(Set<Pair> touched, List<Fact> edited, CaseFile next, List<Fact> facts, List<Change> changes) {
        Set<String> weighed = new TreeSet<>();
        touched.forEach(pair -> weighed.add(pair.safeguard));
        Set<String> concerned = new TreeSet<>(weighed);
        edited.forEach(fact -> concerned.addAll(speakingOf.getOrDefault(FactKind.of(fact), Set.of())));
        concerned.retainAll(pack.safeguards().keySet());
        Map<String, Map<String, State>> before = new HashMap<>();
        concerned.forEach(safeguard -> before.put(safeguard, states(safeguard)));
        Judge judge = new Judge(pack, next, facts, pieces(touched));
        touched.forEach(pair -> pair.judgement = null);
        keep(judge.judgements());
        weighed.forEach(safeguard ->
                pairs.getOrDefault(safeguard, Map.of()).values().removeIf(pair -> pair.evidence.isEmpty()));
        for (String safeguard : concerned) {
            Map<Fact, Pair> judged = pairs.getOrDefault(safeguard, Map.of());
            questions.put(safeguard, judge.scopeQuestions(card(safeguard), subject -> {
                Pair pair = judged.get(subject);
                return pair != null && pair.judgement != null;
            }));
        }
        noteStale(concerned, edited, next);
        for (String safeguard : concerned) {
            addChanges(card(safeguard), before.getOrDefault(safeguard, Map.of()), states(safeguard), changes);
        }
    }

    private static void addChanges(
            Safeguard card, Map<String, State> before, Map<String, State> after, List<Change> changes) {
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (String subject : subjects) {
            State was = before.getOrDefault(subject, State.NOT_APPLICABLE);
            State is = after.getOrDefault(subject, State.NOT_APPLICABLE);
            if (was != is) {
                changes.add(new Change(card, subject, was, is));
            }
        }
    }

    /** How the safeguard stands, by the subject's id. */
    private Map<String, State> states(String safeguard) {
        Map<String, State> states = new HashMap<>();
        for (ScopeQuestion question : questions.getOrDefault(safeguard, List.of())) {
            states.put(question.subject().id(), State.SCOPE_UNKNOWN);
        }
        for (Judgement judgement : judgements(safeguard)) {
            states.put(judgement.subject().id(), State.of(judgement.verdict()));
        }
        return states;
    }

    /** Notes of which pairs more than the verdict depends on the edited facts: what is missing, who acts. */
    private void noteStale(Set<String> concerned, List<Fact> edited, CaseFile next) {
        concerned.forEach(safeguard -> pairs.getOrDefault(safeguard, Map.of()).values().stream()
                .filter(Pair::isUndetermined)
                .forEach(stale::add));
        List<RoleAssignment> roles = edited.stream()
                .flatMap(fact -> fact instanceof RoleAssignment role
                        ? Stream.of(role)
                        : next.all(RoleAssignment.class).stream()
                                .filter(role -> fact instanceof Institution
                                        && role.holder().equals(fact.id())))
                .toList();
        if (!roles.isEmpty()) {
            pairs.values()
                    .forEach(ofSafeguard -> ofSafeguard.forEach((subject, pair) -> {
                        if (roles.stream().anyMatch(role -> Judge.isAbout(role, subject))) {
                            stale.add(pair);
                        }
                    }));
        }
    }

    /** {@return everything the pack says about the case as it stands} */
    Judged judged(CaseFile caseFile) {
        Judge judge = new Judge(pack, caseFile, Safeguards.facts(caseFile, pack), pieces(stale));
        keep(judge.judgements());
        stale.clear();
        List<Judgement> judgements = new ArrayList<>();
        List<ScopeQuestion> asked = new ArrayList<>();
        for (Safeguard safeguard : pack.index().safeguards()) {
            judgements.addAll(judgements(safeguard.id()));
            asked.addAll(questions.getOrDefault(safeguard.id(), List.of()));
        }
        return judge.judged(judgements, asked);
    }

    private void keep(List<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            Pair pair = pairs.getOrDefault(judgement.safeguard().id(), Map.of()).get(judgement.subject());
            Objects.requireNonNull(pair).judgement = judgement;
        }
    }

    private List<Judgement> judgements(String safeguard) {
        return pairs.getOrDefault(safeguard, Map.of()).values().stream()
                .map(pair -> pair.judgement)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Piece> pieces(Set<Pair> of) {
        return of.stream().flatMap(pair -> pair.evidence.values().stream()).toList();
    }

    private Safeguard card(String safeguard) {
        return Objects.requireNonNull(pack.safeguards().get(safeguard));
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Override
    public void close() {
        rules.forEach(LiveRules::close);
    }
}
