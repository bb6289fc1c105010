package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     UNKNOWN, UNKNOWN",
        "YES,     NO,      NO",
        "UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO,      NO",
        "NO,      YES,     NO",
        "NO,      UNKNOWN, NO",
        "NO,      NO,      NO"
    })
    void andIsYesOnlyWhereBothAreAndNoWhereEitherIs(Answer left, Answer right, Answer both) {
        assertEquals(both, left.and(right));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     UNKNOWN, YES",
        "YES,     NO,      YES",
        "UNKNOWN, YES,     YES",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO,      UNKNOWN",
        "NO,      YES,     YES",
        "NO,      UNKNOWN, UNKNOWN",
        "NO,      NO,      NO"
    })
    void orIsYesWhereEitherIsAndNoOnlyWhereBothAre(Answer left, Answer right, Answer either) {
        assertEquals(either, left.or(right));
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void negatingTurnsYesAndNoAroundAndLeavesUnknown(Answer answer, Answer negated) {
        assertEquals(negated, answer.negate());
    }

    @Test
    void isYesForTrueAndNoForFalse() {
        assertEquals(Answer.YES, Answer.of(true));
        assertEquals(Answer.NO, Answer.of(false));
    }

    @Test
    void isUnknownWhereNothingIsGiven() {
        assertEquals(Answer.UNKNOWN, Answer.orUnknown(null));
        assertEquals(Answer.NO, Answer.orUnknown(Answer.NO));
    }

    @Property
    void settlingAnUnknownNeverTurnsADecidedAnswerRound(
            @ForAll Answer left, @ForAll Answer right, @ForAll boolean settledLeft, @ForAll boolean settledRight) {
        Answer settled = settle(left, settledLeft).and(settle(right, settledRight));

        Answer before = left.and(right);
        assertEquals(before == Answer.UNKNOWN ? settled : before, settled);
        assertEquals(
                settled.negate(),
                settle(left, settledLeft)
                        .negate()
                        .or(settle(right, settledRight).negate()));
    }

    private static Answer settle(Answer answer, boolean value) {
        return answer == Answer.UNKNOWN ? Answer.of(value) : answer;
    }
}
