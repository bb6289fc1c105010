package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.DeferredList;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Priority;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of an evaluation. Immutable and thread-safe; equal input gives equal results, in the same order.
 *
 * <p>Verdicts, the evidence behind them, measures and who acts are there at once. What is missing, which questions of
 * scope are open, what applies to nothing and the fingerprint are found out when they are first asked for; so that
 * first call takes longer than others. An evaluation keeps the facts of its case.
 */
public final class Evaluation {

    private static final Comparator<Judgement> GRAVEST_FIRST = Comparator.comparing(
                    (Judgement judgement) -> judgement.safeguard().severity())
            .thenComparing(judgement -> !judgement.isFirm())
            .thenComparing(Judgement::verdict)
            .thenComparing(judgement -> judgement.safeguard().id())
            .thenComparing(judgement -> judgement.subject().id());

    static final Comparator<Change> GRAVEST_CHANGE_FIRST = Comparator.comparing(Change::kind)
            .thenComparing(change -> change.safeguard().severity())
            .thenComparing(change -> change.safeguard().id())
            .thenComparing(Change::subject);

    private final String title;
    private final String note;
    private final Country country;
    private final Clocks clocks;
    private final List<RulePack> packs;
    private final List<Tailoring> tailoring;
    private final Completion completion;
    private final List<Judgement> judgements;
    private final List<ScopeQuestion> scopeQuestions;
    private final List<Safeguard> notApplicable;
    private final List<String> notes;
    private final List<String> openQuestions;
    private final List<WaiverFinding> waiverFindings;
    /** The one fingerprint, once it is asked for. */
    private final List<Fingerprint> fingerprint;

    /**
     * Makes an evaluation of what is given; copies the lists. What is given is said at the methods of the same names.
     */
    public Evaluation(
            String title,
            String note,
            Country country,
            Clocks clocks,
            List<RulePack> packs,
            List<Tailoring> tailoring,
            Completion completion,
            List<Judgement> judgements,
            List<ScopeQuestion> scopeQuestions,
            List<Safeguard> notApplicable,
            List<String> notes,
            List<String> openQuestions,
            List<WaiverFinding> waiverFindings,
            Fingerprint fingerprint) {
        this(
                title,
                note,
                country,
                clocks,
                packs,
                tailoring,
                completion,
                judgements,
                scopeQuestions,
                notApplicable,
                notes,
                openQuestions,
                waiverFindings,
                () -> fingerprint);
    }

    Evaluation(
            String title,
            String note,
            Country country,
            Clocks clocks,
            List<RulePack> packs,
            List<Tailoring> tailoring,
            Completion completion,
            List<Judgement> judgements,
            List<ScopeQuestion> scopeQuestions,
            List<Safeguard> notApplicable,
            List<String> notes,
            List<String> openQuestions,
            List<WaiverFinding> waiverFindings,
            Supplier<Fingerprint> fingerprint) {
        this.title = title;
        this.note = note;
        this.country = country;
        this.clocks = clocks;
        this.packs = List.copyOf(packs);
        this.tailoring = List.copyOf(tailoring);
        this.completion = completion;
        this.judgements = List.copyOf(judgements);
        this.scopeQuestions = DeferredList.copyOf(scopeQuestions);
        this.notApplicable = DeferredList.copyOf(notApplicable);
        this.notes = List.copyOf(notes);
        this.openQuestions = List.copyOf(openQuestions);
        this.waiverFindings = List.copyOf(waiverFindings);
        this.fingerprint = DeferredList.of(() -> List.of(fingerprint.get()));
    }

    /** {@return what the case is about} */
    public String title() {
        return title;
    }

    /** {@return what its compiler says about it} */
    public String note() {
        return note;
    }

    /** {@return the country; {@link Country#NOT_STATED} if no country is stated} */
    public Country country() {
        return country;
    }

    /** {@return the days on which it was judged} */
    public Clocks clocks() {
        return clocks;
    }

    /** {@return the packs it was judged by, each followed by its overlays} */
    public List<RulePack> packs() {
        return packs;
    }

    /** {@return what the overlays changed} */
    public List<Tailoring> tailoring() {
        return tailoring;
    }

    /** {@return whether it ran to its end; if not, there are no judgements} */
    public Completion completion() {
        return completion;
    }

    /** {@return one for every safeguard on every subject it applies to, by safeguard and subject} */
    public List<Judgement> judgements() {
        return judgements;
    }

    /**
     * {@return one for every safeguard on every subject of which it is not known whether it applies; by safeguard and
     * subject}
     */
    public List<ScopeQuestion> scopeQuestions() {
        return scopeQuestions;
    }

    /** {@return the safeguards that apply to nothing in the case, whatever is still unknown} */
    public List<Safeguard> notApplicable() {
        return notApplicable;
    }

    /** {@return what else somebody should know, such as an attestation that had no effect} */
    public List<String> notes() {
        return notes;
    }

    /** {@return what the compiler of the case looked for and did not find} */
    public List<String> openQuestions() {
        return openQuestions;
    }

    /** {@return what is the matter with waivers of the case, by their ids} */
    public List<WaiverFinding> waiverFindings() {
        return waiverFindings;
    }

    /** {@return what it rests on, by which it can be had again and compared} */
    public Fingerprint fingerprint() {
        return fingerprint.get(0);
    }

    /** {@return the same evaluation, with other dispositions of its judgements} */
    Evaluation with(List<Judgement> disposed) {
        return new Evaluation(
                title,
                note,
                country,
                clocks,
                packs,
                tailoring,
                completion,
                disposed,
                scopeQuestions,
                notApplicable,
                notes,
                openQuestions,
                waiverFindings,
                this::fingerprint);
    }

