package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
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

/**
 * The result of an evaluation. Immutable and thread-safe; equal input gives equal results, in the same order.
 *
 * @param title what the case is about
 * @param note what its compiler says about it
 * @param country the country; {@link Country#NOT_STATED} if no country is stated
 * @param clocks the days on which it was judged
 * @param packs the packs it was judged by, each followed by its overlays
 * @param tailoring what the overlays changed
 * @param completion whether it ran to its end; if not, there are no judgements
 * @param judgements one for every safeguard on every subject it applies to, by safeguard and subject
 * @param scopeQuestions one for every safeguard on every subject of which it is not known whether it applies; by
 *     safeguard and subject
 * @param notApplicable the safeguards that apply to nothing in the case, whatever is still unknown
 * @param notes what else somebody should know, such as an attestation that had no effect
 * @param openQuestions what the compiler of the case looked for and did not find
 * @param waiverFindings what is the matter with waivers of the case, by their ids
 * @param fingerprint what it rests on, by which it can be had again and compared
 */
public record Evaluation(
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

    /** Copies the lists. */
    public Evaluation {
        packs = List.copyOf(packs);
        tailoring = List.copyOf(tailoring);
        judgements = List.copyOf(judgements);
        scopeQuestions = List.copyOf(scopeQuestions);
        notApplicable = List.copyOf(notApplicable);
        notes = List.copyOf(notes);
        openQuestions = List.copyOf(openQuestions);
        waiverFindings = List.copyOf(waiverFindings);
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
                fingerprint);
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
}
