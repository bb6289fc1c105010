package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    @Test
    void showTheDayOfTheFactsWhereNoOtherIsGiven() {
        PartialDate day = parse("2026-03-31");

        assertEquals(new Clocks(day, day, day), new Clocks(day, PartialDate.UNKNOWN, PartialDate.UNKNOWN));
        assertEquals(new Clocks(day, day, day), Clocks.at(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void keepTheDayOfTheLawApartFromTheDayOfTheFacts() {
        Clocks clocks = new Clocks(parse("2026-03-31"), parse("2026-01-01"), parse("2026-04-15"));

        assertEquals(parse("2026-01-01"), clocks.lawAsOf());
        assertEquals(parse("2026-04-15"), clocks.knownAt());
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-03-31, 2026-03-31", "2026-03-31, 2026, 2026-03-31", "2026-03-31, 2026-03-31, 2026-04"})
    void refuseADayThatIsNotExact(String factsAsOf, String lawAsOf, String knownAt) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> new Clocks(parse(factsAsOf), parse(lawAsOf), parse(knownAt)));

        assertEquals(
                "The clocks need exact days such as 2026-01-31, not " + factsAsOf + ", " + lawAsOf + " and " + knownAt
                        + ".",
                refusal.getMessage());
    }

    @Test
    void refuseAnUnknownDayOfTheFacts() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Clocks(PartialDate.UNKNOWN, parse("2026-03-31"), parse("2026-03-31")));
    }
}
