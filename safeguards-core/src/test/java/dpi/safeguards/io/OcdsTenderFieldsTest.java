package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which path of a release fills which field of a tender, and what its absence is taken for: nothing. */
class OcdsTenderFieldsTest {

    private static final Path REAL = Path.of("../../shared/data/ocds/derived/dev-releases.jsonl");

    @TempDir
    private Path folder = Path.of("");

    /** As Sell2Wales publishes it, with names left out. */
    @Test
    void readsAWelshNotice() {
        Tender tender = tender(
                """
                {
                  "ocid": "ocds-kuma6s-148402",
                  "tag": ["tender"],
                  "parties": [
                    {"name": "A council", "id": "org-53", "roles": ["buyer", "centralPurchasingBody"]},
                    {"name": "High Court", "id": "org-3", "roles": ["reviewBody"]}
                  ],
                  "tender": {
                    "submissionMethod": ["electronicSubmission"],
                    "submissionMethodDetails": "https://www.sell2wales.gov.wales",
                    "documents": [{"id": "FEB1", "documentType": "contractNotice", "url": "https://www.sell2wales.gov.wales/1"}],
                    "lots": [
                      {"id": "1", "contractPeriod": {"startDate": "2025-05-01T00:00:00Z", "endDate": "2025-08-31T00:00:00Z"}}
                    ]
                  }
                }
                """);

        assertEquals("A council", tender.buyer());
        assertEquals(Answer.YES, tender.reviewBody());
        assertEquals(Answer.YES, tender.electronicOnly());
        assertEquals(Answer.UNKNOWN, tender.specificationPublished());
        assertEquals(PartialDate.parse("2025-05-01"), tender.contractFrom());
        assertEquals(PartialDate.parse("2025-08-31"), tender.contractUntil());
        assertEquals(PartialDate.UNKNOWN, tender.questionsUntil());
        assertEquals("", tender.financier());
    }

    /** As the DNCP of Paraguay publishes it. */
    @Test
    void readsAParaguayanNotice() {
        Tender tender = tender(
                """
                {
                  "ocid": "ocds-03ad3f-284182",
                  "tag": ["tender"],
                  "tender": {
                    "submissionMethod": ["electronicAuction"],
                    "enquiryPeriod": {"endDate": "2016-01-06T08:00:00-05:00"},
                    "documents": [
                      {"documentType": "Adenda", "url": "https://www.contrataciones.gov.py/documentos/1"},
                      {"documentType": "biddingDocuments", "title": "Pliego de bases y Condiciones",
                       "url": "https://www.contrataciones.gov.py/documentos/2"}
                    ]
                  }
                }
                """);

        assertEquals(Answer.YES, tender.specificationPublished());
        assertEquals(PartialDate.parse("2016-01-06"), tender.questionsUntil());
        assertEquals(Answer.UNKNOWN, tender.electronicOnly());
        assertEquals(Answer.UNKNOWN, tender.reviewBody());
    }

