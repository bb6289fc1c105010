package dpi.safeguards.finding;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a safeguard stands as it does on one subject, and why not otherwise: every rule, condition by condition, with the
 * facts that decided. Immutable and thread-safe.
 *
 * @param safeguard the safeguard's card
 * @param subject the fact it is judged on
 * @param state how it stands
 * @param judgement what the evaluation says; empty unless the safeguard applies to the subject
 * @param missing what would have to be known to settle it, or to say whether it applies
 * @param clocks the days on which the case is judged
 * @param lawAsOf the day whose law counts for this subject: for a tender the day it was published
 * @param rules how each rule of the safeguard fared, in the order of the pack
 */
public record Explanation(
        Safeguard safeguard,
        Fact subject,
        Change.State state,
        Optional<Judgement> judgement,
        List<MissingFact> missing,
        Clocks clocks,
        PartialDate lawAsOf,
        List<RuleTrace> rules) {

    /** Copies the lists. */
    public Explanation {
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
    }

    /** {@return the rules that give this kind of evidence and fared so} */
    public List<RuleTrace> rules(RuleTrace.Gives gives, RuleTrace.Result result) {
        return rules.stream()
                .filter(rule -> rule.gives() == gives && rule.result() == result)
                .toList();
    }
}
