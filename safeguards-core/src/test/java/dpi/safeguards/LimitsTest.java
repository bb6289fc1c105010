package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, PT0S", "1, 0, PT0S", "-1, 1, PT1S", "1, -1, PT1S", "1, 1, PT-0.001S"})
    void refuseWhatLeavesNothingToDo(int facts, int firings, Duration time) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new Limits(facts, firings, time));

        assertEquals(
                "Limits are at least 1 fact, 1 firing and no negative time, not " + facts + ", " + firings + " and "
                        + time + ".",
                refusal.getMessage());
    }

    @Test
    void mayBeAsSmallAsOneOfEachAndNoTime() {
        Limits limits = new Limits(1, 1, Duration.ZERO);

        assertEquals(1, limits.facts());
        assertEquals(1, limits.firings());
        assertEquals(Duration.ZERO, limits.time());
    }

    @Test
    void areEnoughForAnyCountryWhereNobodySetsThem() {
        assertEquals(new Limits(20_000, 200_000, Duration.ofSeconds(30)), Limits.DEFAULT);
    }
}
