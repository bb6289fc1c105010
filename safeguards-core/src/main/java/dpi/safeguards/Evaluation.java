package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The result of an evaluation. Immutable and thread-safe; equal input gives equal results, in the same order.
 *
 * @param title what the case is about
 * @param note what its compiler says about it
 * @param country the country
 * @param clocks the days on which it was judged
 * @param packs the packs it was judged by, each followed by its overlays
 * @param tailoring what the overlays changed
 * @param completion whether it ran to its end; if not, there are no judgements
 * @param judgements one for every safeguard on every subject it applies to, by safeguard and subject
 * @param scopeQuestions what is unknown and decides whether safeguards apply
 * @param notApplicable the safeguards that apply to nothing in the case, whatever is still unknown
 * @param notes what else somebody should know, such as an attestation that had no effect
 * @param openQuestions what the compiler of the case looked for and did not find
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
        List<String> openQuestions) {

    private static final Comparator<Judgement> GRAVEST_FIRST = Comparator.comparing(
                    (Judgement judgement) -> judgement.safeguard().severity())
            .thenComparing(judgement -> !judgement.isFirm())
            .thenComparing(Judgement::verdict)
            .thenComparing(judgement -> judgement.safeguard().id())
            .thenComparing(judgement -> judgement.subject().id());

    /** Copies the lists. */
    public Evaluation {
        packs = List.copyOf(packs);
        tailoring = List.copyOf(tailoring);
        judgements = List.copyOf(judgements);
        scopeQuestions = List.copyOf(scopeQuestions);
        notApplicable = List.copyOf(notApplicable);
        notes = List.copyOf(notes);
        openQuestions = List.copyOf(openQuestions);
    }

    /** {@return the judgements that need somebody to act or decide, gravest first} */
    public List<Judgement> findings() {
        return judgements.stream()
                .filter(Judgement::isFinding)
                .sorted(GRAVEST_FIRST)
                .toList();
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

    /** {@return what is judged otherwise here than in an earlier evaluation, by safeguard and subject} */
    public List<Change> changesSince(Evaluation earlier) {
        Map<String, Judgement> before = earlier.byKey();
        Map<String, Judgement> after = byKey();
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Optional<Judgement> was = Optional.ofNullable(before.get(key));
            Optional<Judgement> is = Optional.ofNullable(after.get(key));
            if (!was.map(Judgement::verdict).equals(is.map(Judgement::verdict))) {
                Judgement any = is.or(() -> was).orElseThrow();
                changes.add(new Change(
                        any.safeguard(), any.subject().id(), was.map(Judgement::verdict), is.map(Judgement::verdict)));
            }
        }
        return changes;
    }

    private Map<String, Judgement> byKey() {
        Map<String, Judgement> byKey = new TreeMap<>();
        judgements.forEach(judgement ->
                byKey.put(judgement.safeguard().id() + " " + judgement.subject().id(), judgement));
        return byKey;
    }

    /** {@return how much could be said in each area, by area} */
    public List<AreaCoverage> coverage() {
        Set<String> open = new TreeSet<>();
        scopeQuestions.forEach(question -> open.addAll(question.safeguards()));
        Set<String> areas = new TreeSet<>();
        judgements.forEach(judgement -> areas.add(judgement.safeguard().area()));
        notApplicable.forEach(safeguard -> areas.add(safeguard.area()));
        open.forEach(id -> areas.add(Safeguard.areaOf(id)));
        return areas.stream()
                .map(area -> new AreaCoverage(
                        area,
                        count(area, Verdict.SATISFIED) + count(area, Verdict.NOT_SATISFIED),
                        count(area, Verdict.CONFLICTING),
                        count(area, Verdict.UNDETERMINED),
                        (int) open.stream()
                                .filter(id -> Safeguard.areaOf(id).equals(area))
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
