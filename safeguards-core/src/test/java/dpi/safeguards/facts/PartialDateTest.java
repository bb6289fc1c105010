package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,       2024-01-01, 2024-12-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-12,    2024-12-01, 2024-12-31",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "0001,       0001-01-01, 0001-12-31"
    })
    void spansTheDayTheMonthOrTheYearThatIsWritten(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertTrue(date.isKnown());
        assertEquals(earliest.equals(latest), date.isExact());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                " ",
                "24",
                "202",
                "20244",
                "2024-2",
                "2024-02-9",
                "2024/02/29",
                "29-02-2024",
                "2024-02-29T00:00:00Z",
                " 2024",
                "2024 ",
                "2024-02\n",
                "-2024",
                "+2024",
                "unknown",
                "February 2024",
                "２０２４"
            })
    void refusesWhatHasAnotherFormAndShowsTheForms(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));

        assertEquals("\"" + text + "\" is not a date; write 2024, 2024-02 or 2024-02-29.", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-02-30", "2024-04-31", "2024-13", "2024-00", "2024-01-00", "1900-02-29"})
    void refusesADayThatDoesNotExist(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));

        assertEquals("\"" + text + "\" is not a day that exists.", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-02",
        "2024-01-01, 2024-02-29",
        "2024-02-01, 2024-02-28",
        "2024-02-02, 2024-02-29",
        "2024-02-01, 2024-12-31",
        "2024-01-01, 2025-12-31",
        "2024-01-31, 2024-01-01"
    })
    void refusesASpanThatIsNoDayMonthOrYear(LocalDate first, LocalDate last) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new PartialDate(first, last));

        assertEquals("A date spans one day, month or year, not " + first + " to " + last + ".", refusal.getMessage());
    }

    @Test
    void refusesASpanWithOneEndOnly() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThrows(IllegalArgumentException.class, () -> new PartialDate(day, null));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(null, day));
    }

    @Test
    void isNeitherKnownNorExactWhereNoDateIs() {
        assertFalse(PartialDate.UNKNOWN.isKnown());
        assertFalse(PartialDate.UNKNOWN.isExact());
        assertEquals("unknown", PartialDate.UNKNOWN.toString());
        assertEquals(PartialDate.UNKNOWN, PartialDate.orUnknown(null));
    }

    @ParameterizedTest
    @CsvSource({
        // a day and a day
        "2024-06-14, 2024-06-15, YES",
        "2024-06-15, 2024-06-15, NO",
        "2024-06-16, 2024-06-15, NO",
        // a day and a month
        "2024-05-31, 2024-06,    YES",
        "2024-06-01, 2024-06,    UNKNOWN",
        "2024-06-29, 2024-06,    UNKNOWN",
        "2024-06-30, 2024-06,    NO",
        "2024-07-01, 2024-06,    NO",
        // a month and a day
        "2024-06,    2024-06-01, NO",
        "2024-06,    2024-06-02, UNKNOWN",
        "2024-06,    2024-06-30, UNKNOWN",
        "2024-06,    2024-07-01, YES",
        // a month and a month
        "2024-06,    2024-07,    YES",
        "2024-06,    2024-06,    UNKNOWN",
        "2024-07,    2024-06,    NO",
        // a year and a day
        "2022,       2023-01-01, YES",
        "2022,       2022-12-31, UNKNOWN",
        "2022,       2022-06-01, UNKNOWN",
        "2022,       2022-01-01, NO",
        "2022,       2021-12-31, NO",
        // a year and a month
        "2022,       2023-01,    YES",
        "2022,       2022-01,    UNKNOWN",
        "2022-12,    2022,       UNKNOWN",
        "2022,       2021-12,    NO",
        // a year and a year
        "2022,       2023,       YES",
        "2022,       2022,       UNKNOWN",
        "2023,       2022,       NO"
    })
    void isBeforeAnotherDateOnlyIfThePrecisionDecides(String one, String other, Answer before) {
        assertEquals(before, PartialDate.parse(one).isBefore(PartialDate.parse(other)));
        assertEquals(before, PartialDate.parse(other).isAfter(PartialDate.parse(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2, 2026-03-01, YES",
        "2024-02-29, 2, 2026-03-01, NO",
        "2024-03-02, 2, 2026-03-01, YES",
        "2026-03-01, 2, 2026-03-01, YES",
        "2026-03-02, 2, 2026-03-01, NO",
        "2024-03,    2, 2026-03-01, YES",
        "2024-02,    2, 2026-03-01, NO",
        "2024-03,    2, 2026-03-02, UNKNOWN",
        "2024,       2, 2026-03-01, UNKNOWN",
        "2025,       2, 2026-03-01, YES",
        "2026,       2, 2026-03-01, UNKNOWN",
        "2027,       2, 2026-03-01, NO",
        "2026-03-01, 0, 2026-03-01, YES",
        "2026-02-28, 0, 2026-03-01, NO"
    })
    void isWithinYearsUpToTheVeryAnniversary(String date, int years, String day, Answer within) {
        assertEquals(within, PartialDate.parse(date).isWithinYearsBefore(years, PartialDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 2025-02-28, YES",
        "2024-02-28, 1, 2025-02-28, YES",
        "2024-02-29, 1, 2025-03-01, NO",
        "2023-02-28, 1, 2024-02-29, YES",
        "2023-02-27, 1, 2024-02-29, NO",
        "2020-02-29, 4, 2024-02-29, YES",
        "2020-02-28, 4, 2024-02-29, NO"
    })
    void countsThe29thOfFebruaryAsThe28thInAnOrdinaryYear(String date, int years, String day, Answer within) {
        assertEquals(within, PartialDate.parse(date).isWithinYearsBefore(years, PartialDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 6, 2026-03-31, YES",
        "2025-09-29, 6, 2026-03-31, NO",
        "2025-10-01, 6, 2026-03-31, YES",
        "2026-03-31, 6, 2026-03-31, YES",
        "2026-04-01, 6, 2026-03-31, NO",
        "2025-08-31, 6, 2026-02-28, YES",
        "2025-08-28, 6, 2026-02-28, YES",
        "2025-08-27, 6, 2026-02-28, NO",
        "2025-10,    6, 2026-03-31, YES",
        "2025-09,    6, 2026-03-31, UNKNOWN",
        "2025-08,    6, 2026-03-31, NO",
        "2026,       6, 2026-03-31, UNKNOWN",
        "2024,       6, 2026-03-31, NO",
        "2026-03-31, 0, 2026-03-31, YES",
        "2026-03-30, 0, 2026-03-31, NO"
    })
    void isWithinMonthsBeforeADayUpToTheSameDayOfTheMonth(String date, BigDecimal months, String day, Answer within) {
        assertEquals(within, PartialDate.parse(date).isWithinMonthsBefore(months, PartialDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 6, 2026-03-31, NO",
        "2026-03-31, 6, 2026-03-31, YES",
        "2026-04-01, 6, 2026-03-31, YES",
        "2026-09-29, 6, 2026-03-31, YES",
        "2026-09-30, 6, 2026-03-31, YES",
        "2026-10-01, 6, 2026-03-31, NO",
        "2026-02-28, 6, 2025-08-31, YES",
        "2026-03-01, 6, 2025-08-31, NO",
        "2026-04,    6, 2026-03-31, YES",
        "2026-03,    6, 2026-03-31, UNKNOWN",
        "2026-10,    6, 2026-03-31, NO",
        "2026,       6, 2026-03-31, UNKNOWN",
        "2025,       6, 2026-03-31, NO",
        "2026-03-31, 0, 2026-03-31, YES",
        "2026-04-01, 0, 2026-03-31, NO"
    })
    void isWithinMonthsAfterADayUpToTheSameDayOfTheMonth(String date, BigDecimal months, String day, Answer within) {
        assertEquals(within, PartialDate.parse(date).isWithinMonthsAfter(months, PartialDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 30,   2026-03-31, YES",
        "2026-03-01, 30,   2026-03-31, NO",
        "2026-03-02, 30,   2026-03-31, NO",
        "2026-03-01, 29.5, 2026-03-31, YES",
        "2026-03-02, 29.5, 2026-03-31, NO",
        "2026-04-01, 30,   2026-03-31, NO",
        "2026-02,    30,   2026-03-31, YES",
        "2026-02,    31,   2026-03-31, UNKNOWN",
        "2026-03,    30,   2026-03-31, NO",
        "2026,       30,   2026-03-31, UNKNOWN",
        "2025,       30,   2026-03-31, YES",
        "2026-03-30, 0,    2026-03-31, YES",
        "2026-03-31, 0,    2026-03-31, NO"
    })
    void isMoreThanDaysBeforeADayFromTheNextDayOn(String date, BigDecimal days, String day, Answer more) {
        assertEquals(more, PartialDate.parse(date).isMoreThanDaysBefore(days, PartialDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "10000000", "9223372036854775808"})
    void reachesAllDatesWithMoreMonthsAndDaysThanThereAre(BigDecimal many) {
        PartialDate day = PartialDate.parse("2026-03-31");

        assertEquals(Answer.YES, PartialDate.parse("0001").isWithinMonthsBefore(many, day));
        assertEquals(Answer.YES, PartialDate.parse("9999").isWithinMonthsAfter(many, day));
        assertEquals(Answer.NO, PartialDate.parse("0001").isMoreThanDaysBefore(many, day));
        assertEquals(Answer.NO, PartialDate.parse("2026-03-30").isWithinMonthsBefore(many.negate(), day));
        assertEquals(Answer.YES, PartialDate.parse("9999").isMoreThanDaysBefore(many.negate(), day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03"})
    void isWithinYearsMonthsOrDaysOfADayAlone(String rough) {
        PartialDate date = PartialDate.parse("2026-03-01");
        PartialDate day = PartialDate.parse(rough);

        assertEquals(Answer.UNKNOWN, date.isWithinYearsBefore(2, day));
        assertEquals(Answer.UNKNOWN, date.isWithinMonthsBefore(BigDecimal.TEN, day));
        assertEquals(Answer.UNKNOWN, date.isWithinMonthsAfter(BigDecimal.TEN, day));
        assertEquals(Answer.UNKNOWN, date.isMoreThanDaysBefore(BigDecimal.TEN, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-03-03, 30",
        "2024-02-01, 2024-03-02, 30",
        "2026-02-01, 2026-02-01, 0",
        "2026-02-02, 2026-02-01, -1"
    })
    void countsTheDaysUntilAnotherDay(String from, String to, long days) {
        assertEquals(days, PartialDate.parse(from).daysUntil(PartialDate.parse(to)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02, 2026-02-01", "2026-02-01, 2026-02", "2026, 2027"})
    void countsNoDaysBetweenRoughDates(String from, String to) {
        assertNull(PartialDate.parse(from).daysUntil(PartialDate.parse(to)));
    }

    @Property
    void agreesWithTheCalendarWhereBothDaysAreKnown(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll @IntRange(max = 30) int years) {
        PartialDate first = PartialDate.of(one);
        PartialDate second = PartialDate.of(other);

        assertEquals(Answer.of(one.isBefore(other)), first.isBefore(second));
        assertEquals(Answer.of(one.isAfter(other)), first.isAfter(second));
        assertEquals(ChronoUnit.DAYS.between(one, other), first.daysUntil(second));
        assertEquals(
                Answer.of(!one.isBefore(other.minusYears(years)) && !one.isAfter(other)),
                first.isWithinYearsBefore(years, second));
    }

    @Property
    void readsBackWhatItWrites(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property
    void unknownNeverDecides(@ForAll("dates") PartialDate date, @ForAll @IntRange(max = 30) int years) {
        PartialDate unknown = PartialDate.UNKNOWN;

        assertEquals(Answer.UNKNOWN, date.isBefore(unknown));
        assertEquals(Answer.UNKNOWN, date.isAfter(unknown));
        assertEquals(Answer.UNKNOWN, unknown.isBefore(date));
        assertEquals(Answer.UNKNOWN, unknown.isAfter(date));
        assertEquals(Answer.UNKNOWN, unknown.isBefore(unknown));
        assertEquals(Answer.UNKNOWN, date.isWithinYearsBefore(years, unknown));
        assertEquals(Answer.UNKNOWN, unknown.isWithinYearsBefore(years, date));
        BigDecimal number = BigDecimal.valueOf(years);
        for (PartialDate other : List.of(date, unknown)) {
            assertEquals(Answer.UNKNOWN, unknown.isWithinMonthsBefore(number, other));
            assertEquals(Answer.UNKNOWN, unknown.isWithinMonthsAfter(number, other));
            assertEquals(Answer.UNKNOWN, unknown.isMoreThanDaysBefore(number, other));
            assertEquals(Answer.UNKNOWN, other.isWithinMonthsBefore(number, unknown));
            assertEquals(Answer.UNKNOWN, other.isWithinMonthsAfter(number, unknown));
            assertEquals(Answer.UNKNOWN, other.isMoreThanDaysBefore(number, unknown));
        }
        assertNull(date.daysUntil(unknown));
        assertNull(unknown.daysUntil(date));
    }

    @Property
    void learningTheDayNeverTurnsADecidedAnswerRound(
            @ForAll("dates") PartialDate one,
            @ForAll("dates") PartialDate other,
            @ForAll @IntRange(max = 365) int offset,
            @ForAll @IntRange(max = 30) int years) {
        PartialDate day = dayIn(one, offset);
        PartialDate otherDay = dayIn(other, 365 - offset);

        assertEquals(settled(one.isBefore(other), day.isBefore(otherDay)), day.isBefore(otherDay));
        assertEquals(settled(one.isAfter(other), day.isAfter(otherDay)), day.isAfter(otherDay));
        assertEquals(
                settled(one.isWithinYearsBefore(years, other), day.isWithinYearsBefore(years, otherDay)),
                day.isWithinYearsBefore(years, otherDay));
        BigDecimal number = BigDecimal.valueOf(years);
        assertEquals(
                settled(one.isWithinMonthsBefore(number, other), day.isWithinMonthsBefore(number, otherDay)),
                day.isWithinMonthsBefore(number, otherDay));
        assertEquals(
                settled(one.isWithinMonthsAfter(number, other), day.isWithinMonthsAfter(number, otherDay)),
                day.isWithinMonthsAfter(number, otherDay));
        assertEquals(
                settled(one.isMoreThanDaysBefore(number, other), day.isMoreThanDaysBefore(number, otherDay)),
                day.isMoreThanDaysBefore(number, otherDay));
    }

    @Property
    void leavesOpenOnlyWhatAnotherDayWouldAnswerOtherwise(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        Answer atItsEarliest = dayIn(one, 0).isBefore(dayIn(other, 365));
        Answer atItsLatest = dayIn(one, 365).isBefore(dayIn(other, 0));

        assertEquals(atItsEarliest == atItsLatest ? atItsEarliest : Answer.UNKNOWN, one.isBefore(other));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4 * 366).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.parse(YearMonth.from(day).toString())),
                days().map(day -> PartialDate.parse(String.valueOf(day.getYear()))));
    }

    /** The day that lies this many days into the date, or its last one. */
    private static PartialDate dayIn(PartialDate date, int offset) {
        LocalDate day = Objects.requireNonNull(date.earliest()).plusDays(offset);
        LocalDate latest = Objects.requireNonNull(date.latest());
        return PartialDate.of(day.isAfter(latest) ? latest : day);
    }

    private static Answer settled(Answer rough, Answer exact) {
        return rough == Answer.UNKNOWN ? exact : rough;
    }

    @Test
    void isWrittenInTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2024", PartialDate.parse("2024").toString());
            assertEquals("2024-02", PartialDate.parse("2024-02").toString());
            assertEquals("2024-02-29", PartialDate.parse("2024-02-29").toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
