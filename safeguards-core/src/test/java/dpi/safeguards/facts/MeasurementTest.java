package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

    @ParameterizedTest
    @CsvSource({
        "99.49, 99.5, NO,  YES",
        "99.5,  99.5, YES, YES",
        "99.50, 99.5, YES, YES",
        "99.51, 99.5, YES, NO",
        "0,     0,    YES, YES",
        "-1,    0,    NO,  YES"
    })
    void isComparedAsANumberWhateverItsDigits(BigDecimal value, BigDecimal number, Answer atLeast, Answer atMost) {
        Measurement measurement = measurement().value(value).build();

        assertEquals(atLeast, measurement.isAtLeast(number));
        assertEquals(atMost, measurement.isAtMost(number));
    }

    @Test
    void isNeitherAtLeastNorAtMostWhereNoValueIsStated() {
        assertEquals(Answer.UNKNOWN, measurement().build().isAtLeast(BigDecimal.ZERO));
        assertEquals(Answer.UNKNOWN, measurement().build().isAtMost(BigDecimal.ZERO));
    }

    private static MeasurementBuilder measurement() {
        return MeasurementBuilder.builder().id("uptime").about("national-id").kind(MeasureKind.AVAILABILITY);
    }
}
