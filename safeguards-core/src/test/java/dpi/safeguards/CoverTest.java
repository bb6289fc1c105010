package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void coversTheGravestRankFirst() {
        List<Cover.Option> options = List.of(option(1, 2, 3), option(0));
        assertEquals(List.of(1, 0), Cover.greedy(options, List.of(0, 1, 1, 1), 5));
        assertEquals(List.of(1), Cover.greedy(options, List.of(0, 1, 1, 1), 1));
    }

    @Test
    void takesTheOptionThatCoversMostOfTheRestWhereTheRankDoesNotDecide() {
        assertEquals(List.of(1), Cover.greedy(List.of(option(0), option(0, 1)), List.of(0, 1), 5));
    }

    @Test
    void takesWhatIsNeededFirstAndCountsIt() {
        List<Cover.Option> options = List.of(option(0), new Cover.Option(Set.of(0, 1), Set.of(2)), option());
        assertEquals(List.of(2, 1), Cover.greedy(options, List.of(0, 0), 2));
        assertEquals(List.of(0), Cover.greedy(options, List.of(0, 0), 1), "with what it needs it is one too many");
    }

    @Test
    void takesNothingThatCoversNothing() {
        assertEquals(List.of(), Cover.greedy(List.of(option()), List.of(0), 5));
        assertEquals(List.of(), Cover.greedy(List.of(), List.of(), 5));
    }

    private static Cover.Option option(Integer... covers) {
        return new Cover.Option(Set.of(covers), Set.of());
    }
}
