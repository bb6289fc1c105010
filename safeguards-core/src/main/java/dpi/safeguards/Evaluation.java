package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.pack.RulePack;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The result of an evaluation. Immutable and thread-safe; equal input gives equal results, in the same order.
 *
 * @param title what the case is about
 * @param note what its compiler says about it
 * @param country the country
 * @param clocks the days on which it was judged
 * @param packs the packs it was judged by
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
