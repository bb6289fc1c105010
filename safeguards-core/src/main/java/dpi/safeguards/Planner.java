package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.OpenEnd;
import dpi.safeguards.finding.OpenEnd.Why;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.finding.PlannedAction;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.internal.explain.Openness;
import dpi.safeguards.internal.explain.Repairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a plan: few actions that cover the open findings, in an order in which they can be done, tried out on the case.
 *
 * <p>An action covers a finding if its assumed effects, with those of its prerequisites, meet it; for a finding that no
 * action is assumed to meet, if it is recommended for it.
 */
final class Planner {

    /** An action that could be in the plan: a mitigation, who does it, and the subjects it would be done for. */
    private static final class Candidate {
        private final Recommendation recommendation;
        private final Set<Integer> recommendedFor = new TreeSet<>();
        private final Set<Integer> meets = new TreeSet<>();
        private final Set<Integer> needs = new TreeSet<>();
        private final Map<String, Fact> subjects = new LinkedHashMap<>();

        Candidate(Recommendation recommendation) {
            this.recommendation = recommendation;
        }

        Mitigation mitigation() {
            return recommendation.mitigation();
        }
    }

    private final Safeguards safeguards;
    private final Map<String, LoadedPack> packOf = new HashMap<>();
    private final CaseFile caseFile;
    private final PartialDate today;
    private final Holders holders;
    private final int capacity;
    private final Evaluation before;
    private final List<Judgement> findings;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, String> tooLate = new HashMap<>();

    Planner(Safeguards safeguards, List<LoadedPack> packs, CaseFile caseFile, int capacity) {
        this.safeguards = safeguards;
        packs.forEach(pack -> pack.safeguards().keySet().forEach(id -> packOf.put(id, pack)));
        this.caseFile = caseFile;
        this.today = caseFile.clocks().factsAsOf();
        this.holders = new Holders(caseFile);
        this.capacity = capacity;
        this.before = safeguards.tried(caseFile);
        this.findings = before.findings().stream()
                .filter(finding -> finding.disposition() == Disposition.OPEN)
                .toList();
    }

    Plan plan() {
        if (before.completion() != Completion.COMPLETE) {
            return new Plan(before.completion(), capacity, 0, List.of(), List.of(), List.of(), List.of());
        }
        for (int i = 0; i < findings.size(); i++) {
            for (Recommendation recommendation : findings.get(i).recommendations()) {
                consider(i, recommendation);
            }
        }
        candidates.forEach(this::tryOut);
        Set<Integer> meetable = new HashSet<>();
        candidates.forEach(candidate -> meetable.addAll(candidate.meets));
        List<Cover.Option> options = candidates.stream()
                .map(candidate -> new Cover.Option(covers(candidate, meetable), allNeeds(candidate)))
                .toList();
        List<Severity> gravity = List.of(Severity.values());
        List<Integer> ranks = findings.stream()
                .map(finding -> gravity.indexOf(finding.safeguard().severity()))
                .toList();
        List<Integer> chosen = Cover.greedy(options, ranks, capacity);
        return carriedOut(chosen, meetable);
    }

    private void consider(int finding, Recommendation recommendation) {
        Judgement judgement = findings.get(finding);
        Optional<String> late = late(recommendation.mitigation(), judgement.subject());
        if (late.isPresent()) {
            tooLate.merge(finding, late.get(), (a, b) -> a.contains(b) ? a : a + " " + b);
            return;
        }
        Candidate candidate = candidates.get(place(recommendation, judgement, new LinkedHashSet<>()));
        candidate.recommendedFor.add(finding);
    }

