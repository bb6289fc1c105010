package dpi.safeguards;

import dpi.safeguards.Evaluation.Pair;
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
import dpi.safeguards.finding.DeferredList;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.engine.Given;
import dpi.safeguards.internal.engine.LiveRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one pack says about a case that is edited. Keeps the evidence that stands and what was judged of it, and judges
 * anew what an edit touched. Not thread-safe.
 */
final class LivePack implements AutoCloseable {

    private final LoadedPack pack;
    private final List<LiveRules> rules;
    private final LiveScope scope;
    private final Map<Pair, IdentityHashMap<Given, Piece>> evidence = new HashMap<>();
    private final Map<Pair, Judgement> judgements = new HashMap<>();
    private final Map<FactKind, Set<String>> speakingOf;
    /** Of what was edited since everything was judged last: verdicts stand, but not all that is said with them. */
    private final Set<FactKind> editedKinds = EnumSet.noneOf(FactKind.class);

    private final List<Fact> editedHolders = new ArrayList<>();
    private boolean isOpen;

    LivePack(LoadedPack pack) {
        this.pack = pack;
        this.rules = pack.layers().stream().map(layer -> layer.engine().open()).toList();
        this.scope = new LiveScope(pack);
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
                        speaking.computeIfAbsent(kind, key -> new HashSet<>()).add(safeguard)));
        return speaking;
    }

    /**
     * Takes facts out, puts facts in, and notes which safeguards stand otherwise then.
     *
     * @param next the case after that
     * @return whether that ran to its end; if not, this is of no further use
     */
    Completion change(CaseFile next, List<Fact> out, List<Fact> in, Limits limits, long nanos, List<Change> changes) {
        if (Safeguards.count(next, pack) > limits.facts()) {
            return Completion.TOO_MANY_FACTS;
        }
        Set<Pair> touched = new HashSet<>();
        long start = System.nanoTime();
        for (int i = 0; i < rules.size(); i++) {
            LiveRules.Turn turn = rules.get(i).change(out, in, limits.firings(), nanos - (System.nanoTime() - start));
            if (turn.completion() != Completion.COMPLETE) {
                return turn.completion();
            }
            weigh(pack.layers().get(i), turn, touched);
        }
        addMeasured(out, touched);
        addMeasured(in, touched);
        judge(touched, out, in, next, changes);
        return Completion.COMPLETE;
    }

    /** Puts the evidence that has come with its pair and takes away what has gone; adds the pairs that it touched. */
    private void weigh(Layer layer, LiveRules.Turn turn, Set<Pair> touched) {
        for (Given given : turn.gone()) {
            Piece piece = piece(layer, given);
            if (!layer.silenced().contains(piece.rule().safeguard())) {
                evidence.getOrDefault(pair(piece), new IdentityHashMap<>()).remove(given);
                touched.add(pair(piece));
            }
        }
        for (Given given : turn.come()) {
            Piece piece = piece(layer, given);
            if (!layer.silenced().contains(piece.rule().safeguard())) {
                evidence.computeIfAbsent(pair(piece), key -> new IdentityHashMap<>())
                        .put(given, piece);
                touched.add(pair(piece));
            }
        }
    }

    private static Piece piece(Layer layer, Given given) {
        return new Piece(layer.rules().get(given.rule()), given.subject(), given.shown());
    }

    private static Pair pair(Piece piece) {
        return new Pair(Judge.safeguardOf(piece), piece.subject().id());
    }

    /** Adds the pairs on whose subject one of the facts says that a measure is in place. */
    private void addMeasured(List<Fact> edited, Set<Pair> touched) {
        for (Fact fact : edited) {
            if (fact instanceof ExistingMeasure measure) {
                evidence.keySet().stream()
                        .filter(pair -> pair.subject().equals(measure.subject()))
                        .forEach(touched::add);
            }
        }
    }

    private void judge(Set<Pair> touched, List<Fact> out, List<Fact> in, CaseFile next, List<Change> changes) {
        Map<Pair, State> before = new HashMap<>();
        touched.forEach(pair -> before.put(pair, state(pair)));
        Judge judge = judge(next, touched);
        touched.forEach(judgements::remove);
        keep(judge.judgements());
        touched.forEach(pair -> evidence.computeIfPresent(pair, (key, of) -> of.isEmpty() ? null : of));
        if (isOpen) {
            scope.change(judge, next.clocks(), out, in, judgements::containsKey)
                    .forEach((pair, was) -> before.putIfAbsent(pair, was ? State.SCOPE_UNKNOWN : State.NOT_APPLICABLE));
        } else {
            scope.open(judge, judgements::containsKey);
            isOpen = true;
        }
        noteEdited(out);
        noteEdited(in);
        before.forEach((pair, was) -> {
            State is = state(pair);
            Safeguard card = pack.safeguards().get(pair.safeguard());
            if (was != is && card != null) {
                changes.add(new Change(card, pair.subject(), was, is));
            }
        });
    }

    private Judge judge(CaseFile caseFile, Set<Pair> of) {
        return new Judge(
                pack,
                caseFile,
                DeferredList.of(() -> Safeguards.facts(caseFile, pack)),
                of.stream()
                        .flatMap(pair -> evidence.getOrDefault(pair, new IdentityHashMap<>()).values().stream())
                        .toList());
    }

    private void keep(List<Judgement> judged) {
        judged.forEach(judgement -> judgements.put(
                new Pair(judgement.safeguard().id(), judgement.subject().id()), judgement));
    }

    private State state(Pair pair) {
        Judgement judgement = judgements.get(pair);
        return judgement != null
                ? State.of(judgement.verdict())
                : scope.isOpen(pair) ? State.SCOPE_UNKNOWN : State.NOT_APPLICABLE;
    }

    private void noteEdited(List<Fact> edited) {
        for (Fact fact : edited) {
            editedKinds.add(FactKind.of(fact));
            if (fact instanceof RoleAssignment || fact instanceof Institution) {
                editedHolders.add(fact);
            }
        }
    }

    /** The pairs of which more than the verdict depends on what was edited: what is missing, who acts. */
    private Set<Pair> stale(CaseFile caseFile) {
        Set<String> concerned = new HashSet<>();
        editedKinds.forEach(kind -> concerned.addAll(speakingOf.getOrDefault(kind, Set.of())));
        List<RoleAssignment> roles = editedHolders.stream()
                .flatMap(fact -> fact instanceof RoleAssignment role
                        ? Stream.of(role)
                        : caseFile.all(RoleAssignment.class).stream()
                                .filter(role -> role.holder().equals(fact.id())))
                .toList();
        Set<Pair> stale = new HashSet<>();
        judgements.forEach((pair, judgement) -> {
            boolean open = judgement.verdict() == Verdict.UNDETERMINED && concerned.contains(pair.safeguard());
            if (open || roles.stream().anyMatch(role -> Judge.isAbout(role, judgement.subject()))) {
                stale.add(pair);
            }
        });
        return stale;
    }

    /** {@return everything the pack says about the case as it stands} */
    Judged judged(CaseFile caseFile) {
        Judge judge = judge(caseFile, stale(caseFile));
        keep(judge.judgements());
        scope.settle(judge);
        editedKinds.clear();
        editedHolders.clear();
        Map<String, List<Judgement>> bySafeguard = judgements.values().stream()
                .collect(
                        Collectors.groupingBy(judgement -> judgement.safeguard().id()));
        List<Judgement> all = new ArrayList<>();
        List<ScopeQuestion> asked = new ArrayList<>();
        for (Safeguard safeguard : pack.index().safeguards()) {
            bySafeguard.getOrDefault(safeguard.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Judgement::subject, Judge.BY_KIND_AND_ID))
                    .forEach(all::add);
            scope.of(safeguard.id()).stream()
                    .sorted(Comparator.comparing(ScopeQuestion::subject, Judge.BY_KIND_AND_ID))
                    .forEach(asked::add);
        }
        return judge.judged(all, asked);
    }

    @Override
    public void close() {
        rules.forEach(LiveRules::close);
    }
}
