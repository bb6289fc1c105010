package dpi.safeguards;

import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import java.util.List;
import java.util.Set;

/**
 * What one pack says about a case.
 *
 * @param judgements its judgements, by safeguard and subject
 * @param scopeQuestions where it is not known whether a safeguard applies, by safeguard and subject
 * @param notApplicable the safeguards that apply to nothing, whatever is still unknown
 * @param notes what else somebody should know
 */
record Judged(
        List<Judgement> judgements,
        List<ScopeQuestion> scopeQuestions,
        List<Safeguard> notApplicable,
        Set<String> notes) {}