    /** {@return the judgements that need somebody to act or decide, gravest first} */
    public List<Judgement> findings() {
        return judgements.stream()
                .filter(Judgement::isFinding)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /**
     * {@return what to do first: few actions that answer many findings}
     *
     * <p>Goes through the open findings, gravest first. For each that no action answers yet, takes of its
     * recommendations the one that answers most of the findings left. To extend a measure that is in place is another
     * action than to build something new. Findings that are waived or observed, that a measure in place covers fully,
     * or for which the packs name no measure, are left out.
     *
     * @param most how many actions at most
     */
    public List<Priority> priorities(int most) {
        List<Judgement> left = new ArrayList<>(findings().stream()
                .filter(finding -> finding.disposition() == Disposition.OPEN
                        && !finding.recommendations().isEmpty())
                .toList());
        List<Priority> priorities = new ArrayList<>();
        while (!left.isEmpty() && priorities.size() < most) {
            Priority best = null;
            for (Recommendation recommendation : left.get(0).recommendations()) {
                Priority candidate = new Priority(
                        recommendation,
                        left.stream()
                                .filter(finding -> finding.recommendations().contains(recommendation))
                                .toList());
                if (best == null
                        || candidate.findings().size() > best.findings().size()) {
                    best = candidate;
                }
            }
            priorities.add(Objects.requireNonNull(best));
            left.removeAll(best.findings());
        }
        return priorities;
    }

    /** {@return the judgements that are open questions, gravest first} */
    public List<Judgement> questions() {
        return withVerdict(Verdict.UNDETERMINED);
    }

    /** {@return the judgements with the verdict, gravest first} */
    public List<Judgement> withVerdict(Verdict verdict) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == verdict)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /**
     * {@return what stands otherwise here than in an earlier evaluation, by kind of change, severity, safeguard and
     * subject}
     *
     * @throws IllegalArgumentException if one of the two did not run to its end: a verdict that is not there says
     *     nothing
     */
    public List<Change> changesSince(Evaluation earlier) {
        if (completion != Completion.COMPLETE || earlier.completion != Completion.COMPLETE) {
            throw new IllegalArgumentException("Evaluations are compared if both ran to their end, but these are "
                    + earlier.completion + " and " + completion + ".");
        }
        Map<Pair, Change.State> before = earlier.states();
        Map<Pair, Change.State> after = states();
        Map<String, Safeguard> cards = earlier.cards();
        cards.putAll(cards());
        Set<Pair> pairs = new LinkedHashSet<>(before.keySet());
        pairs.addAll(after.keySet());
        return pairs.stream()
                .map(pair -> new Change(
                        Objects.requireNonNull(cards.get(pair.safeguard())),
                        pair.subject(),
                        before.getOrDefault(pair, Change.State.NOT_APPLICABLE),
                        after.getOrDefault(pair, Change.State.NOT_APPLICABLE)))
                .filter(change -> change.before() != change.after())
                .sorted(GRAVEST_CHANGE_FIRST)
                .toList();
    }

    /** {@return what this evaluation does not rest on as an earlier one did, by component and key} */
    public List<Difference> inputsChangedSince(Evaluation earlier) {
        return InputChanges.between(earlier, this);
    }

    /** A safeguard on a subject. */
    record Pair(String safeguard, String subject) {}

    /** How each safeguard stands on each subject; what is not there does not apply. */
    Map<Pair, Change.State> states() {
        Map<Pair, Change.State> states = new HashMap<>();
        scopeQuestions.forEach(question -> states.put(
                new Pair(question.safeguard().id(), question.subject().id()), Change.State.SCOPE_UNKNOWN));
        judgements.forEach(judgement -> states.put(
                new Pair(judgement.safeguard().id(), judgement.subject().id()), Change.State.of(judgement.verdict())));
        return states;
    }

    private Map<String, Safeguard> cards() {
        Map<String, Safeguard> cards = new HashMap<>();
        scopeQuestions.forEach(question -> cards.put(question.safeguard().id(), question.safeguard()));
        judgements.forEach(judgement -> cards.put(judgement.safeguard().id(), judgement.safeguard()));
        return cards;
    }

    /** {@return how much could be said in each area, by area} */
    public List<AreaCoverage> coverage() {
        Set<String> areas = new TreeSet<>();
        judgements.forEach(judgement -> areas.add(judgement.safeguard().area()));
        notApplicable.forEach(safeguard -> areas.add(safeguard.area()));
        scopeQuestions.forEach(question -> areas.add(question.safeguard().area()));
        return areas.stream()
                .map(area -> new AreaCoverage(
                        area,
                        count(area, Verdict.SATISFIED) + count(area, Verdict.NOT_SATISFIED),
                        count(area, Verdict.CONFLICTING),
                        count(area, Verdict.UNDETERMINED),
                        (int) scopeQuestions.stream()
                                .filter(question -> question.safeguard().area().equals(area))
                                .count(),
                        (int) notApplicable.stream()
                                .filter(card -> card.area().equals(area))
                                .count()))
                .toList();
    }

    private int count(String area, Verdict verdict) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.verdict() == verdict
                        && judgement.safeguard().area().equals(area))
                .count();
    }

    /** {@return how many judgements have each verdict; they add up to the number of judgements} */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        judgements.forEach(judgement -> counts.merge(judgement.verdict(), 1, Integer::sum));
        return counts;
    }

    /** {@return whether the other says the same in all respects} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Evaluation evaluation && parts().equals(evaluation.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Evaluation" + parts();
    }

    private List<Object> parts() {
        return List.of(
                title,
                note,
                country,
                clocks,
                packs,
                tailoring,
                completion,
                judgements,
                scopeQuestions,
                notApplicable,
                notes,
                openQuestions,
                waiverFindings,
                fingerprint());
    }
}
