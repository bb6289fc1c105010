package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, 2026-02-27, YES",
        "2026-02-27, 2026-03-01, YES",
        "2026-02-27, 2026-03-02, YES",
        "2026-02-27, 2026-03-03, NO",
        "2026-02-27, 2027-02-27, NO"
    })
    void isNotifiedInTimeOnTheLastDayAndNotADayLater(String detectedOn, String notifiedOn, Answer inTime) {
        Incident incident = incident(detectedOn, notifiedOn);

        assertEquals(inTime, incident.authorityNotifiedWithinDays(THREE));
        assertEquals(inTime, incident.authorityNotifiedWithinDays(new BigDecimal("3.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, 2026-02-26",
        "2026-02,    2026-02-27",
        "2026-02-27, 2026-03",
        "2025,       2026",
        "2026-02-27,",
        ", 2026-02-27"
    })
    void isNotJudgedWhereADayIsRoughUnknownOrOutOfOrder(@Nullable String detectedOn, @Nullable String notifiedOn) {
        assertEquals(Answer.UNKNOWN, incident(detectedOn, notifiedOn).authorityNotifiedWithinDays(THREE));
    }

    private static Incident incident(@Nullable String detectedOn, @Nullable String notifiedOn) {
        return IncidentBuilder.builder()
                .id("leak")
                .about("national-id")
                .detectedOn(detectedOn == null ? PartialDate.UNKNOWN : parse(detectedOn))
                .authorityNotifiedOn(notifiedOn == null ? PartialDate.UNKNOWN : parse(notifiedOn))
                .build();
    }
}
