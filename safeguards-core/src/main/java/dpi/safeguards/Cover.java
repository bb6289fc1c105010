package dpi.safeguards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Greedy set cover: few options that cover all elements, those of the first rank before others.
 *
 * <p>Within a rank of n elements it takes at most H(n) = 1 + 1/2 + ... + 1/n &le; 1 + ln n times as many options as the
 * fewest that cover them (Johnson 1974, Chv&aacute;tal 1979); what an option needs first is not counted in that.
 */
final class Cover {

    /**
     * Something that can be chosen.
     *
     * @param covers the elements it covers
     * @param needs the places of the options that have to be chosen with it, with all that they need
     */
    record Option(Set<Integer> covers, Set<Integer> needs) {

        Option {
            covers = Set.copyOf(covers);
            needs = Set.copyOf(needs);
        }
    }

    private Cover() {}

    /**
     * {@return the places of the options chosen, in the order in which they were}
     *
     * @param options what can be chosen; of equals the first is taken
     * @param ranks for each element its rank; low ones are covered first
     * @param most how many options may be chosen
     */
    static List<Integer> greedy(List<Option> options, List<Integer> ranks, int most) {
        Set<Integer> chosen = new LinkedHashSet<>();
        Set<Integer> covered = new HashSet<>();
        for (int rank : new TreeSet<>(ranks)) {
            Set<Integer> best = best(options, ranks, rank, most, chosen, covered);
            while (!best.isEmpty()) {
                chosen.addAll(best);
                best.forEach(option -> covered.addAll(options.get(option).covers()));
                best = best(options, ranks, rank, most, chosen, covered);
            }
        }
        return new ArrayList<>(chosen);
    }

    private static Set<Integer> best(
            List<Option> options, List<Integer> ranks, int rank, int most, Set<Integer> chosen, Set<Integer> covered) {
        Set<Integer> best = Set.of();
        long bestInRank = 0;
        long bestInAll = 0;
        for (int i = 0; i < options.size(); i++) {
            Set<Integer> further =
                    new LinkedHashSet<>(new TreeSet<>(options.get(i).needs()));
            further.add(i);
            further.removeAll(chosen);
            if (chosen.contains(i) || chosen.size() + further.size() > most) {
                continue;
            }
            List<Integer> gained = further.stream()
                    .flatMap(option -> options.get(option).covers().stream())
                    .distinct()
                    .filter(element -> !covered.contains(element))
                    .toList();
            long inRank = gained.stream()
                    .filter(element -> ranks.get(element) == rank)
                    .count();
            if (inRank > bestInRank || (inRank == bestInRank && inRank > 0 && gained.size() > bestInAll)) {
                best = further;
                bestInRank = inRank;
                bestInAll = gained.size();
            }
        }
        return best;
    }
}
