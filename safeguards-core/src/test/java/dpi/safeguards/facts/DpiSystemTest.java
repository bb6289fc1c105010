package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DpiSystemTest {

    private static final PartialDate TODAY = parse("2026-03-31");

    @ParameterizedTest
    @EnumSource
    void mayHaveReachedAnyStageWhereNoneIsStated(Stage stage) {
        assertEquals(Answer.UNKNOWN, system().hasReached(stage, TODAY));
        assertEquals(PartialDate.UNKNOWN, system().firstEntered(stage));
    }

    @ParameterizedTest
    @CsvSource({"L1, YES", "L2, YES", "L3, YES", "L4, NO", "L5, NO"})
    void hasReachedTheStageItEnteredAndThoseBefore(Stage stage, Answer reached) {
        assertEquals(reached, system(entry(Stage.L3, "2025-06-01", 1)).hasReached(stage, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, NO", "2025-06-01, YES", "2025-06-02, YES", "2025-06, YES", "2025, UNKNOWN", "2026, YES"})
    void hasReachedAStageFromTheDayItEnteredIt(String day, Answer reached) {
        assertEquals(reached, system(entry(Stage.L3, "2025-06-01", 1)).hasReached(Stage.L3, parse(day)));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, NO", "2025-06-01, UNKNOWN", "2025-06-15, UNKNOWN", "2025-06-30, YES", "2025-07-01, YES"})
    void mayHaveReachedAStageWithinTheMonthThatIsStated(String day, Answer reached) {
        assertEquals(reached, system(entry(Stage.L3, "2025-06", 1)).hasReached(Stage.L3, parse(day)));
    }

    @Test
    void countsAStageWithoutADateAsReached() {
        DpiSystem system = system(new StageEntry(Stage.L4, PartialDate.UNKNOWN, 1));

        assertEquals(Answer.YES, system.hasReached(Stage.L4, TODAY));
        assertEquals(Answer.NO, system.hasReached(Stage.L5, TODAY));
    }

    @Test
    void leavesOpenWhetherADatedStageIsReachedOnAnUnknownDay() {
        assertEquals(
                Answer.UNKNOWN, system(entry(Stage.L3, "2025-06-01", 1)).hasReached(Stage.L3, PartialDate.UNKNOWN));
    }

    @Test
    void hasReachedWhatItReachedInAnEarlierIteration() {
        DpiSystem system = system(
                entry(Stage.L2, "2019", 1),
                entry(Stage.L4, "2021-03-01", 1),
                entry(Stage.L1, "2024-09-01", 2),
                entry(Stage.L2, "2025-02-01", 2));

        assertEquals(Answer.YES, system.hasReached(Stage.L4, TODAY));
        assertEquals(Answer.NO, system.hasReached(Stage.L4, parse("2021-02-28")));
        assertEquals(Answer.NO, system.hasReached(Stage.L5, TODAY));
    }

    @Test
    void firstEnteredAStageAtTheFirstOfItsEntries() {
        DpiSystem system =
                system(entry(Stage.L2, "2019", 1), entry(Stage.L3, "2020-01", 1), entry(Stage.L2, "2025-02-01", 2));

        assertEquals(parse("2019"), system.firstEntered(Stage.L2));
        assertEquals(parse("2020-01"), system.firstEntered(Stage.L3));
        assertEquals(PartialDate.UNKNOWN, system.firstEntered(Stage.L4));
    }

    @Test
    void firstEnteredAStageOnAnUnknownDayWhereItsFirstEntryHasNone() {
        DpiSystem system = system(new StageEntry(Stage.L2, PartialDate.UNKNOWN, 1), entry(Stage.L2, "2025-02-01", 2));

        assertEquals(PartialDate.UNKNOWN, system.firstEntered(Stage.L2));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-05-31, NO",
        "2025-06-01, 2025-06-01, YES",
        "2025-06-01, 2025-06-02, YES",
        "2025-06, 2025-06-15, UNKNOWN",
        "2025-06, 2025-06-30, YES",
        "2025, 2026-03-31, YES"
    })
    void isRetiredFromTheDayThatIsStated(String retired, String day, Answer answer) {
        DpiSystem system = DpiSystemBuilder.builder(system(entry(Stage.L5, "2012", 1)))
                .retiredOn(parse(retired))
                .build();

        assertEquals(answer, system.retiredBy(parse(day)));
        assertEquals(Answer.YES, system.hasReached(Stage.L5, parse(day)));
    }

    @Test
    void mayBeRetiredOrNotWhereNothingIsStated() {
        assertEquals(Answer.UNKNOWN, system().retiredBy(TODAY));
    }

    private static DpiSystem system(StageEntry... stages) {
        return DpiSystemBuilder.builder()
                .id("national-id")
                .name("Examplia National ID")
                .kind(SystemKind.DIGITAL_ID)
                .stages(List.of(stages))
                .build();
    }

    private static StageEntry entry(Stage stage, String on, int iteration) {
        return new StageEntry(stage, parse(on), iteration);
    }
}
