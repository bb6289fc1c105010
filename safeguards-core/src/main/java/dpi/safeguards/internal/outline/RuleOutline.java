package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import java.util.List;

/**
 * A rule.
 *
 * @param name its name, which starts with the safeguard's id
 * @param safeguard the safeguard's id; empty for the generic rule on attestations, which takes it from the attestation
 * @param conditions what must match, in order
 * @param gives the kind of evidence it gives
 * @param mitigation the mitigation it recommends; empty for other evidence
 * @param subject the name bound to the subject
 * @param shown the names bound to the facts a reader is shown
 * @param inForceFrom the first day of the law for which it speaks; unknown if always
 * @param inForceUntil the last day of the law for which it speaks; unknown if open-ended
 * @param file the file it stands in, relative to the pack
 * @param line the line of its name
 */
public record RuleOutline(
        String name,
        String safeguard,
        List<Condition> conditions,
        Gives gives,
        String mitigation,
        String subject,
        List<String> shown,
        PartialDate inForceFrom,
        PartialDate inForceUntil,
        String file,
        int line) {

    /** The kinds of evidence. */
    public enum Gives {
        APPLIES,
        SUPPORTS,
        CONTRADICTS,
        RECOMMENDS
    }

    public RuleOutline {
        conditions = List.copyOf(conditions);
        shown = List.copyOf(shown);
    }

    /** {@return whether it speaks for the law of this day; a day that is not known well enough leaves it silent} */
    public boolean isInForceOn(PartialDate day) {
        if (!inForceFrom.isKnown() && !inForceUntil.isKnown()) {
            return true;
        }
        Answer started = inForceFrom.isKnown() ? inForceFrom.isAfter(day).negate() : Answer.YES;
        Answer ended = inForceUntil.isKnown() ? inForceUntil.isBefore(day) : Answer.NO;
        return started.and(ended.negate()) == Answer.YES;
    }

    /** {@return the same rule with other conditions} */
    public RuleOutline withConditions(List<Condition> others) {
        return new RuleOutline(
                name, safeguard, others, gives, mitigation, subject, shown, inForceFrom, inForceUntil, file, line);
    }
}
