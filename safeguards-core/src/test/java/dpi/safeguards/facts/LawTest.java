package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, NO",
        "2023-07-01, YES",
        "2023-07-02, YES",
        "2029-12-30, YES",
        "2029-12-31, NO",
        "2030-01-01, NO",
        "2023-06, NO",
        "2023-07, YES",
        "2023, UNKNOWN",
        "2024, YES",
        "2029, UNKNOWN",
        "2030, NO"
    })
    void isInForceFromItsCommencementToTheDayBeforeItsRepeal(String day, Answer inForce) {
        Law law = law().enactedOn(parse("2022-03-09"))
                .commencedOn(parse("2023-07-01"))
                .repealedOn(parse("2029-12-31"))
                .build();

        assertEquals(inForce, law.inForceOn(parse(day)));
        assertEquals(Answer.of(inForce != Answer.NO), law.mayBeInForceOn(parse(day)));
        assertEquals(Answer.NO, law.inForceInPartOn(parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, NO",
        "2023-07-01, UNKNOWN",
        "2023-07-31, YES",
        "2028-12-31, YES",
        "2029-06-01, UNKNOWN",
        "2029-12-31, NO"
    })
    void isOpenWithinTheMonthOfItsCommencementAndTheYearOfItsRepeal(String day, Answer inForce) {
        Law law = law().commencedOn(parse("2023-07")).repealedOn(parse("2029")).build();

        assertEquals(inForce, law.inForceOn(parse(day)));
    }

    @Test
    void isOpenOnAnUnknownDay() {
        Law law = law().commencedOn(parse("2023-07-01")).build();

        assertEquals(Answer.UNKNOWN, law.inForceOn(PartialDate.UNKNOWN));
        assertEquals(Answer.YES, law.mayBeInForceOn(PartialDate.UNKNOWN));
    }

    @Test
    void isOpenWhereItWasEnactedAndNothingIsSaidAboutItsCommencement() {
        Law law = law().enactedOn(parse("2022-03-09")).build();

        assertEquals(Answer.NO, law.inForceOn(parse("2022-03-08")));
        assertEquals(Answer.NO, law.mayBeInForceOn(parse("2022-03-08")));
        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2022-03-09")));
        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2026-01-01")));
        assertEquals(Answer.YES, law.mayBeInForceOn(parse("2026-01-01")));
    }

    @Test
    void isNotInForceWhereItWasEnactedButCommencesLater() {
        Law law = law().enactedOn(parse("2022-03-09"))
                .commencedOn(parse("2027-01-01"))
                .build();

        assertEquals(Answer.NO, law.inForceOn(parse("2026-01-01")));
        assertEquals(Answer.YES, law.adoptedBy(parse("2026-01-01")));
    }

    @Test
    void isNotInForceAfterItsRepealWhateverElseIsUnknown() {
        Law law = law().repealedOn(parse("2024-05-01")).build();

        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2024-04-30")));
        assertEquals(Answer.NO, law.inForceOn(parse("2024-05-01")));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, UNKNOWN", "2026-01-01, YES", "2030-01-01, YES", "2031-01-01, NO"})
    void isInForceAsStatedFromTheDayOfTheStatementToAKnownRepeal(String day, Answer inForce) {
        Law law = law().inForce(Answer.YES)
                .statedOn(parse("2026-01-01"))
                .repealedOn(parse("2031-01-01"))
                .build();

        assertEquals(inForce, law.inForceOn(parse(day)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, NO", "2026-01-01, NO", "2026-01-02, UNKNOWN"})
    void isNotInForceAsStatedUpToTheDayOfTheStatement(String day, Answer inForce) {
        Law law = law().inForce(Answer.NO).statedOn(parse("2026-01-01")).build();

        assertEquals(inForce, law.inForceOn(parse(day)));
        assertEquals(Answer.of(inForce != Answer.NO), law.mayBeInForceOn(parse(day)));
    }

    @Test
    void isNotInForceBeforeItsEnactmentWhateverIsStatedLater() {
        Law law = law().enactedOn(parse("2022-03-09"))
                .inForce(Answer.YES)
                .statedOn(parse("2026-01-01"))
                .build();

        assertEquals(Answer.NO, law.inForceOn(parse("2022-03-08")));
        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2022-03-09")));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 2024,       2023-12-31, UNKNOWN",
        "YES, 2024,       2024-03-15, UNKNOWN",
        "YES, 2024,       2024-12-31, YES",
        "YES, 2024-03,    2024-03-15, UNKNOWN",
        "YES, 2024-03,    2024-03-31, YES",
        "NO,  2024,       2024-01-01, NO",
        "NO,  2024,       2024-03-15, UNKNOWN",
        "NO,  2024-03,    2024-03-01, NO",
        "NO,  2024-03,    2024-03-15, UNKNOWN"
    })
    void isOpenWhereARoughStatementMaySpeakOfTheOtherSideOfTheDay(
            Answer stated, String statedOn, String day, Answer inForce) {
        Law law = law().inForce(stated).statedOn(parse(statedOn)).build();

        assertEquals(inForce, law.inForceOn(parse(day)));
    }

    @Test
    void takesAStatementForADayOnWhichARoughDateDoesNotDecide() {
        Law law = law().commencedOn(parse("2023-07"))
                .inForce(Answer.YES)
                .statedOn(parse("2023-07-20"))
                .build();

        assertEquals(Answer.NO, law.inForceOn(parse("2023-06-30")));
        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2023-07-19")));
        assertEquals(Answer.YES, law.inForceOn(parse("2023-07-20")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"YES", "NO"})
    void refusesAStatementWithoutItsDay(Answer stated) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> law().inForce(stated).build());

        assertEquals(
                "Law \"dp-act\" states whether it is in force, so it needs \"statedOn\", the day for which that is"
                        + " stated.",
                refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 2022-12-31, 2022-03-09, 2023-01-01, ",
        "YES, 2022-03-08, 2022-03-09, unknown,    ",
        "NO,  2024-01-01, 2022-03-09, 2023-01-01, not "
    })
    void refusesAStatementThatItsDatesContradict(
            Answer stated, String statedOn, String enactedOn, String commencedOn, @Nullable String not) {
        PartialDate commenced = commencedOn.equals("unknown") ? PartialDate.UNKNOWN : parse(commencedOn);

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> law().enactedOn(parse(enactedOn))
                        .commencedOn(commenced)
                        .inForce(stated)
                        .statedOn(parse(statedOn))
                        .build());

        assertEquals(
                "Law \"dp-act\" is stated " + (not == null ? "" : "not ") + "to be in force on " + statedOn
                        + ", which its dates contradict (enacted " + enactedOn + ", commenced " + commencedOn
                        + "). Keep the value that is firmer and put the other into \"claims\".",
                refusal.getMessage());
    }

    @Test
    void acceptsThatARepealedLawIsStatedNotToBeInForce() {
        Law law = law().commencedOn(parse("2010-01-01"))
                .repealedOn(parse("2020-01-01"))
                .inForce(Answer.NO)
                .statedOn(parse("2026-01-01"))
                .build();

        assertEquals(Answer.YES, law.inForceOn(parse("2019-12-31")));
        assertEquals(Answer.NO, law.inForceOn(parse("2026-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"2023-07-16, NO, NO", "2023-07-17, UNKNOWN, YES", "2026-12-31, UNKNOWN, YES", "2027-01-01, NO, NO"})
    void isInForceInPartOnlyWhereItsExtentIsPartial(String day, Answer whole, Answer part) {
        Law law = law().extent(Extent.PARTIAL)
                .commencedOn(parse("2023-07-17"))
                .repealedOn(parse("2027-01-01"))
                .build();

        assertEquals(whole, law.inForceOn(parse(day)));
        assertEquals(part, law.inForceInPartOn(parse(day)));
        assertEquals(Answer.of(part != Answer.NO), law.mayBeInForceOn(parse(day)));
    }

    @Test
    void mayBeInForceInPartWhereNoDateIsKnown() {
        Law law = law().extent(Extent.PARTIAL).build();

        assertEquals(Answer.UNKNOWN, law.inForceOn(parse("2026-01-01")));
        assertEquals(Answer.UNKNOWN, law.inForceInPartOn(parse("2026-01-01")));
        assertEquals(Answer.YES, law.mayBeInForceOn(parse("2026-01-01")));
    }

    @Test
    void isNeverInForceNorAdoptedAsABill() {
        Law bill = law().rank(LegalRank.BILL)
                .enactedOn(parse("2020-01-01"))
                .commencedOn(parse("2020-01-01"))
                .inForce(Answer.YES)
                .statedOn(parse("2020-01-01"))
                .build();
        PartialDate day = parse("2026-01-01");

        assertEquals(Answer.NO, bill.inForceOn(day));
        assertEquals(Answer.NO, bill.mayBeInForceOn(day));
        assertEquals(Answer.NO, bill.adoptedBy(day));
        assertEquals(
                Answer.NO,
                LawBuilder.builder(bill).extent(Extent.PARTIAL).build().inForceInPartOn(day));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-08, NO", "2022-03-09, YES", "2022-03-10, YES", "2022-03, UNKNOWN", "2022-04, YES"})
    void isAdoptedFromTheDayOfItsEnactment(String day, Answer adopted) {
        Law enacted = law().enactedOn(parse("2022-03-09"))
                .assentedOn(parse("2022-03-19"))
                .build();
        Law assented = law().assentedOn(parse("2022-03-09")).build();

        assertEquals(adopted, enacted.adoptedBy(parse(day)));
        assertEquals(
                adopted == Answer.NO ? Answer.UNKNOWN : adopted,
                assented.adoptedBy(parse(day)),
                "a later assent does not tell when the law was enacted");
    }

    @Test
    void isAdoptedWhereItHasStartedAndOpenWhereItHasNot() {
        Law law = law().commencedOn(parse("2023-07-01")).build();

        assertEquals(Answer.YES, law.adoptedBy(parse("2023-07-01")));
        assertEquals(Answer.UNKNOWN, law.adoptedBy(parse("2023-06-30")));
        assertEquals(Answer.UNKNOWN, law().build().adoptedBy(parse("2026-01-01")));
    }

    @Test
    void staysAdoptedAfterItsRepeal() {
        Law law = law().commencedOn(parse("2010-01-01"))
                .repealedOn(parse("2020-01-01"))
                .build();

        assertEquals(Answer.YES, law.adoptedBy(parse("2026-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, YES", "2015-01-01, NO", "2014, YES", "2015, NO", "2014-12, YES"})
    void hasATextOlderThanAYearUpToThatYearsFirstDay(String enactedOn, Answer older) {
        assertEquals(older, law().enactedOn(parse(enactedOn)).build().textOlderThan(BigDecimal.valueOf(2015)));
    }

    @Test
    void hasATextAsNewAsItsLastDatedAmendment() {
        Law law = law().enactedOn(parse("2001-05-01"))
                .amendments(List.of(amendment("2012-01-01"), amendment("2018-06"), amendment("2016")))
                .build();

        assertEquals(parse("2018-06"), law.textDate());
        assertEquals(Answer.NO, law.textOlderThan(BigDecimal.valueOf(2018)));
        assertEquals(Answer.YES, law.textOlderThan(BigDecimal.valueOf(2019)));
    }

    @Test
    void hasATextAsNewAsItsAdoptionWhereAnAmendmentSeemsOlder() {
        Law law = law().enactedOn(parse("2019-05-01"))
                .amendments(List.of(amendment("2012-01-01")))
                .build();

        assertEquals(parse("2019-05-01"), law.textDate());
    }

    @Test
    void hasATextOfUnknownAgeWhereAnOldOneHasAnUndatedAmendment() {
        List<Amendment> undated = List.of(amendment("2005"), new Amendment("Act 7", PartialDate.UNKNOWN, List.of()));

        assertEquals(
                Answer.UNKNOWN,
                law().enactedOn(parse("2001")).amendments(undated).build().textOlderThan(BigDecimal.valueOf(2015)));
        assertEquals(
                Answer.NO,
                law().enactedOn(parse("2016")).amendments(undated).build().textOlderThan(BigDecimal.valueOf(2015)));
    }

    @Test
    void hasATextOfUnknownAgeWhereNoDateIsKnown() {
        assertEquals(PartialDate.UNKNOWN, law().build().textDate());
        assertEquals(Answer.UNKNOWN, law().build().textOlderThan(BigDecimal.valueOf(2015)));
    }

    @Test
    void takesTheDateOfAnAmendmentWhereTheAdoptionIsUnknown() {
        Law law = law().amendments(List.of(new Amendment("Act 7", PartialDate.UNKNOWN, List.of()), amendment("2005")))
                .build();

        assertEquals(parse("2005"), law.textDate());
    }

    @Test
    void answersUnknownForAProvisionThatIsNotStated() {
        Law law = law().provisions(Map.of(Provision.DPIA, Answer.YES, Provision.DPO, Answer.NO))
                .build();

        assertEquals(Answer.YES, law.provision(Provision.DPIA));
        assertEquals(Answer.NO, law.provision(Provision.DPO));
        assertEquals(Answer.UNKNOWN, law.provision(Provision.TRANSFERS));
    }

    @Test
    void keepsTopicsAndProvisionsInTheOrderOfTheirConstants() {
        Law law = law().topics(Set.of(LawTopic.OTHER, LawTopic.PAYMENTS, LawTopic.ACCESSIBILITY))
                .provisions(Map.of(
                        Provision.TRANSFERS, Answer.YES, Provision.ACCESS, Answer.NO, Provision.DPO, Answer.UNKNOWN))
                .build();

        assertEquals(List.of(LawTopic.ACCESSIBILITY, LawTopic.PAYMENTS, LawTopic.OTHER), List.copyOf(law.topics()));
        assertEquals(
                List.of(Provision.ACCESS, Provision.DPO, Provision.TRANSFERS),
                List.copyOf(law.provisions().keySet()));
    }

    @Test
    void keepsCopiesThatNobodyCanChange() {
        List<LawPart> parts = new ArrayList<>(List.of(new LawPart("Part V", PartialDate.UNKNOWN, "")));
        Law law = law().parts(parts).build();

        parts.clear();

        assertEquals(1, law.parts().size());
        assertThrows(UnsupportedOperationException.class, () -> law.parts().clear());
        assertThrows(UnsupportedOperationException.class, () -> law.topics().clear());
        assertThrows(UnsupportedOperationException.class, () -> law.provisions().clear());
    }

    private static LawBuilder law() {
        return LawBuilder.builder().id("dp-act").title("Personal Data Act").topics(Set.of(LawTopic.DATA_PROTECTION));
    }

    private static Amendment amendment(String on) {
        return new Amendment("Act of " + on, parse(on), List.of());
    }

    @Test
    void isDatedOnlyIfAdoptionAndEveryAmendmentAre() {
        LawBuilder law = LawBuilder.builder().id("l").title("L").topics(Set.of(LawTopic.OTHER));

        assertEquals(Answer.NO, law.build().isTextDated());
        law.enactedOn(PartialDate.parse("1990"));
        assertEquals(Answer.YES, law.build().isTextDated());
        law.amendments(List.of(new Amendment("Act 2", PartialDate.UNKNOWN, List.of())));
        assertEquals(Answer.NO, law.build().isTextDated());
    }
}
