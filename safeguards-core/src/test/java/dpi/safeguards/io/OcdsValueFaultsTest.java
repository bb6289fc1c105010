package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.TenderStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault that real releases are known to have in their values, each with a test. */
class OcdsValueFaultsTest {

    private static final BigDecimal MINIMUM = BigDecimal.valueOf(30);

    @Test
    void notesATenderPeriodThatEndsBeforeItStartsAndDoesNotJudgeIt() {
        OcdsTender read = release("'tender': {'tenderPeriod': {'startDate': '2026-03-01', 'endDate': '2026-02-01'}}");

        assertEquals(Answer.UNKNOWN, read.tender().openForDays(MINIMUM));
        assertEquals(
                List.of("The tender period ends (2026-02-01) before it starts (2026-03-01), so its length is not"
                        + " judged."),
                read.dataNotes());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-30T14:42:10+04:00, 2016-06-30T13:30:00+04:00",
        "2016-06-30T14:42:10, 2016-06-30T13:30:00",
        "2016-06-30T23:30:00-05:00, 2016-07-01T01:00:00+04:00"
    })
    void notesATenderPeriodThatEndsHoursBeforeItStartsAndDoesNotJudgeIt(String start, String end) {
        OcdsTender read =
                release("'tender': {'tenderPeriod': {'startDate': '" + start + "', 'endDate': '" + end + "'}}");

        assertEquals(Answer.UNKNOWN, read.tender().openForDays(MINIMUM));
        assertEquals(
                List.of("The tender period ends (" + end + ") before it starts (" + start
                        + "), so its length is not judged."),
                read.dataNotes());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-30T13:30:00+04:00, 2016-06-30T14:42:10+04:00",
        "2016-06-30T13:30:00+04:00, 2016-06-30",
        "2016-06-30T13:30:00, 2016-06-30T14:42:10+04:00",
        "2016-06-30, 2016-06-30T00:00:00Z"
    })
    void judgesATenderPeriodOfHours(String start, String end) {
        OcdsTender read =
                release("'tender': {'tenderPeriod': {'startDate': '" + start + "', 'endDate': '" + end + "'}}");

        assertEquals(Answer.NO, read.tender().openForDays(MINIMUM));
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void keepsDataNotesOutOfTheCaseThatIsJudged() {
        OcdsTender read = release("'date': '2026-02-03', 'tender': {'procurementMethod': 'Subasta', 'tenderPeriod':"
                + " {'startDate': '2026-03-01', 'endDate': '2026-02-01'}}");

        assertEquals(2, read.dataNotes().size());
        assertEquals(List.of(read.tender()), read.asCase().facts());
        assertEquals(List.of(), read.asCase().openQuestions());
        assertEquals(
                "Published on: tender/tenderPeriod/startDate. Whether it is digital is unknown: it has no code.",
                read.tender().provenance().note());
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
    void notesAnAmountInATextThatIsOutOfRange() {
        OcdsTender read = release("'tender': {'value': {'amount': '1e400000000', 'currency': 'USD'}}");

        assertNull(read.tender().value());
        assertEquals(1, read.dataNotes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$numberLong", "$numberInt", "$numberDecimal", "$numberDouble"})
    void readsAnAmountThatADatabaseWrapped(String wrapper) {
        OcdsTender read =
                release("'tender': {'value': {'amount': {'" + wrapper + "': '15890000000'}, 'currency': 'COP'}}");

        assertEquals(
                new Money(new BigDecimal("15890000000"), "COP"), read.tender().value());
        assertEquals(List.of(), read.dataNotes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'$numberLong': 'many'}", "{'$numberLong': {}}", "{'$oid': '1'}", "{}", "[1]"})
    void notesAnAmountInAnObjectThatIsNone(String amount) {
        OcdsTender read = release("'tender': {'value': {'amount': " + amount + ", 'currency': 'COP'}}");

        assertNull(read.tender().value());
        assertEquals(1, read.dataNotes().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open",
                "open tender",
                "Subasta inversa",
                "OPEN",
                "Licitaţie publică",
                "Cerere a ofertelor de preţuri"
            })
    void notesAMethodThatIsNoCodeOfTheStandardAndDoesNotGuess(String word) {
        OcdsTender read = release("'tender': {'procurementMethod': '" + word + "'}");

        assertEquals(ProcurementMethod.UNKNOWN, read.tender().method());
        assertEquals(
                List.of("tender/procurementMethod is \"" + word
                        + "\", which is no code of the standard; it is not guessed at."),
                read.dataNotes());
    }

    @Test
    void readsAClassificationOfTheTenderItself() {
        OcdsTender read = release("'tender': {'classification': {'scheme': 'CPV', 'id': '72000000'}}");

        assertEquals(Answer.YES, read.tender().digital());
    }

    @Test
    void leavesTheScopeUnknownWithoutAnyClassification() {
        assertEquals(
                Answer.UNKNOWN,
                release("'tender': {'title': 'Software', 'items': [{'id': '1', 'description': 'Software'}]}")
                        .tender()
                        .digital());
    }

    @ParameterizedTest
    @CsvSource({"CPV, 30200000-1, YES", "CPV, 45000000-7, NO", "CPV, 72000000, YES", "UNSPSC, 72000000, NO"})
    void readsACodeWithItsCheckDigitAndInItsScheme(String scheme, String code, Answer digital) {
        OcdsTender read = release(
                "'tender': {'items': [{'classification': {'scheme': '" + scheme + "', 'id': '" + code + "'}}]}");

        assertEquals(digital, read.tender().digital());
    }

    @Test
    void looksIntoTheDescriptionWhereTheTitleIsACode() {
        OcdsTender read = release("'tender': {'title': 'CO1.REQ.1234', 'description': 'With an exit plan.'}");

        assertEquals("CO1.REQ.1234", read.tender().title());
        assertEquals(List.of("EXIT /tender/description With an exit plan."), clauses(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'documentType': 'technicalSpecifications',", "'documentType': 'Bases Integradas',", ""})
    void looksIntoDocumentsWhateverTheirTypeIs(String type) {
        OcdsTender read = release("'tender': {'documents': [{" + type + " 'title': 'Annex: exit plan'}]}");

        assertEquals(List.of("EXIT /tender/documents/0/title Annex: exit plan"), clauses(read));
        assertEquals(List.of(), read.dataNotes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Programme:rnrn\u00e2\u20ac\u00a2tPeople", "R&amp;D", "{\\\"a\\\": \\\"b\\\"}", "Caf\u00c3\u00a9"
            })
    void keepsATextAsItIsThatLostItsEscapesOrIsEncodedTwice(String text) {
        OcdsTender read = release("'tender': {'title': '" + text + "'}");

        assertEquals(text.replace("\\", ""), read.tender().title());
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void findsTheFunderInAListOfRolesThatHoldsNull() {
        OcdsTender read = release("'parties': [null, {'name': 'A', 'roles': null}, {'name': 'Bank', 'roles': [null,"
                + " 'funder']}], 'tender': {}");

        assertEquals(
                List.of("/parties/2"),
                read.facts().stream().map(fact -> fact.provenance().pointer()).toList());
    }

    @Test
    void readsAReleaseWithTheNamesOfVersionOneDotTwo() {
        OcdsTender read = release("'tender': {'exclusionGrounds': 'Breach of data protection law',"
                + " 'selectionCriteria': 'Hosting certified to ISO 27001', 'standstillPeriod': {'durationInDays': 10},"
                + " 'languages': ['en']}");

        assertEquals(
                List.of(
                        "DATA_PROTECTION /tender/exclusionGrounds Breach of data protection law",
                        "SECURITY /tender/selectionCriteria Hosting certified to ISO 27001"),
                clauses(read));
        assertEquals(List.of(), read.dataNotes());
    }

    @Test
    void readsAReleaseWithTheNamesThatVersionOneDotTwoDeprecates() {
        OcdsTender read = release("'tender': {'status': 'active', 'submissionMethod': ['electronicSubmission'],"
                + " 'eligibilityCriteria': 'Hosting certified to ISO 27001'}");

        assertEquals(TenderStatus.ACTIVE, read.tender().status());
        assertEquals(List.of("SECURITY /tender/eligibilityCriteria Hosting certified to ISO 27001"), clauses(read));
        assertEquals(List.of(), read.dataNotes());
    }

    private static List<String> clauses(OcdsTender read) {
        return read.facts().stream()
                .map(Clause.class::cast)
                .map(clause -> clause.topic() + " " + clause.provenance().pointer() + " " + clause.text())
                .toList();
    }
}
