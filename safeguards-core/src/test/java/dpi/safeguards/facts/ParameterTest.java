package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, NO",
        "2020-01-01, YES",
        "2024-06-29, YES",
        "2024-06-30, YES",
        "2024-07-01, NO",
        "2020, YES",
        "2024, UNKNOWN",
        "2024-06, YES",
        "2024-07, NO"
    })
    void appliesFromItsFirstDayToItsLast(String day, Answer applies) {
        Parameter parameter =
                parameter().from(parse("2020-01-01")).until(parse("2024-06-30")).build();

        assertEquals(applies, parameter.appliesOn(parse(day)));
    }

    @Test
    void appliesAlwaysWhereItHasNoDates() {
        assertEquals(Answer.YES, parameter().build().appliesOn(parse("1950")));
        assertEquals(Answer.YES, parameter().build().appliesOn(parse("2050-01-01")));
    }

    @Test
    void appliesForGoodWhereItHasNoEnd() {
        Parameter parameter = parameter().from(parse("2020")).build();

        assertEquals(Answer.NO, parameter.appliesOn(parse("2019-12-31")));
        assertEquals(Answer.UNKNOWN, parameter.appliesOn(parse("2020-06-01")));
        assertEquals(Answer.YES, parameter.appliesOn(parse("2099-01-01")));
    }

    @Test
    void appliesFromOfOldWhereItHasNoStart() {
        Parameter parameter = parameter().until(parse("2020-12-31")).build();

        assertEquals(Answer.YES, parameter.appliesOn(parse("1950-01-01")));
        assertEquals(Answer.NO, parameter.appliesOn(parse("2021-01-01")));
    }

    @Test
    void leavesOpenWhetherItAppliesOnAnUnknownDay() {
        assertEquals(Answer.UNKNOWN, parameter().build().appliesOn(PartialDate.UNKNOWN));
    }

    private static ParameterBuilder parameter() {
        return ParameterBuilder.builder()
                .id("minimum-tender-days-open@2020-01-01")
                .key("minimum-tender-days-open")
                .value(BigDecimal.valueOf(30))
                .unit("days")
                .citation("pack default");
    }
}