    @Test
    void leavesUnknownWhatNoPathSays() {
        Tender tender = ofTender("{}");

        assertEquals(Answer.UNKNOWN, tender.specificationPublished());
        assertEquals(Answer.UNKNOWN, tender.brandNamed());
        assertEquals(PartialDate.UNKNOWN, tender.questionsUntil());
        assertEquals(Answer.UNKNOWN, tender.reviewBody());
        assertEquals(Answer.UNKNOWN, tender.electronicOnly());
        assertEquals(PartialDate.UNKNOWN, tender.contractFrom());
        assertEquals(PartialDate.UNKNOWN, tender.contractUntil());
        assertEquals("", tender.financier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "technicalSpecifications | https://e.example/1 | YES",
                "biddingDocuments        | https://e.example/1 | YES",
                "biddingDocuments        | ' '                 | UNKNOWN",
                "tenderNotice            | https://e.example/1 | UNKNOWN",
                "Technical Specification | https://e.example/1 | UNKNOWN"
            })
    void findsASpecificationOnlyByItsCodeAndWithAnAddress(String type, String url, Answer published) {
        Tender tender = ofTender("{\"documents\": [{\"documentType\": \"%s\", \"url\": \"%s\"}]}".formatted(type, url));

        assertEquals(published, tender.specificationPublished());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewBody        | A court | YES",
                "mediationBody     | A court | YES",
                "reviewContactPoint| A court | UNKNOWN",
                "reviewBody        | ' '     | UNKNOWN",
                "buyer             | A court | UNKNOWN"
            })
    void findsAReviewBodyOnlyWherePartyWithThatRoleIsNamed(String role, String name, Answer found) {
        Tender tender = tender(
                """
                {"ocid": "ocds-x-1", "parties": [{"roles": [null, "%s"], "name": "%s"}], "tender": {}}
                """
                        .formatted(role, name));

        assertEquals(found, tender.reviewBody());
    }

    @Test
    void takesAReviewProcedureThatIsDescribedForOne() {
        assertEquals(
                Answer.YES,
                ofTender("{\"reviewDetails\": \"Within 30 days to the High Court.\"}")
                        .reviewBody());
        assertEquals(Answer.UNKNOWN, ofTender("{\"reviewDetails\": \" \"}").reviewBody());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['electronicSubmission']                      | YES",
                "['electronicSubmission', 'written']           | NO",
                "['electronicSubmission', 'inPerson']          | NO",
                "['written']                                   | NO",
                "['electronicSubmission', 'electronicAuction'] | UNKNOWN",
                "['electronicAuction']                         | UNKNOWN",
                "[]                                            | UNKNOWN",
                "'electronicSubmission'                        | UNKNOWN"
            },
            quoteCharacter = '~')
    void isElectronicOnlyWhereThatIsTheOnlyWayListed(String methods, Answer only) {
        OcdsTender read = read("{\"submissionMethod\": " + methods.replace('\'', '"') + "}");

        assertEquals(only, read.tender().electronicOnly());
        assertEquals(List.of(), read.dataNotes());
    }

    /** As eTendering of New South Wales writes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['written', 'ElectronicSubmission']      | NO",
                "['ElectronicSubmission']                 | UNKNOWN",
                "['electronicSubmission', 'ElectronicSubmission'] | UNKNOWN"
            },
            quoteCharacter = '~')
    void guessesAtNoWayOfSubmissionThatIsNoCode(String methods, Answer only) {
        OcdsTender read = read("{\"submissionMethod\": " + methods.replace('\'', '"') + "}");

        assertEquals(only, read.tender().electronicOnly());
        assertEquals(
                List.of(
                        "tender/submissionMethod has \"ElectronicSubmission\", which is no code of the standard; it is not guessed at."),
                read.dataNotes());
    }

    @ParameterizedTest
    @CsvSource({"contractPeriod", "enquiryPeriod"})
    void leavesOutAPeriodThatEndsBeforeItStartsAndNotesIt(String period) {
        OcdsTender read = read(
                """
                {"%s": {"startDate": "2016-08-10T00:00:00+04:00", "endDate": "2016-06-12T00:00:00+04:00", "durationInDays": -59}}
                """
                        .formatted(period));

        assertEquals(PartialDate.UNKNOWN, read.tender().contractFrom());
        assertEquals(PartialDate.UNKNOWN, read.tender().contractUntil());
        assertEquals(PartialDate.UNKNOWN, read.tender().questionsUntil());
        assertEquals(
                List.of("tender/" + period + " ends (2016-06-12) before it starts (2016-08-10), so it is not read."),
                read.dataNotes());
    }

    @Test
    void readsThePeriodOfTheContractAndNotThatOfItsExtension() {
        Tender tender = ofTender(
                """
                {"contractPeriod": {"startDate": "2026-04-01", "endDate": "2028-03-31", "maxExtentDate": "2031-03-31"},
                 "lots": [{"contractPeriod": {"startDate": "2026-04-01", "endDate": "2040-03-31"}}]}
                """);

        assertEquals(PartialDate.parse("2026-04-01"), tender.contractFrom());
        assertEquals(PartialDate.parse("2028-03-31"), tender.contractUntil());
    }

    @Test
    void readsNoPeriodOfLotsThatDiffer() {
        Tender tender = ofTender(
                """
                {"lots": [{"contractPeriod": {"startDate": "2025-06-02", "endDate": "2027-06-01"}},
                          {"contractPeriod": {"startDate": "2027-06-02", "endDate": "2029-06-01"}}]}
                """);

        assertEquals(PartialDate.UNKNOWN, tender.contractFrom());
        assertEquals(PartialDate.UNKNOWN, tender.contractUntil());
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-03-03", "1, 2026-02-02", "0, unknown", "-1, unknown", "30.5, unknown", "1e30, unknown"})
    void countsTheLastDayFromTheLengthWhereOnlyThatIsGiven(String days, String last) {
        String period = "{\"startDate\": \"2026-02-01\", \"durationInDays\": " + days + "}";
        Tender tender = ofTender("{\"tenderPeriod\": %s, \"enquiryPeriod\": %s, \"contractPeriod\": %s}"
                .formatted(period, period, period));

        assertEquals(last, tender.closesOn().toString());
        assertEquals(last, tender.questionsUntil().toString());
        assertEquals(last, tender.contractUntil().toString());
        assertEquals(
                !last.equals("unknown"),
                tender.provenance()
                        .note()
                        .contains("Closes on: tender/tenderPeriod/startDate and its durationInDays."));
    }

    @Test
    void prefersTheLastDayThatIsGivenToTheLength() {
        Tender tender = ofTender(
                """
                {"contractPeriod": {"startDate": "2026-02-01", "endDate": "2026-02-20", "durationInDays": 30}}
                """);

        assertEquals(PartialDate.parse("2026-02-20"), tender.contractUntil());
    }

    @Test
    void namesWhoElsePaysFromPartiesAndTheBudget() {
        Tender tender = tender(
                """
                {
                  "ocid": "ocds-x-1",
                  "buyer": {"name": "Ministry"},
                  "parties": [{"name": "Bank of Nowhere", "roles": ["funder"]}, {"name": "Ministry", "roles": ["funder"]}],
                  "planning": {"budget": {
                    "finance": [{"financingParty": {"name": "A fund"}}, {"financingParty": {"name": "Bank of Nowhere"}}],
                    "budgetBreakdown": [{"sourceParty": {"name": "Treasury"}}, {"sourceParty": {"name": "Ministry"}}, {}]
                  }},
                  "tender": {}
                }
                """);

        assertEquals("Bank of Nowhere; A fund; Treasury", tender.financier());
    }

    /** As Colombia Compra Eficiente writes it: the standard's "source" says where the figure is found, not who pays. */
    @Test
    void takesTheSourceOfABudgetFigureForNobodyWhoPays() {
        Tender tender = tender(
                """
                {"ocid": "ocds-k50g02-1", "tender": {},
                 "planning": {"budget": {"source": "http://www.minhacienda.gov.co/HomeMinhacienda/siif"}}}
                """);

        assertEquals("", tender.financier());
    }

    @Test
    void namesTheBuyerByItsRoleWhereThereIsOneOnly() {
        String one = "{\"name\": \"Comisi\u00f3n Nacional del Agua\", \"roles\": [\"buyer\"]}";
        String release = "{\"ocid\": \"ocds-x-1\", \"parties\": [%s], \"tender\": {}}";

        assertEquals(
                "Comisi\u00f3n Nacional del Agua",
                tender(release.formatted(one)).buyer());
        assertEquals("", tender(release.formatted(one + ", " + one)).buyer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "N/A", "n/a.", "None", "No aplica", "Ninguna", "---", "1"})
    void takesNoPlaceholderForAReason(String rationale) {
        assertEquals(
                Answer.UNKNOWN,
                ofTender("{\"procurementMethodRationale\": \"" + rationale + "\"}")
                        .methodJustified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arrendamiento de bienes inmuebles por adjudicación directa.",
                "Գնումների մասին ՀՀ օրենքի 14-րդ հոդվածի 7-րդ կետ",
                "Emergency",
                "None of the other suppliers is certified."
            })
    void takesAReasonInAnyLanguageForOne(String rationale) {
        assertEquals(
                Answer.YES,
                ofTender("{\"procurementMethodRationale\": \"" + rationale + "\"}")
                        .methodJustified());
    }

    @Test
    void judgesNoDatesAndWaysOfAPlan() {
        Tender tender = ofTender(
                """
                {"status": "planned", "submissionMethod": ["electronicSubmission"],
                 "enquiryPeriod": {"endDate": "2026-01-06"},
                 "contractPeriod": {"startDate": "2026-04-01", "endDate": "2040-03-31"},
                 "documents": [{"documentType": "technicalSpecifications", "url": "https://e.example/1"}]}
                """);

        assertEquals(Answer.UNKNOWN, tender.electronicOnly());
        assertEquals(PartialDate.UNKNOWN, tender.questionsUntil());
        assertEquals(PartialDate.UNKNOWN, tender.contractUntil());
        assertEquals(Answer.YES, tender.specificationPublished());
    }

    @Test
    void neverTakesAbsenceForANoInRealReleases() {
        Assumptions.assumeTrue(Files.isRegularFile(REAL), "the collected releases are not here");
        Set<Answer> specifications = EnumSet.noneOf(Answer.class);
        Set<Answer> reviewBodies = EnumSet.noneOf(Answer.class);
        Set<Answer> electronic = EnumSet.noneOf(Answer.class);
        for (OcdsTender read : new OcdsReader().read(REAL)) {
            Tender tender = read.tender();
            specifications.add(tender.specificationPublished());
            reviewBodies.add(tender.reviewBody());
            electronic.add(tender.electronicOnly());
            assertNotEquals(Answer.YES, tender.contractUntil().isBefore(tender.contractFrom()), tender::id);
            assertTrue(!tender.financier().contains("://"), tender::financier);
        }

        assertEquals(EnumSet.of(Answer.YES, Answer.UNKNOWN), specifications);
        assertEquals(EnumSet.of(Answer.YES, Answer.UNKNOWN), reviewBodies);
        assertEquals(EnumSet.allOf(Answer.class), electronic);
    }

    private Tender ofTender(String tender) {
        return read(tender).tender();
    }

    private OcdsTender read(String tender) {
        return only("{\"ocid\": \"ocds-x-1\", \"tender\": " + tender + "}");
    }

    private Tender tender(String release) {
        return only(release).tender();
    }

    private OcdsTender only(String release) {
        try {
            List<OcdsTender> read = new OcdsReader().read(Files.writeString(folder.resolve("release.json"), release));
            assertEquals(1, read.size());
            return read.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
