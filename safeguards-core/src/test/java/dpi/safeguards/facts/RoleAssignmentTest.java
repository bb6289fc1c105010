package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleAssignmentTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, NO",
        "2024-01-01, YES",
        "2025-06-30, YES",
        "2025-07-01, NO",
        "2025-07, NO",
        "2025, UNKNOWN",
        "2024, YES"
    })
    void isHeldFromItsFirstDayToItsLast(String day, Answer held) {
        RoleAssignment role =
                role().from(parse("2024-01-01")).until(parse("2025-06-30")).build();

        assertEquals(held, role.heldOn(parse(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, UNKNOWN", "2025-01-01, YES", "2027-05-01, UNKNOWN", "2028-01-01, NO"})
    void mayBeHeldWithinTheYearsOfItsStartAndEnd(String day, Answer held) {
        RoleAssignment role = role().from(parse("2024")).until(parse("2027")).build();

        assertEquals(held, role.heldOn(parse(day)));
    }

    @Test
    void isHeldStillWhereItHasNoEndAndOfOldWhereItHasNoStart() {
        assertEquals(Answer.YES, role().build().heldOn(parse("2026-01-01")));
        assertEquals(Answer.YES, role().from(parse("2024-01-01")).build().heldOn(parse("2099-01-01")));
        assertEquals(Answer.YES, role().until(parse("2024-01-01")).build().heldOn(parse("1999-01-01")));
    }

    @Test
    void mayBeHeldOnAnUnknownDay() {
        assertEquals(Answer.UNKNOWN, role().from(parse("2024-01-01")).build().heldOn(PartialDate.UNKNOWN));
    }

    private static RoleAssignmentBuilder role() {
        return RoleAssignmentBuilder.builder().id("id-owner").holder("ministry").function(RoleFunction.OWNER);
    }
}
