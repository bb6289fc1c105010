package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.ChangeSet;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SmallestChanges;
import dpi.safeguards.finding.SmallestChanges.Outcome;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.explain.Changeable;
import dpi.safeguards.internal.explain.Edit;
import dpi.safeguards.internal.explain.Openness;
import dpi.safeguards.internal.explain.Repairs;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for the smallest changes that meet a safeguard: goes from the case as it is to cases that differ in one fact,
 * in two, in three, always first stopping what speaks against the safeguard and then making something speak for it.
 *
 * <p>The interpreter says cheaply what a change does to the one safeguard; a set is only given out if the whole case,
 * evaluated anew, says the same.
 */
final class ChangeSearch {

    /** How many facts a set may change or add. */
    static final int MOST_CHANGES = 3;
    /** How many versions of the case are looked at. */
    static final int MOST_TRIED = 1_000;
    /** How many sets are given out. */
    static final int MOST_SETS = 8;

    /** The facts that differ from the case, by key. */
    private record Step(TreeMap<String, Edit> edits, String name) {

        static Step of(TreeMap<String, Edit> edits) {
            StringBuilder name = new StringBuilder();
            edits.forEach((key, edit) -> name.append(key).append(edit.fields()).append('\n'));
            return new Step(edits, name.toString());
        }

        Set<List<String>> atoms() {
            Set<List<String>> atoms = new HashSet<>();
            edits.forEach((key, edit) -> edit.fields().forEach((field, to) -> atoms.add(List.of(key, field, to))));
            return atoms;
        }
    }

    private static final Comparator<Step> FEWEST_FIRST = Comparator.comparingInt(
                    (Step step) -> step.edits().size())
            .thenComparingInt(step -> step.atoms().size())
            .thenComparing(Step::name);

    private final Safeguards safeguards;
    private final CaseFile caseFile;
    private final Evaluation before;
    private final Judgement judgement;
    private final List<Fact> facts;
    private final Standing standing;
    private final CaseEdits editor = new CaseEdits();
    private final Repairs repairs;
    private final List<Step> found = new ArrayList<>();
    private final List<ChangeSet> sets = new ArrayList<>();
    private int tried;

    private ChangeSearch(
            Safeguards safeguards, LoadedPack pack, CaseFile caseFile, Evaluation before, Judgement judgement) {
        this.safeguards = safeguards;
        this.caseFile = caseFile;
        this.before = before;
        this.judgement = judgement;
        this.facts = Safeguards.facts(caseFile, pack);
        this.standing = Standing.of(pack, caseFile, judgement);
        this.repairs =
                new Repairs(pack.values(), facts, editor, caseFile.clocks().factsAsOf(), MOST_CHANGES);
    }

