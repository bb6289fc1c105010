package dpi.safeguards.finding;

import java.util.List;

/**
 * The smallest changes that would meet one safeguard on one subject, or why there are none.
 *
 * <p>Only what somebody can still do is changed: never a date in the past, what a system is, a law, a figure that was
 * measured, or what somebody attested.
 *
 * @param safeguard the safeguard
 * @param subject the key of the fact it is judged on
 * @param before how it stands now
 * @param outcome what the search came to
 * @param sets the sets of changes, those with fewest changes first; none contains another
 * @param reasons why something that would help cannot be changed, in words
 * @param mostChanges how many changes a set may hold
 * @param tried how many sets were looked at
 * @param exhausted whether every set that could help was looked at; if not, there may be others
 */
public record SmallestChanges(
        Safeguard safeguard,
        String subject,
        Change.State before,
        Outcome outcome,
        List<ChangeSet> sets,
        List<String> reasons,
        int mostChanges,
        int tried,
        boolean exhausted) {

    /** What a search came to. */
    public enum Outcome {
        /** At least one set of changes was found. */
        FOUND,
        /** It is met as it is. */
        ALREADY_MET,
        /** What would help is nothing that an office can change, or it can no longer be changed. */
        NOTHING_CHANGEABLE,
        /** Something can be changed, but no set of so few changes is enough. */
        NONE_SO_SMALL,
        /** The search was stopped at its bound before it found any; that says nothing. */
        STOPPED_AT_BOUND,
        /** The evaluation met a limit, so there is no verdict to change. */
        NOT_EVALUATED
    }

    /** Copies the lists. */
    public SmallestChanges {
        sets = List.copyOf(sets);
        reasons = List.copyOf(reasons);
    }
}
