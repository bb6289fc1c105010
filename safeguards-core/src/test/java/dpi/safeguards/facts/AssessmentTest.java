package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest
    @CsvSource({"2025-05-30, NO", "2025-05-31, YES", "2025-05, UNKNOWN", "2025, UNKNOWN", "2026, YES"})
    void isCompletedBeforeADayThatComesAfterItsCompletion(String day, Answer before) {
        assertEquals(before, dpia().completedOn(parse("2025-05-30")).build().completedBefore(parse(day)));
    }

    @Test
    void isNotCompletedWhereThatIsStatedWhateverItsDate() {
        Assessment stated =
                dpia().completed(Answer.NO).completedOn(parse("2025-05-30")).build();

        assertEquals(Answer.NO, stated.completedBefore(parse("2026-01-01")));
    }

    @Test
    void mayBeCompletedWhereTheDayIsNotStated() {
        assertEquals(Answer.UNKNOWN, dpia().completed(Answer.YES).build().completedBefore(parse("2026-01-01")));
    }

    private static AssessmentBuilder dpia() {
        return AssessmentBuilder.builder().id("dpia-1").about("national-id").kind(AssessmentKind.DPIA);
    }
}
