package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    @ParameterizedTest
    @CsvSource({"79, 80, NO", "80, 80, YES", "81, 80, YES", "0, 0, YES", "0, 1, NO"})
    void isSufficientWhereAsManyAreTrainedAsAreNeeded(int trained, int needed, Answer sufficient) {
        assertEquals(
                sufficient, capacity().trained(trained).needed(needed).build().isSufficient());
    }

    @ParameterizedTest
    @CsvSource({"YES, 1, 80", "NO, 80, 1"})
    void isSufficientAsStatedWhateverTheNumbersSay(Answer inPlace, int trained, int needed) {
        assertEquals(
                inPlace,
                capacity()
                        .inPlace(inPlace)
                        .trained(trained)
                        .needed(needed)
                        .build()
                        .isSufficient());
    }

    @Test
    void isOpenWhereANumberIsMissing() {
        assertEquals(Answer.UNKNOWN, capacity().build().isSufficient());
        assertEquals(Answer.UNKNOWN, capacity().trained(12).build().isSufficient());
        assertEquals(Answer.UNKNOWN, capacity().needed(80).build().isSufficient());
    }

    @ParameterizedTest
    @CsvSource({"-1, 80", "12, -1"})
    void refusesFewerPeopleThanNone(int trained, int needed) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> capacity().trained(trained).needed(needed).build());

        assertEquals("Capacity \"buyers\" cannot count fewer than 0 people.", refusal.getMessage());
    }

    private static CapacityBuilder capacity() {
        return CapacityBuilder.builder().id("buyers").holder("XE").topic(CapacityTopic.DIGITAL_PROCUREMENT);
    }
}
