package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcdsReaderTest {

    private static final BigDecimal MINIMUM = BigDecimal.valueOf(30);

    @TempDir
    private Path folder = Path.of("");

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
        assertEquals("", tender.provenance().note());
        assertEquals(PartialDate.UNKNOWN, read.releasedOn());
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void readsEachReleaseOfAPackageAndLeavesOutThoseWithoutATender() {
        List<OcdsTender> read = read(
                "package.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "releases": [
                    {"ocid": "ocds-x-1", "tender": {"title": "One"}},
                    {"ocid": "ocds-x-2", "tag": ["planning"], "planning": {"rationale": "None yet."}},
                    {"ocid": "ocds-x-3", "tender": {"title": "Three"}}
                  ]
                }
                """);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(read));
        assertEquals(List.of("/releases/0/tender", "/releases/2/tender"), pointers(read));
    }

    @Test
    void readsTheCompiledReleaseOfARecord() {
        List<OcdsTender> read = read(
                "records.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "records": [
                    {
                      "ocid": "ocds-x-1",
                      "releases": [{"ocid": "ocds-x-1", "tender": {"title": "First notice"}}],
                      "compiledRelease": {"ocid": "ocds-x-1", "tender": {"title": "As amended"}}
                    }
                  ]
                }
                """);

        assertEquals(List.of("/records/0/compiledRelease/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
    }

    @Test
    void readsWhatTheReleasesOfARecordThatIsNotCompiledComeToByTheirDates() {
        List<OcdsTender> read = read(
                "records.json",
                """
                {
                  "records": [
                    {
                      "ocid": "ocds-x-1",
                      "releases": [
                        {"ocid": "ocds-x-1", "date": "2026-02-20", "tender": {"title": "As amended"}},
                        {"ocid": "ocds-x-1", "date": "2026-02-01", "tender": {"title": "First", "status": "active"}}
                      ]
                    }
                  ]
                }
                """);

        assertEquals(List.of("ocds-x-1"), ids(read));
        assertEquals(List.of("/records/0/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
        assertEquals(TenderStatus.ACTIVE, read.get(0).tender().status());
        assertEquals(PartialDate.UNKNOWN, read.get(0).tender().publishedOn());
    }

    @Test
    void readsTheCompiledReleaseThatStandsBesideItsReleases() {
        List<OcdsTender> read = read(
                "wrapper.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "releases": [{"ocid": "ocds-x-1", "tender": {"title": "First notice"}}],
                  "compiledRelease": {"ocid": "ocds-x-1", "tender": {"title": "As amended"}}
                }
                """);

        assertEquals(List.of("/compiledRelease/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
    }

    @Test
    void readsAListOfReleasesAndPackages() {
        List<OcdsTender> read = read(
                "list.json",
                """
                [
                  {"ocid": "ocds-x-1", "tender": {}},
                  {"releases": [{"ocid": "ocds-x-2", "tender": {}}]}
                ]
                """);

        assertEquals(List.of("/0/tender", "/1/releases/0/tender"), pointers(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"releases\": []}", "{\"records\": []}", "[]", "{\"ocid\": \"ocds-x-1\"}"})
    void findsNoTenderWhereThereIsNone(String text) {
        assertEquals(List.of(), read("empty.json", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "{\"format\": \"safeguards-case-file/1\"}", "{}", "{\"tender\": {}}"})
    void refusesWhatIsNoFormOfOcds(String text) {
        InputException refusal = assertThrows(InputException.class, () -> read("other.json", text));

        assertEquals(1, refusal.problems().size());
        assertEquals("other.json", refusal.problems().get(0).file());
    }

    @Test
    void readsOnAfterAReleaseWithoutAnOcid() {
        Path file = write(
                "package.json",
                """
                {
                  "releases": [
                    {"ocid": " ", "tender": {}},
                    {"ocid": "ocds-x-2", "tender": {}},
                    {"tender": {}}
                  ]
                }
                """);
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-2"), ids(tenders));
        assertEquals(
                List.of("/releases/0", "/releases/2"),
                problems.stream().map(Problem::pointer).toList());
        assertEquals(List.of(3, 5), problems.stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl", "LINES.JSONL", "lines.ndjson"})
    void readsOnAfterABadLine(String name) {
        Path file = write(
                name,
                """
                {"ocid": "ocds-x-1", "tender": {}}
                {"ocid": "ocds-x-2", "tender": {

                {"releases": [{"ocid": "ocds-x-3", "tender": {}}]}
                """);
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(tenders));
        assertEquals(List.of("/tender", "/releases/0/tender"), pointers(tenders));
        assertEquals(1, problems.size());
        assertEquals(name, problems.get(0).file());
        assertEquals(2, problems.get(0).line());
        InputException refusal = assertThrows(InputException.class, () -> new OcdsReader().read(file));
        assertEquals(problems, refusal.problems());
    }

    @Test
    void readsOnAfterALineThatIsNotUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"ocid\": \"ocds-x-1\", \"tender\": {}}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(
                "{\"ocid\": \"ocds-x-2\", \"tender\": {\"title\": \"Día\"}}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("{\"ocid\": \"ocds-x-3\", \"tender\": {}}\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("latin.jsonl"), bytes.toByteArray());
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(tenders));
        assertEquals(List.of(2), problems.stream().map(Problem::line).toList());
    }

    @Test
    void refusesAFileThatIsNoJsonWithItsLine() {
        InputException refusal =
                assertThrows(InputException.class, () -> read("bad.json", "{\n  \"releases\": [,]\n}"));

        assertEquals(1, refusal.problems().size());
        assertEquals(2, refusal.problems().get(0).line());
    }

    @Test
    void saysWhichFileItCannotFind() {
        Path missing = folder.resolve("missing.json");

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> new OcdsReader().read(missing));

        assertEquals("Cannot read " + missing, failure.getMessage());
    }

    @Test
    void takesTheStartOfTheTenderPeriodForTheDayOfPublication() {
        Tender tender = release("'date': '2026-02-05', 'tag': ['tender'], 'tender': {'datePublished': '2026-01-20',"
                        + " 'tenderPeriod': {'startDate': '2026-02-01'}}")
                .tender();

        assertEquals(PartialDate.parse("2026-02-01"), tender.publishedOn());
        assertEquals(
                "Published on: tender/tenderPeriod/startDate.",
                tender.provenance().note());
    }

    @Test
    void takesTheDateOfPublicationWhereTheTenderPeriodHasNoStart() {
        Tender tender = release("'date': '2026-02-05', 'tag': ['tender'], 'tender': {'datePublished': '2026-01-20',"
                        + " 'tenderPeriod': {'endDate': '2026-03-01'}}")
                .tender();

        assertEquals(PartialDate.parse("2026-01-20"), tender.publishedOn());
        assertEquals(
                "Published on: tender/datePublished, as no start of the tender period is given.",
                tender.provenance().note());
    }

    @Test
    void takesTheDateOfTheReleaseWhereItIsTheTenderNotice() {
        Tender tender = release("'date': '2026-02-05T08:00:00Z', 'tag': ['tender'], 'tender': {}")
                .tender();

        assertEquals(PartialDate.parse("2026-02-05"), tender.publishedOn());
        assertTrue(
                tender.provenance().note().startsWith("Published on: date of the release"),
                tender.provenance().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tag': ['award'],", "'tag': ['compiled'],", "'tag': [],", "'tag': 'tender',", ""})
    void takesTheDateOfNoOtherRelease(String tag) {
        Tender tender =
                release("'date': '2026-02-05', " + tag + " 'tender': {}").tender();

        assertEquals(PartialDate.UNKNOWN, tender.publishedOn());
        assertEquals("", tender.provenance().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenderAmendment", "tenderUpdate", "tenderCancellation"})
    void takesTheDateOfNoAmendment(String tag) {
        Tender tender = release("'date': '2026-02-25', 'tag': ['" + tag + "'],"
                        + " 'tender': {'tenderPeriod': {'endDate': '2026-03-03'}}")
                .tender();

        assertEquals(PartialDate.UNKNOWN, tender.publishedOn());
        assertEquals(Answer.UNKNOWN, tender.openForDays(MINIMUM));
    }

    @Test
    void notesADateThatIsNoneAndGoesOnToTheNext() {
        OcdsTender read = release("'tender': {'datePublished': '2026-01-20',"
                + " 'tenderPeriod': {'startDate': '1 February', 'endDate': '2026-02-30T00:00:00Z'}}");

        assertEquals(PartialDate.parse("2026-01-20"), read.tender().publishedOn());
        assertEquals(PartialDate.UNKNOWN, read.tender().closesOn());
        assertEquals(
                List.of(
                        "tender/tenderPeriod/endDate is \"2026-02-30T00:00:00Z\", which is no date.",
                        "tender/tenderPeriod/startDate is \"1 February\", which is no date."),
                read.dataNotes());
    }

    @Test
    void notesATenderPeriodThatEndsBeforeItStartsAndDoesNotJudgeIt() {
        OcdsTender read = release("'tender': {'tenderPeriod': {'startDate': '2026-03-01', 'endDate': '2026-02-01'}}");

        assertEquals(Answer.UNKNOWN, read.tender().openForDays(MINIMUM));
        assertEquals(
                List.of("The tender period ends (2026-02-01) before it starts (2026-03-01), so its length is not"
                        + " judged."),
                read.dataNotes());
    }

    @Test
    void notesNothingWhereATenderPeriodEndsOnTheDayItStarts() {
        OcdsTender read = release("'tender': {'tenderPeriod': {'startDate': '2026-03-01', 'endDate': '2026-03-01'}}");

        assertEquals(Answer.NO, read.tender().openForDays(MINIMUM));
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void readsAnAmountThatIsWrittenAsAText() {
        OcdsTender read = release("'tender': {'value': {'amount': '1250000.50', 'currency': 'USD'}}");

        assertEquals(
                new Money(new BigDecimal("1250000.50"), "USD"), read.tender().value());
        assertEquals(List.of(), read.dataNotes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'amount': '1,250,000', 'currency': 'USD'}",
                "{'amount': 'not disclosed', 'currency': 'USD'}",
                "{'amount': true, 'currency': 'USD'}",
                "{'amount': 100, 'currency': 'usd'}",
                "{'amount': 100, 'currency': 'Examplian Dollar'}"
            })
    void notesAnAmountThatIsNone(String value) {
        OcdsTender read = release("'tender': {'value': " + value + "}");

        assertNull(read.tender().value());
        assertEquals(1, read.dataNotes().size());
        assertTrue(
                read.dataNotes().get(0).startsWith("tender/value is {\"amount\":"),
                read.dataNotes().get(0));
    }

    @Test
    void readsNoAmountFromATextOfAMillionDigits() {
        OcdsTender read = release("'tender': {'value': {'amount': '" + "7".repeat(900_000) + "', 'currency': 'USD'}}");

        assertNull(read.tender().value());
        assertTrue(read.dataNotes().get(0).length() < 1_000, "a note is no place for all of them");
    }

    @Test
    void notesAnAmountInATextThatIsOutOfRange() {
        OcdsTender read = release("'tender': {'value': {'amount': '1e400000000', 'currency': 'USD'}}");

        assertNull(read.tender().value());
        assertEquals(1, read.dataNotes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'amount': 100}", "{'currency': 'USD', 'amount': null}"})
    void leavesAnAmountUnknownThatIsOnlyHalfStated(String value) {
        assertNull(release("'tender': {'value': " + value + "}").tender().value());
    }

    @ParameterizedTest
    @CsvSource({"open, OPEN", "selective, SELECTIVE", "limited, LIMITED", "direct, DIRECT"})
    void readsTheMethodsOfTheStandard(String code, ProcurementMethod method) {
        OcdsTender read = release("'tender': {'procurementMethod': '" + code + "'}");

        assertEquals(method, read.tender().method());
        assertEquals(List.of(), read.dataNotes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open", "open tender", "Subasta inversa", "OPEN"})
    void notesAMethodThatIsNoCodeOfTheStandardAndDoesNotGuess(String word) {
        OcdsTender read = release("'tender': {'procurementMethod': '" + word + "'}");

        assertEquals(ProcurementMethod.UNKNOWN, read.tender().method());
        assertEquals(
                List.of("tender/procurementMethod is \"" + word
                        + "\", which is no code of the standard; it is not guessed at."),
                read.dataNotes());
    }

    @ParameterizedTest
    @CsvSource({
        "priceOnly, PRICE_ONLY",
        "lowestCost, PRICE_ONLY",
        "costOnly, COST_ONLY",
        "qualityOnly, QUALITY_ONLY",
        "ratedCriteria, RATED_CRITERIA",
        "bestValueToGovernment, RATED_CRITERIA"
    })
    void readsWhatDecidesBetweenBidsByOldAndNewCodes(String code, AwardBasis basis) {
        OcdsTender read = release("'tender': {'awardCriteria': '" + code + "'}");

        assertEquals(basis, read.tender().awardBasis());
        assertEquals(List.of(), read.dataNotes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"singleBidOnly", "price-only", "lowest"})
    void notesAnAwardCriterionThatIsNoCodeOfTheStandard(String code) {
        OcdsTender read = release("'tender': {'awardCriteria': '" + code + "'}");

        assertEquals(AwardBasis.UNKNOWN, read.tender().awardBasis());
        assertEquals(1, read.dataNotes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"3\"", "null", "true"})
    void leavesTheNumberOfBiddersUnknownWhereNoneIsCounted(String count) {
        Tender tender =
                release("'tender': {'numberOfTenderers': " + count + "}").tender();

        assertNull(tender.bidders());
        assertEquals(Answer.UNKNOWN, tender.hasSingleBidder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0"})
    void countsASingleBidder(String count) {
        assertEquals(
                Answer.YES,
                release("'tender': {'numberOfTenderers': " + count + "}")
                        .tender()
                        .hasSingleBidder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967297", "18446744073709551617"})
    void countsNoSingleBidderInANumberThatIsTooLarge(String count) {
        assertEquals(
                Answer.UNKNOWN,
                release("'tender': {'numberOfTenderers': " + count + "}")
                        .tender()
                        .hasSingleBidder());
    }

    @ParameterizedTest
    @CsvSource({
        "CPV,    72000000-5, YES",
        "cpv,    72000000-5, YES",
        "CPV,    48000000,   YES",
        "CPV,    30213000,   YES",
        "CPV,    45000000,   NO",
        "UNSPSC, 72000000,   NO",
        "UNSPSC, 43230000,   YES",
        "UNSPSC, 81111500,   YES",
        "UNSPSC, 81101500,   NO",
        "XE-CAT, 72000000,   UNKNOWN",
        "'',     72000000,   UNKNOWN"
    })
    void isDigitalByTheCodesOfItsClassification(String scheme, String code, Answer digital) {
        String classification = "{'scheme': '" + scheme + "', 'id': '" + code + "'}";

        assertEquals(
                digital,
                release("'tender': {'classification': " + classification + "}")
                        .tender()
                        .digital());
        assertEquals(
                digital,
                release("'tender': {'items': [{'classification': " + classification + "}]}")
                        .tender()
                        .digital());
        assertEquals(
                digital,
                release("'tender': {'items': [{'additionalClassifications': [" + classification + "]}]}")
                        .tender()
                        .digital());
        assertEquals(
                digital,
                release("'tender': {'additionalClassifications': [" + classification + "]}")
                        .tender()
                        .digital());
    }

    @Test
    void isDigitalWhereOneOfItsItemsIs() {
        assertEquals(
                Answer.YES,
                release("'tender': {'items': [{'classification': {'scheme': 'CPV', 'id': '45000000'}},"
                                + " {'classification': {'scheme': 'CPV', 'id': 72000000}}]}")
                        .tender()
                        .digital());
    }

    @Test
    void mayBeDigitalWhereOneOfItsCodesIsOfAnUnknownScheme() {
        assertEquals(
                Answer.UNKNOWN,
                release("'tender': {'items': [{'classification': {'scheme': 'CPV', 'id': '45000000'}},"
                                + " {'classification': {'scheme': 'XE-CAT', 'id': '9'}}]}")
                        .tender()
                        .digital());
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

    private OcdsTender release(String parts) {
        return only(("{'ocid': 'ocds-x-17', " + parts + "}").replace('\'', '"'));
    }

    private OcdsTender only(String text) {
        List<OcdsTender> read = read("release.json", text);
        assertEquals(1, read.size());
        return read.get(0);
    }

    private List<OcdsTender> read(String name, String text) {
        return new OcdsReader().read(write(name, text));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(List<OcdsTender> tenders) {
        return tenders.stream().map(read -> read.tender().id()).toList();
    }

    private static List<String> pointers(List<OcdsTender> tenders) {
        return tenders.stream()
                .map(read -> read.tender().provenance().pointer())
                .toList();
    }
}
