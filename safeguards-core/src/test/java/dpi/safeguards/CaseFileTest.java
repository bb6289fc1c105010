package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.CountryBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Clocks TODAY = Clocks.at(LocalDate.of(2026, 3, 31));
    private static final Country EXAMPLIA =
            CountryBuilder.builder().id("XE").name("Examplia").build();

    @Test
    void refusesIdsUsedTwiceAndNamesAllOfThem() {
        List<Fact> facts = List.of(
                tender("second"), law("first"), tender("only-once"), law("second"), tender("first"), tender("first"));

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CaseFile.of("Case", TODAY, EXAMPLIA, facts));

        assertEquals(
                "Each fact of a case has an id of its own, but these are used twice: first, second.",
                refusal.getMessage());
    }

    @Test
    void refusesAFactWithTheIdOfTheCountry() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> CaseFile.of("Case", TODAY, EXAMPLIA, List.of(tender("XE"))));

        assertEquals("Each fact of a case has an id of its own, but these are used twice: XE.", refusal.getMessage());
    }

    @Test
    void refusesFurtherFactsWithAnIdThatIsTaken() {
        CaseFile caseFile = CaseFile.of("Case", TODAY, EXAMPLIA, List.of(tender("t")));

        assertThrows(IllegalArgumentException.class, () -> caseFile.with(List.of(law("t"))));
    }

    @Test
    void takesFurtherFactsIntoACaseOfItsOwn() {
        CaseFile caseFile = new CaseFile(
                "Case",
                "A note.",
                TODAY,
                EXAMPLIA,
                List.of(tender("t1")),
                List.of(new Source("gazette", "Gazette", "", "")),
                List.of("Who owns it?"));

        CaseFile more = caseFile.with(List.of(law("l"), tender("t2")));

        assertEquals(List.of(tender("t1")), caseFile.facts());
        assertEquals(
                new CaseFile(
                        "Case",
                        "A note.",
                        TODAY,
                        EXAMPLIA,
                        List.of(tender("t1"), law("l"), tender("t2")),
                        caseFile.sources(),
                        List.of("Who owns it?")),
                more);
    }

    @Test
    void changesNothingButItsDaysWhenJudgedOnOthers() {
        CaseFile caseFile = CaseFile.of("Case", TODAY, EXAMPLIA, List.of(tender("t")));
        Clocks later = Clocks.at(LocalDate.of(2027, 1, 1));

        assertEquals(CaseFile.of("Case", later, EXAMPLIA, List.of(tender("t"))), caseFile.at(later));
    }

    @Test
    void givesTheFactsOfOneKindInTheirOrder() {
        CaseFile caseFile = CaseFile.of("Case", TODAY, EXAMPLIA, List.of(tender("t2"), law("l"), tender("t1")));

        assertEquals(List.of(tender("t2"), tender("t1")), caseFile.all(Tender.class));
        assertEquals(List.of(law("l")), caseFile.all(Law.class));
        assertEquals(List.of(), caseFile.all(Country.class));
    }

    @Test
    void keepsCopiesThatNobodyCanChange() {
        List<Fact> facts = new ArrayList<>(List.of(tender("t")));
        CaseFile caseFile = CaseFile.of("Case", TODAY, EXAMPLIA, facts);

        facts.clear();

        assertEquals(List.of(tender("t")), caseFile.facts());
        assertThrows(UnsupportedOperationException.class, () -> caseFile.facts().clear());
    }

    private static Tender tender(String id) {
        return TenderBuilder.builder().id(id).build();
    }

    private static Law law(String id) {
        return LawBuilder.builder()
                .id(id)
                .title("Law")
                .topics(Set.of(LawTopic.OTHER))
                .build();
    }
}
