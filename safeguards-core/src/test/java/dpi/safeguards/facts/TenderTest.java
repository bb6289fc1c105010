package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderTest {

    private static final BigDecimal MINIMUM = BigDecimal.valueOf(30);

    @ParameterizedTest
    @CsvSource({"2026-03-02, NO", "2026-03-03, YES", "2026-03-04, YES"})
    void isOpenLongEnoughAtTheLegalMinimumAndNotADayBelow(String closesOn, Answer enough) {
        Tender tender = tender().publishedOn(parse("2026-02-01"))
                .closesOn(parse(closesOn))
                .build();

        assertEquals(enough, tender.openForDays(MINIMUM));
        assertEquals(enough, tender.openForDays(new BigDecimal("30.00")));
    }

    @Test
    void comparesWithAFractionOfADay() {
        Tender tender = tender().publishedOn(parse("2026-02-01"))
                .closesOn(parse("2026-03-03"))
                .build();

        assertEquals(Answer.YES, tender.openForDays(new BigDecimal("29.5")));
        assertEquals(Answer.NO, tender.openForDays(new BigDecimal("30.5")));
    }

    @Test
    void isOpenForNoDaysWhereItClosesOnTheDayItIsPublished() {
        Tender tender = tender().publishedOn(parse("2026-02-01"))
                .closesOn(parse("2026-02-01"))
                .build();

        assertEquals(Answer.YES, tender.openForDays(BigDecimal.ZERO));
        assertEquals(Answer.NO, tender.openForDays(BigDecimal.ONE));
    }

    @Test
    void isNotJudgedWhereItsDatesAreOutOfOrder() {
        Tender tender = tender().publishedOn(parse("2026-02-02"))
                .closesOn(parse("2026-02-01"))
                .build();

        assertEquals(Answer.UNKNOWN, tender.openForDays(MINIMUM));
        assertEquals(Answer.UNKNOWN, tender.openForDays(BigDecimal.valueOf(-1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02, 2026-03-20", "2026-02-01, 2026-03", "2025, 2026", "2026-02-01,", ", 2026-02-01"})
    void isNotJudgedWhereADateIsRoughOrUnknown(@Nullable String publishedOn, @Nullable String closesOn) {
        Tender tender = tender().publishedOn(orUnknown(publishedOn))
                .closesOn(orUnknown(closesOn))
                .build();

        assertEquals(Answer.UNKNOWN, tender.openForDays(MINIMUM));
        assertEquals(Answer.UNKNOWN, tender().build().openForDays(MINIMUM));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2028-03-31, 2,    NO",
        "2026-04-01, 2028-04-01, 2,    NO",
        "2026-04-01, 2028-04-02, 2,    YES",
        "2024-01-01, 2029-01-01, 5,    NO",
        "2024-01-01, 2025-01-01, 1,    NO",
        "2024-02-29, 2025-02-28, 1,    NO",
        "2024-02-29, 2025-03-01, 1,    YES",
        "2026-04-01, 2028-10-01, 2.5,  NO",
        "2026-04-01, 2028-10-02, 2.50, YES",
        "2026-04-01, 2028,       2,    UNKNOWN",
        "2026-04-01, 2029,       2,    YES",
        "2026-04-01, 2027-06,    2,    NO"
    })
    void isPlannedForLongerOnlyAfterTheAnniversaryOfItsFirstDay(
            String from, String until, BigDecimal years, Answer longer) {
        assertEquals(longer, planned(from, until).contractLongerThanYears(years));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-01",
        "2026-04-01, 2026",
        "2026, 2040",
        "2026-04, 2040-01-01",
        "2026-04-01,",
        ", 2026-04-01"
    })
    void saysNothingOfTheLengthWhereADayIsUnknownOrMayBeOutOfOrder(@Nullable String from, @Nullable String until) {
        assertEquals(Answer.UNKNOWN, planned(from, until).contractLongerThanYears(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "1, YES", "2, NO", "17, NO"})
    void hasASingleBidderOnlyWhereExactlyOneIsCounted(int bidders, Answer single) {
        assertEquals(single, tender().bidders(bidders).build().hasSingleBidder());
    }

    @Test
    void leavesOpenHowManyBidWhereNothingIsStated() {
        assertEquals(Answer.UNKNOWN, tender().build().hasSingleBidder());
    }

    @Test
    void refusesFewerBiddersThanNone() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> tender().bidders(-1).build());

        assertEquals(
                "Tender \"ocds-x-17\" cannot have -1 bidders; leave the number out if it is not known.",
                refusal.getMessage());
    }

    @Test
    void isCalledByItsTitleOrElseByItsId() {
        assertEquals("ocds-x-17", tender().build().label());
        assertEquals("Enrolment kits", tender().title("Enrolment kits").build().label());
    }

    private static Tender planned(@Nullable String from, @Nullable String until) {
        return tender().contractFrom(orUnknown(from))
                .contractUntil(orUnknown(until))
                .build();
    }

    private static TenderBuilder tender() {
        return TenderBuilder.builder().id("ocds-x-17");
    }

    private static PartialDate orUnknown(@Nullable String date) {
        return date == null ? PartialDate.UNKNOWN : parse(date);
    }
}