    /** The place of the candidate, which is made with all that it needs if it is not there yet. */
    private int place(Recommendation recommendation, Judgement judgement, Set<String> dependents) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).recommendation.equals(recommendation)) {
                subject(i, judgement.subject());
                return i;
            }
        }
        Candidate candidate = new Candidate(recommendation);
        candidates.add(candidate);
        int place = candidates.size() - 1;
        candidate.subjects.put(judgement.subject().id(), judgement.subject());
        dependents.add(recommendation.mitigation().key());
        Map<String, Mitigation> mitigations =
                Objects.requireNonNull(packOf.get(judgement.safeguard().id())).mitigations();
        for (String key : recommendation.mitigation().prerequisites()) {
            Mitigation first = mitigations.get(key);
            if (first != null && !dependents.contains(key)) {
                candidate.needs.add(place(
                        new Recommendation(first, holders.of(first, judgement.subject())),
                        judgement,
                        new LinkedHashSet<>(dependents)));
            }
        }
        return place;
    }

    private void subject(int place, Fact subject) {
        Candidate candidate = candidates.get(place);
        if (candidate.subjects.putIfAbsent(subject.id(), subject) == null) {
            candidate.needs.forEach(need -> subject(need, subject));
        }
    }

    private Set<Integer> allNeeds(Candidate candidate) {
        Set<Integer> all = new TreeSet<>();
        List<Integer> open = new ArrayList<>(candidate.needs);
        while (!open.isEmpty()) {
            int need = open.remove(open.size() - 1);
            if (all.add(need)) {
                open.addAll(candidates.get(need).needs);
            }
        }
        return all;
    }

    /** Which findings the candidate is assumed to meet, alone with what it needs. */
    private void tryOut(Candidate candidate) {
        for (int finding : candidate.recommendedFor) {
            Judgement judgement = findings.get(finding);
            CaseFile changed = caseFile;
            for (int need : allNeeds(candidate)) {
                changed = applied(candidates.get(need).mitigation(), judgement.subject(), changed);
            }
            changed = applied(candidate.mitigation(), judgement.subject(), changed);
            LoadedPack pack =
                    Objects.requireNonNull(packOf.get(judgement.safeguard().id()));
            Repairs here = new Repairs(pack.values(), Safeguards.facts(changed, pack), new CaseEdits(), today, 0);
            Fact subject = changed.facts().stream()
                    .filter(fact -> fact.id().equals(judgement.subject().id()))
                    .findFirst()
                    .orElse(judgement.subject());
            if (Standing.of(pack, caseFile, judgement).isMet(here, subject)) {
                candidate.meets.add(finding);
            }
        }
    }

    private static CaseFile applied(Mitigation mitigation, Fact subject, CaseFile caseFile) {
        return CaseEdits.applied(
                caseFile, AssumedEffects.of(mitigation, subject, caseFile).edits());
    }

    private static Set<Integer> covers(Candidate candidate, Set<Integer> meetable) {
        Set<Integer> covers = new TreeSet<>(candidate.recommendedFor);
        covers.removeAll(meetable);
        covers.addAll(candidate.meets);
        return covers;
    }

    private Plan carriedOut(List<Integer> chosen, Set<Integer> meetable) {
        Map<Integer, Set<Integer>> takenFor = takenFor(chosen, meetable);
        CaseFile changed = caseFile;
        List<PlannedAction> actions = new ArrayList<>();
        Map<Integer, String> refused = new HashMap<>();
        for (int place : inOrder(chosen)) {
            Candidate candidate = candidates.get(place);
            Set<String> notes = new TreeSet<>();
            List<FactChange> assumed = new ArrayList<>();
            Set<Integer> answers = takenFor.getOrDefault(place, Set.of());
            Map<String, Fact> subjects = subjects(place, chosen, takenFor);
            for (Fact subject : subjects.values()) {
                AssumedEffects effects = AssumedEffects.of(candidate.mitigation(), subject, changed);
                if (!effects.refused().isEmpty()) {
                    String why = "For \"" + subject.id() + "\" its effect cannot be stated: " + effects.refused();
                    notes.add(why);
                    answers.stream()
                            .filter(finding ->
                                    findings.get(finding).subject().id().equals(subject.id()))
                            .forEach(finding -> refused.put(finding, why));
                }
                List<Fact> now = changed.facts();
                effects.edits().forEach(edit -> assumed.add(CaseEdits.described(edit, now)));
                changed = CaseEdits.applied(changed, effects.edits());
                if (subject instanceof Tender || FactKind.of(subject) == FactKind.CONTRACT) {
                    closing(subject).ifPresent(notes::add);
                }
            }
            if (candidate.mitigation().effects().isEmpty()) {
                notes.add("The pack does not say what this changes in the facts.");
            }
            actions.add(new PlannedAction(
                    candidate.recommendation,
                    List.copyOf(subjects.keySet()),
                    answers.stream().map(findings::get).toList(),
                    chosen.stream()
                            .filter(other -> candidates.get(other).needs.contains(place))
                            .map(other -> candidates.get(other).mitigation().key())
                            .sorted()
                            .toList(),
                    deadline(subjects.values()),
                    assumed,
                    List.copyOf(notes)));
        }
        Evaluation after = safeguards.tried(changed);
        if (after.completion() != Completion.COMPLETE) {
            return new Plan(after.completion(), capacity, findings.size(), List.of(), List.of(), List.of(), List.of());
        }
        return outcome(actions, takenFor, refused, after);
    }

    /** For each action the findings that no action chosen before it covers. */
    private Map<Integer, Set<Integer>> takenFor(List<Integer> chosen, Set<Integer> meetable) {
        Map<Integer, Set<Integer>> takenFor = new LinkedHashMap<>();
        Set<Integer> covered = new HashSet<>();
        for (int place : chosen) {
            Set<Integer> covers = covers(candidates.get(place), meetable);
            covers.removeAll(covered);
            covered.addAll(covers);
            takenFor.put(place, covers);
        }
        return takenFor;
    }

    /** The facts an action is done for: those of its findings and of what it comes before. */
    private Map<String, Fact> subjects(int place, List<Integer> chosen, Map<Integer, Set<Integer>> takenFor) {
        Map<String, Fact> subjects = new LinkedHashMap<>();
        for (int other : chosen) {
            if (other == place || allNeeds(candidates.get(other)).contains(place)) {
                takenFor.getOrDefault(other, Set.of())
                        .forEach(finding -> subjects.putIfAbsent(
                                findings.get(finding).subject().id(),
                                findings.get(finding).subject()));
            }
        }
        return subjects;
    }

    /** What needs something comes after it; then what can be done longest comes last. */
    private List<Integer> inOrder(List<Integer> chosen) {
        List<Integer> left = new ArrayList<>(chosen);
        left.sort(Comparator.<Integer, Stage>comparing(
                        place -> candidates.get(place).mitigation().stage())
                .thenComparing(place -> deadline(candidates.get(place).subjects.values())
                                .isKnown()
                        ? deadline(candidates.get(place).subjects.values()).toString()
                        : "later")
                .thenComparing(chosen::indexOf));
        List<Integer> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.stream()
                    .filter(place -> ordered.containsAll(allNeeds(candidates.get(place))))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(Integer.valueOf(next));
        }
        return ordered;
    }

    /** The first day on which bids on a tender close that can still be amended. */
    private PartialDate deadline(Iterable<Fact> subjects) {
        PartialDate first = PartialDate.UNKNOWN;
        for (Fact subject : subjects) {
            if (subject instanceof Tender tender
                    && Openness.of(tender, caseFile.facts(), today).open() == Answer.YES
                    && (!first.isKnown() || tender.closesOn().isBefore(first) == Answer.YES)) {
                first = tender.closesOn();
            }
        }
        return first;
    }

    private Optional<String> closing(Fact subject) {
        Openness openness = Openness.of(subject, caseFile.facts(), today);
        return openness.open() == Answer.YES || openness.why().isEmpty()
                ? Optional.empty()
                : Optional.of(openness.why()
                        + (openness.open() == Answer.NO ? " What is left is a change to the contract." : ""));
    }

    /** Why the mitigation can no longer be done for the subject, if it is a system that is past the stage for it. */
    private Optional<String> late(Mitigation mitigation, Fact subject) {
        if (!(subject instanceof DpiSystem system)) {
            return Optional.empty();
        }
        Stage now = null;
        for (StageEntry entry : system.stages()) {
            if (entry.enteredOn().isAfter(today) != Answer.YES) {
                now = entry.stage();
            }
        }
        return now == null || now.compareTo(mitigation.stage()) <= 0
                ? Optional.empty()
                : Optional.of("\"" + mitigation.title() + "\" can be done up to " + mitigation.stage() + ", and "
                        + system.name() + " is at " + now + ".");
    }

    private Plan outcome(
            List<PlannedAction> actions,
            Map<Integer, Set<Integer>> takenFor,
            Map<Integer, String> refused,
            Evaluation after) {
        List<Judgement> settled = new ArrayList<>();
        List<OpenEnd> open = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Judgement finding = findings.get(i);
            if (state(after, finding) == Change.State.SATISFIED) {
                settled.add(finding);
            } else {
                open.add(openEnd(i, takenFor, refused, state(after, finding)));
            }
        }
        return new Plan(
                Completion.COMPLETE, capacity, findings.size(), actions, settled, open, after.changesSince(before));
    }

    private static Change.State state(Evaluation after, Judgement finding) {
        return after.judgements().stream()
                .filter(each -> each.safeguard().id().equals(finding.safeguard().id())
                        && each.subject().id().equals(finding.subject().id()))
                .map(each -> Change.State.of(each.verdict()))
                .findFirst()
                .orElse(Change.State.NOT_APPLICABLE);
    }

    private OpenEnd openEnd(
            int finding, Map<Integer, Set<Integer>> takenFor, Map<Integer, String> refused, Change.State state) {
        Judgement judgement = findings.get(finding);
        List<Mitigation> taken = takenFor.entrySet().stream()
                .filter(each -> each.getValue().contains(finding))
                .map(each -> candidates.get(each.getKey()).mitigation())
                .toList();
        boolean considered = candidates.stream().anyMatch(each -> each.recommendedFor.contains(finding));
        if (judgement.recommendations().isEmpty()) {
            return new OpenEnd(judgement, Why.NO_MEASURE, "The pack recommends nothing for it in this case.");
        }
        if (!considered) {
            return new OpenEnd(judgement, Why.TOO_LATE, tooLate.getOrDefault(finding, ""));
        }
        if (taken.isEmpty()) {
            return new OpenEnd(
                    judgement,
                    Why.BEYOND_CAPACITY,
                    "It would need another action than the " + capacity + " there is capacity for.");
        }
        String titles = String.join(", ", taken.stream().map(Mitigation::title).toList());
        if (refused.containsKey(finding)) {
            return new OpenEnd(judgement, Why.EFFECT_NOT_APPLICABLE, refused.getOrDefault(finding, ""));
        }
        if (taken.stream().allMatch(mitigation -> mitigation.effects().isEmpty())) {
            return new OpenEnd(
                    judgement,
                    Why.NO_EFFECT_KNOWN,
                    "The pack does not say what \"" + titles
                            + "\" changes in the facts; judge it again when it is done.");
        }
        return new OpenEnd(
                judgement,
                Why.EFFECT_NOT_ENOUGH,
                "What \"" + titles + "\" is assumed to change is not enough"
                        + (state == Change.State.NOT_APPLICABLE ? "; it would no longer apply." : "."));
    }
}