    /** {@return what {@link Safeguards#smallestChanges} says} */
    static SmallestChanges of(
            Safeguards safeguards, List<LoadedPack> packs, CaseFile caseFile, String safeguard, String subject) {
        LoadedPack pack = packs.stream()
                .filter(each -> each.safeguards().containsKey(safeguard))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No pack here has a safeguard \"" + safeguard + "\"."
                        + Names.maybe(
                                safeguard,
                                safeguards.cards().stream().map(Safeguard::id).toList())));
        Evaluation evaluation = safeguards.tried(caseFile);
        if (evaluation.completion() != Completion.COMPLETE) {
            return notEvaluated(Objects.requireNonNull(pack.safeguards().get(safeguard)), subject);
        }
        List<Judgement> judged = evaluation.judgements().stream()
                .filter(judgement -> judgement.safeguard().id().equals(safeguard))
                .toList();
        Judgement judgement = judged.stream()
                .filter(each -> each.subject().id().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        safeguard + " is not judged on \"" + subject + "\" in this case" + judgedOn(judged)));
        return new ChangeSearch(safeguards, pack, caseFile, evaluation, judgement).run();
    }

    private static String judgedOn(List<Judgement> judged) {
        return judged.isEmpty()
                ? "; as far as is known, it applies to nothing here."
                : ", but on "
                        + String.join(
                                ", ",
                                judged.stream().map(each -> each.subject().id()).toList())
                        + ".";
    }

    private static SmallestChanges notEvaluated(Safeguard safeguard, String subject) {
        return new SmallestChanges(
                safeguard,
                subject,
                Change.State.UNDETERMINED,
                Outcome.NOT_EVALUATED,
                List.of(),
                List.of(),
                MOST_CHANGES,
                0,
                false);
    }

    SmallestChanges run() {
        Set<String> reasons = new TreeSet<>();
        boolean exhausted = true;
        boolean changeable = false;
        if (judgement.verdict() == Verdict.SATISFIED) {
            return result(Outcome.ALREADY_MET, reasons, true);
        }
        if (standing.heldAgainst()) {
            reasons.add("Somebody has attested that it is not met; only they can say otherwise.");
        } else {
            PriorityQueue<Step> open = new PriorityQueue<>(FEWEST_FIRST);
            Set<String> seen = new HashSet<>();
            open.add(Step.of(new TreeMap<>()));
            while (!open.isEmpty()) {
                if (tried == MOST_TRIED || sets.size() == MOST_SETS) {
                    exhausted = false;
                    break;
                }
                Step step = open.remove();
                if (contains(step)) {
                    continue;
                }
                tried++;
                Repairs here = repairs.with(
                        CaseEdits.applied(facts, step.edits().values()),
                        caseFile.clocks().factsAsOf());
                Fact subject = standing.after(step.edits().values());
                Optional<RuleOutline> against = standing.against(here, subject);
                if (against.isEmpty() && standing.isSupported(here, subject)) {
                    found(step);
                    continue;
                }
                List<List<Edit>> ways = ways(here, subject, against);
                if (step.edits().isEmpty()) {
                    reasons.addAll(here.reasons());
                    changeable = !ways.isEmpty();
                }
                for (List<Edit> way : ways) {
                    Step next = after(step, way);
                    if (next.edits().size() <= MOST_CHANGES && seen.add(next.name())) {
                        open.add(next);
                    }
                }
            }
        }
        Outcome outcome = !sets.isEmpty()
                ? Outcome.FOUND
                : !exhausted
                        ? Outcome.STOPPED_AT_BOUND
                        : changeable ? Outcome.NONE_SO_SMALL : Outcome.NOTHING_CHANGEABLE;
        return result(outcome, reasons, exhausted);
    }

    private SmallestChanges result(Outcome outcome, Set<String> reasons, boolean exhausted) {
        return new SmallestChanges(
                judgement.safeguard(),
                judgement.subject().id(),
                Change.State.of(judgement.verdict()),
                outcome,
                sets,
                List.copyOf(reasons),
                MOST_CHANGES,
                tried,
                exhausted);
    }

    /**
     * Where to go from here: away from a rule that speaks against it or, if there is none, to one that speaks for it.
     */
    private List<List<Edit>> ways(Repairs here, Fact subject, Optional<RuleOutline> against) {
        return against.map(rule -> here.against(rule, subject)).orElseGet(() -> standing.supporting().stream()
                .flatMap(rule -> here.towards(rule, subject).stream())
                .toList());
    }

    private Step after(Step step, List<Edit> way) {
        TreeMap<String, Edit> edits = new TreeMap<>(step.edits());
        for (Edit edit : way) {
            edits.merge(edit.key(), edit, (earlier, later) -> {
                Map<String, String> fields = new HashMap<>(earlier.fields());
                fields.putAll(later.fields());
                return new Edit(later.fact(), earlier.added(), fields);
            });
        }
        return Step.of(edits);
    }

    private boolean contains(Step step) {
        Set<List<String>> atoms = step.atoms();
        return found.stream().anyMatch(each -> atoms.containsAll(each.atoms()));
    }

    /** Leaves out what is not needed, tries the rest out on the whole case, and keeps it if that holds. */
    private void found(Step step) {
        Step least = least(step);
        if (least.edits().isEmpty() || contains(least)) {
            return;
        }
        Evaluation after =
                safeguards.tried(CaseEdits.applied(caseFile, least.edits().values()));
        if (after.completion() != Completion.COMPLETE || !isMet(after)) {
            return;
        }
        found.add(least);
        sets.add(new ChangeSet(
                least.edits().values().stream()
                        .map(edit -> CaseEdits.described(edit, facts))
                        .toList(),
                after.changesSince(before).stream()
                        .filter(change -> !isThis(change.safeguard().id(), change.subject()))
                        .toList(),
                caveats(least)));
    }

    private Step least(Step step) {
        Step least = step;
        for (String key : step.edits().keySet()) {
            TreeMap<String, Edit> without = new TreeMap<>(least.edits());
            Edit edit = without.remove(key);
            if (edit == null) {
                continue;
            }
            if (isMet(Step.of(without))) {
                least = Step.of(without);
                continue;
            }
            for (String field : edit.added() ? Set.<String>of() : edit.fields().keySet()) {
                Optional<Edit> smaller = lacking(least.edits().getOrDefault(key, edit), field);
                if (smaller.isPresent()) {
                    TreeMap<String, Edit> fewer = new TreeMap<>(least.edits());
                    fewer.put(key, smaller.get());
                    if (isMet(Step.of(fewer))) {
                        least = Step.of(fewer);
                    }
                }
            }
        }
        return least;
    }

    /** The change without one of its fields, if it can do without; the day on which something is done stays. */
    private Optional<Edit> lacking(Edit edit, String field) {
        Map<String, String> fields = new HashMap<>(edit.fields());
        fields.remove(field);
        FactKind kind = FactKind.of(edit.fact());
        String dated = Changeable.dated(kind);
        return field.equals(dated) || Set.of(dated).containsAll(fields.keySet())
                ? Optional.empty()
                : facts.stream()
                        .filter(fact -> FactKind.of(fact) == kind
                                && fact.id().equals(edit.fact().id()))
                        .findFirst()
                        .flatMap(fact -> editor.changed(fact, fields))
                        .map(fact -> new Edit(fact, false, fields));
    }

    private boolean isMet(Step step) {
        Repairs here = repairs.with(
                CaseEdits.applied(facts, step.edits().values()),
                caseFile.clocks().factsAsOf());
        return standing.isMet(here, standing.after(step.edits().values()));
    }

    private boolean isMet(Evaluation after) {
        return after.judgements().stream()
                .anyMatch(each ->
                        isThis(each.safeguard().id(), each.subject().id()) && each.verdict() == Verdict.SATISFIED);
    }

    private boolean isThis(String safeguard, String subject) {
        return safeguard.equals(judgement.safeguard().id())
                && subject.equals(judgement.subject().id());
    }

    private List<String> caveats(Step step) {
        Set<String> caveats = new TreeSet<>();
        for (Edit edit : step.edits().values()) {
            Openness openness =
                    Openness.of(edit.fact(), facts, caseFile.clocks().factsAsOf());
            if (openness.open() == Answer.UNKNOWN) {
                caveats.add(openness.why());
            }
        }
        return List.copyOf(caveats);
    }
}
