package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.only;
import static dpi.safeguards.io.Heard.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AwardBasis;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.CountryBuilder;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a release states becomes a tender and a case. */
class OcdsReaderTest {

    @Test
    void readsWhatAReleaseStates() {
        OcdsTender read = only(
                """
                {
                  "ocid": "ocds-x-17",
                  "id": "release-3",
                  "date": "2026-02-03T09:30:00+05:30",
                  "tag": ["tender"],
                  "buyer": {"name": "Ministry of Digital Affairs"},
                  "tender": {
                    "id": "17",
                    "title": " Enrolment kits ",
                    "status": "active",
                    "procurementMethod": "limited",
                    "procurementMethodRationale": "Only two suppliers are certified.",
                    "awardCriteria": "ratedCriteria",
                    "numberOfTenderers": 2,
                    "tenderPeriod": {"startDate": "2026-02-01T23:59:59-11:00", "endDate": "2026-03-03"},
                    "value": {"amount": 1250000.50, "currency": "USD"},
                    "items": [{"id": "1", "classification": {"scheme": "CPV", "id": "48000000-8"}}]
                  }
                }
                """);

        Tender tender = read.tender();
        assertEquals("ocds-x-17", tender.id());
        assertEquals("Enrolment kits", tender.title());
        assertEquals("Ministry of Digital Affairs", tender.buyer());
        assertEquals(Answer.YES, tender.digital());
        assertEquals(ProcurementMethod.LIMITED, tender.method());
        assertEquals(Answer.YES, tender.methodJustified());
        assertEquals(PartialDate.parse("2026-02-01"), tender.publishedOn());
        assertEquals(PartialDate.parse("2026-03-03"), tender.closesOn());
        assertEquals(PartialDate.UNKNOWN, tender.awardedOn());
        assertEquals(new Money(new BigDecimal("1250000.50"), "USD"), tender.value());
        assertEquals(TenderStatus.ACTIVE, tender.status());
        assertEquals(2, tender.bidders());
        assertEquals(AwardBasis.RATED_CRITERIA, tender.awardBasis());
        assertEquals(
                List.of(new Source("release-3", "OCDS release release-3 of 2026-02-03T09:30:00+05:30", "", "")),
                tender.provenance().sources());
        assertEquals(PartialDate.parse("2026-02-03"), read.releasedOn());
        assertEquals(List.of(), read.facts());
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void leavesUnknownWhatAReleaseDoesNotState() {
        OcdsTender read = only("{\"ocid\": \"ocds-x-17\", \"tender\": {}}");

        Tender tender = read.tender();
        assertEquals("", tender.title());
        assertEquals("", tender.buyer());
        assertEquals(Answer.UNKNOWN, tender.digital());
        assertEquals(ProcurementMethod.UNKNOWN, tender.method());
        assertEquals(Answer.UNKNOWN, tender.methodJustified());
        assertEquals(PartialDate.UNKNOWN, tender.publishedOn());
        assertEquals(PartialDate.UNKNOWN, tender.closesOn());
        assertNull(tender.value());
        assertEquals(TenderStatus.UNKNOWN, tender.status());
        assertNull(tender.bidders());
        assertEquals(AwardBasis.UNKNOWN, tender.awardBasis());
        assertEquals(
                "Whether it is digital is unknown: it has no code.",
                tender.provenance().note());
        assertEquals(PartialDate.UNKNOWN, read.releasedOn());
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void makesAFinancingOfEachFunder() {
        OcdsTender read = only(
                """
                {
                  "ocid": "ocds-x-17",
                  "id": "r1",
                  "date": "2026-02-03",
                  "parties": [
                    {"name": "Ministry of Digital Affairs", "roles": ["buyer"]},
                    {"name": "Bank of Nowhere", "roles": ["supplier", "funder"]},
                    {"name": "Fund of Nowhere", "roles": ["funder"]}
                  ],
                  "tender": {}
                }
                """);

        assertEquals(2, read.facts().size());
        Financing financing = (Financing) read.facts().get(0);
        assertEquals("ocds-x-17/funder-1", financing.id());
        assertEquals("ocds-x-17", financing.about());
        assertEquals("Bank of Nowhere", financing.financier());
        assertEquals(FinancingSource.UNKNOWN, financing.source());
        assertEquals(Answer.UNKNOWN, financing.safeguardInstrument());
        assertEquals("/parties/1", financing.provenance().pointer());
        assertEquals("/parties/2", read.facts().get(1).provenance().pointer());
    }

    @Test
    void takesTheProcuringEntityForTheBuyerWhereNoneIsNamed() {
        assertEquals(
                "Agency",
                release("'tender': {'procuringEntity': {'name': 'Agency'}}")
                        .tender()
                        .buyer());
        assertEquals(
                "Ministry",
                release("'buyer': {'name': 'Ministry'}, 'tender': {'procuringEntity': {'name': 'Agency'}}")
                        .tender()
                        .buyer());
    }

    @Test
    void makesACaseOfTheTenderOnTheDayOfItsRelease() {
        OcdsTender read = release("'date': '2026-02-03', 'parties': [{'name': 'Bank', 'roles': ['funder']}],"
                + " 'tender': {'title': 'Kits'}");

        CaseFile caseFile = read.asCase();

        assertEquals("Kits", caseFile.title());
        assertEquals(Clocks.at(LocalDate.of(2026, 2, 3)), caseFile.clocks());
        assertEquals(List.of(read.tender(), read.facts().get(0)), caseFile.facts());
    }

    @Test
    void makesNoCaseOfAReleaseWithoutADay() {
        OcdsTender read = release("'tender': {}");

        assertThrows(IllegalArgumentException.class, read::asCase);
        assertNotNull(read.asCase(Clocks.at(LocalDate.of(2026, 2, 3))));
    }

    @Test
    void joinsTheFactsOfACountry() {
        OcdsTender read = release("'tender': {}");
        CaseFile country = CaseFile.of(
                "Examplia",
                Clocks.at(LocalDate.of(2026, 3, 31)),
                CountryBuilder.builder().id("XE").name("Examplia").build(),
                List.of());

        assertEquals(List.of(read.tender()), read.in(country).facts());
        assertEquals(country.clocks(), read.in(country).clocks());
    }
}
