package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** The greedy cover against the fewest options, which are found by trying all sets of them. */
class CoverPropertiesTest {

    private static final List<Integer> ABOVE_THE_FEWEST = Collections.synchronizedList(new ArrayList<>());

    @Property(tries = 2_000)
    void takesAtMostTheHarmonicNumberTimesTheFewest(@ForAll long seed) {
        Random random = new Random(seed);
        int elements = 1 + random.nextInt(14);
        List<Cover.Option> options = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            Set<Integer> covers = new HashSet<>();
            for (int j = 1 + random.nextInt(5); j > 0; j--) {
                covers.add(random.nextInt(elements));
            }
            options.add(new Cover.Option(covers, Set.of()));
        }
        Set<Integer> coverable = covered(options, (1 << options.size()) - 1);
        List<Integer> chosen = Cover.greedy(options, Collections.nCopies(elements, 0), options.size());
        Set<Integer> covered = new HashSet<>();
        chosen.forEach(option -> covered.addAll(options.get(option).covers()));
        assertEquals(coverable, covered, "all that can be covered is covered");
        int fewest = fewest(options, coverable);
        ABOVE_THE_FEWEST.add(chosen.size() - fewest);
        // in whole numbers: chosen <= H(n) * fewest, multiplied by the product of 1 to n
        long product = 1;
        for (int i = 2; i <= coverable.size(); i++) {
            product *= i;
        }
        long harmonic = 0;
        for (int i = 1; i <= coverable.size(); i++) {
            harmonic += product / i;
        }
        assertTrue(chosen.size() * product <= harmonic * fewest, chosen.size() + " for " + fewest);
    }

    @AfterContainer
    static void isTheFewestInMostCases() {
        long equal = ABOVE_THE_FEWEST.stream().filter(more -> more == 0).count();
        System.out.println("Greedy cover: as few as possible in " + equal + " of " + ABOVE_THE_FEWEST.size()
                + " cases, at most " + Collections.max(ABOVE_THE_FEWEST) + " more.");
        assertTrue(equal * 10 >= ABOVE_THE_FEWEST.size() * 9L, equal + " of " + ABOVE_THE_FEWEST.size());
    }

    private static int fewest(List<Cover.Option> options, Set<Integer> coverable) {
        int fewest = options.size();
        for (int set = 0; set < 1 << options.size(); set++) {
            if (Integer.bitCount(set) < fewest && covered(options, set).equals(coverable)) {
                fewest = Integer.bitCount(set);
            }
        }
        return fewest;
    }

    private static Set<Integer> covered(List<Cover.Option> options, int set) {
        Set<Integer> covered = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if ((set & (1 << i)) != 0) {
                covered.addAll(options.get(i).covers());
            }
        }
        return covered;
    }
}
