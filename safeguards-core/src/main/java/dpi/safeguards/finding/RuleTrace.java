package dpi.safeguards.finding;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import java.util.List;

/**
 * How a rule of a safeguard fared on one subject.
 *
 * @param rule the rule's name
 * @param gives the kind of evidence it gives where it matches
 * @param mitigation the mitigation it recommends; empty for other evidence
 * @param inForceFrom the first day of the law for which it speaks; unknown if always
 * @param inForceUntil the last day of the law for which it speaks; unknown if open-ended
 * @param file the file it stands in, within the pack's folder
 * @param line the line of its name
 * @param result how it fared
 * @param ways if it matched, every way in which it did; if not, the one way that comes nearest; none if it is not in
 *     force
 */
public record RuleTrace(
        String rule,
        Gives gives,
        String mitigation,
        PartialDate inForceFrom,
        PartialDate inForceUntil,
        String file,
        int line,
        Result result,
        List<Way> ways) {

    /** The kinds of evidence. */
    public enum Gives {
        /** That the safeguard applies. */
        APPLIES,
        /** That it is met. */
        SUPPORTS,
        /** That it is not met. */
        CONTRADICTS,
        /** What could be done about it. */
        RECOMMENDS
    }

    /** How a rule fared. */
    public enum Result {
        /** All its conditions hold. */
        MATCHED,
        /** One of its conditions does not hold. */
        NOT_MATCHED,
        /** It does not speak for the day whose law counts. */
        NOT_IN_FORCE
    }

    /**
     * One way through the conditions of a rule.
     *
     * @param shown the facts the rule shows, without the subject; empty unless it matched
     * @param conditions all its conditions, in order
     */
    public record Way(List<Fact> shown, List<ConditionTrace> conditions) {

        /** Copies the lists. */
        public Way {
            shown = List.copyOf(shown);
            conditions = List.copyOf(conditions);
        }
    }

    /** Copies the list. */
    public RuleTrace {
        ways = List.copyOf(ways);
    }

    /** {@return whether all its conditions hold} */
    public boolean hasMatched() {
        return result == Result.MATCHED;
    }
}
