package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {

    private static final PartialDate DAY = parse("2026-03-31");

    @ParameterizedTest
    @CsvSource({
        "YES,     2026-03-30, YES",
        "YES,     2026-03-31, YES",
        "YES,     2026-04-01, NO",
        "YES,     2026-03,    YES",
        "YES,     2026,       UNKNOWN",
        "YES,     2025,       YES",
        "YES,     2027,       NO",
        "NO,      2025,       NO",
        "NO,      2026,       NO",
        "UNKNOWN, 2025,       UNKNOWN",
        "UNKNOWN, 2027,       NO"
    })
    void isInPlaceFromItsFirstDayOn(Answer inPlace, String from, Answer onTheDay) {
        assertEquals(
                onTheDay, control().inPlace(inPlace).from(parse(from)).build().inPlaceOn(DAY));
    }

    @ParameterizedTest
    @CsvSource({"YES", "NO", "UNKNOWN"})
    void isInPlaceAsStatedWhereNoFirstDayIs(Answer inPlace) {
        assertEquals(inPlace, control().inPlace(inPlace).build().inPlaceOn(DAY));
    }

    @Test
    void isOpenOnADayThatIsNotKnown() {
        Control control = control().inPlace(Answer.YES).from(parse("2025")).build();

        assertEquals(Answer.UNKNOWN, control.inPlaceOn(PartialDate.UNKNOWN));
    }

    private static ControlBuilder control() {
        return ControlBuilder.builder().id("risks").about("national-id").kind(ControlKind.RISK_REGISTER);
    }
}
