package dpi.safeguards;

import dpi.safeguards.Evaluation.Pair;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.finding.Cause;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Change.State;
import dpi.safeguards.finding.Completion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what moved the verdicts between two evaluations, by evaluating today's facts with each of the other inputs as
 * it was then. Made anew for each pair.
 */
final class Attribution {

    private final Safeguards safeguards;
    private final CaseFile caseFile;
    private final Clocks then;
    private final Optional<Safeguards> former;
    /** What differs and can be put back. */
    private final List<Cause> swappable;
    /** What differs and cannot be put back. */
    private final Set<Cause> fixed;
    /** How everything stands with these causes as they are now and the other swappable ones as they were. */
    private final Map<Set<Cause>, Map<Pair, State>> standing = new HashMap<>();

    Attribution(
            Safeguards safeguards,
            CaseFile caseFile,
            Evaluation earlier,
            Evaluation now,
            Optional<Safeguards> former,
            Set<Cause> differing) {
        this.safeguards = safeguards;
        this.caseFile = caseFile;
        this.then = earlier.clocks();
        this.former = former;
        this.swappable = differing.stream()
                .filter(cause ->
                        cause == Cause.DAY || cause == Cause.LAW || (cause == Cause.PACK && former.isPresent()))
                .toList();
        this.fixed = EnumSet.noneOf(Cause.class);
        fixed.addAll(differing);
        swappable.forEach(fixed::remove);
        standing.put(Set.copyOf(swappable), now.states());
        if (fixed.isEmpty()) {
            standing.put(Set.of(), earlier.states());
        }
    }

    List<CausedChange> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    private CausedChange of(Change change) {
        Pair pair = new Pair(change.safeguard().id(), change.subject());
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        boolean byFixed = state(Set.of(), pair) != change.before();
        if (byFixed) {
            causes.addAll(fixed);
        }
        for (Cause cause : swappable) {
            for (Set<Cause> others : subsetsWithout(cause)) {
                Set<Cause> with = new HashSet<>(others);
                with.add(cause);
                if (state(others, pair) != state(with, pair)) {
                    causes.add(cause);
                }
            }
        }
        return new CausedChange(change, causes, !byFixed || fixed.size() == 1);
    }

    private List<Set<Cause>> subsetsWithout(Cause cause) {
        List<Set<Cause>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Cause other : swappable) {
            if (other != cause) {
                for (Set<Cause> subset : List.copyOf(subsets)) {
                    Set<Cause> larger = new HashSet<>(subset);
                    larger.add(other);
                    subsets.add(larger);
                }
            }
        }
        return subsets;
    }

    private State state(Set<Cause> asNow, Pair pair) {
        return standing.computeIfAbsent(Set.copyOf(asNow), this::evaluate).getOrDefault(pair, State.NOT_APPLICABLE);
    }

    private Map<Pair, State> evaluate(Set<Cause> asNow) {
        Clocks today = caseFile.clocks();
        Clocks day = asNow.contains(Cause.DAY) ? today : then;
        Clocks law = asNow.contains(Cause.LAW) ? today : then;
        Safeguards by = asNow.contains(Cause.PACK) ? safeguards : former.orElse(safeguards);
        Evaluation evaluation = by.tried(caseFile.at(new Clocks(day.factsAsOf(), law.lawAsOf(), day.knownAt())));
        if (evaluation.completion() != Completion.COMPLETE) {
            throw new IllegalArgumentException(
                    "The case was evaluated as it is now, but not by what held then: " + evaluation.completion() + ".");
        }
        return evaluation.states();
    }
}
