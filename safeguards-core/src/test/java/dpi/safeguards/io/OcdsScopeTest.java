package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.io.OcdsScope.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OcdsScopeTest {

    private final OcdsScope scope = new OcdsScope(DigitalScope.load(), DigitalWords.load());

    @Test
    void isDigitalByACodeThatTheWordsAgreeWith() {
        assertEquals(
                new Reading(Answer.YES, "Digital by the code CPV 48000000."),
                read(
                        """
                        {"title": "Software for the registry of births",
                         "classification": {"scheme": "CPV", "id": "48000000"}}"""));
    }

    @Test
    void isAskedWhereNoWordAgreesWithTheCode() {
        assertEquals(
                new Reading(
                        Answer.UNKNOWN,
                        "Whether it is digital is unknown: the code CPV 48000000 is digital, and no word of the tender is."),
                read(
                        """
                        {"title": "Resurfacing of the school car park",
                         "classification": {"scheme": "CPV", "id": "48000000"}}"""));
    }

    @Test
    void isDigitalByTheCodeAloneWhereTheWordsAreTooFew() {
        assertEquals(
                Answer.YES,
                read("""
                {"title": "Ref 17/01749", "classification": {"scheme": "CPV", "id": "48000000"}}""")
                        .answer());
    }

    @Test
    void aCloserCodeThanADivisionNeedsNoWord() {
        assertEquals(
                new Reading(Answer.YES, "Digital by the code CPV 72267000."),
                read(
                        """
                        {"title": "Yearly maintenance of ORMIS for the hospital",
                         "classification": {"scheme": "CPV", "id": "72267000"}}"""));
    }

    @Test
    void anotherCodeThatMayBeDigitalIsEnoughBesideADivision() {
        String tender =
                """
                {"title": "Extension programme for two counties",
                 "items": [{"classification": {"scheme": "CPV", "id": "72000000"},
                            "additionalClassifications": [{"scheme": "CPV", "id": "%s"}]}]}""";

        assertEquals(Answer.YES, read(tender.formatted("64000000")).answer());
        assertEquals(Answer.UNKNOWN, read(tender.formatted("72000000")).answer());
    }

    @Test
    void isAskedWhereTheOtherCodesDisagreeUnlessANameAgrees() {
        String tender =
                """
                {"title": "%s", "description": "Software is mentioned here.",
                 "classification": {"scheme": "CPV", "id": "51611100"},
                 "additionalClassifications": [{"scheme": "CPV", "id": "51110000"}%s]}""";

        assertEquals(
                new Reading(
                        Answer.UNKNOWN,
                        "Whether it is digital is unknown: the code CPV 51611100 is digital, its further codes and the"
                                + " title are not."),
                read(tender.formatted("Units for emergency power in a room", "")));
        assertEquals(
                Answer.UNKNOWN,
                read(tender.formatted(
                                "Units for emergency power in a room", ", {\"scheme\": \"CPV\", \"id\": \"72100000\"}"))
                        .answer());
        assertEquals(
                Answer.YES,
                read(tender.formatted(
                                "Units for emergency power in a room",
                                ", {\"scheme\": \"CPV\", \"id\": \"72100000\"}, {\"scheme\": \"CPV\", \"id\": \"72267000\"}"))
                        .answer());
        assertEquals(
                Answer.YES,
                read(tender.formatted("Servers and their emergency power", "")).answer());
    }

    @Test
    void theNameOfTheCodeIsNoWordOfTheTender() {
        String item =
                """
                {"title": "Purchase for the town of Anytown",
                 "items": [{"description": "%s",
                            "classification": {"scheme": "CPV", "id": "48000000", "description": "Software package"}}]}""";

        assertEquals(Answer.UNKNOWN, read(item.formatted("Software package")).answer());
        assertEquals(
                Answer.YES, read(item.formatted("Software for the library")).answer());
    }

    @Test
    void aFurtherCodeDoesNotOutweighTheMainOneUnlessANameAgrees() {
        String tender =
                """
                {"title": "%s", "description": "Software is mentioned here.",
                 "classification": {"scheme": "CPV", "id": "98351110"},
                 "items": [{"additionalClassifications": [{"scheme": "CPV", "id": "72000000"}]}]}""";

        assertEquals(
                new Reading(
                        Answer.UNKNOWN,
                        "Whether it is digital is unknown: the further code CPV 72000000 is digital, the main code CPV"
                                + " 98351110 and the title are not."),
                read(tender.formatted("Parking wardens for the town")));
        assertEquals(
                new Reading(Answer.YES, "Digital by the code CPV 72000000."),
                read(tender.formatted("Computer system for parking wardens")));
    }

    @Test
    void anItemIsAFurtherCodeWhereTheTenderHasOneThatTells() {
        String items = "\"items\": [{\"classification\": {\"scheme\": \"CPV\", \"id\": \"30200000\"}}]";

        assertEquals(
                Answer.UNKNOWN,
                read("{\"title\": \"Building a school\", \"classification\": {\"scheme\": \"CPV\", \"id\": \"45000000\"}, "
                                + items + "}")
                        .answer());
        assertEquals(Answer.YES, read("{\"title\": \"Laptops\", " + items + "}").answer());
    }

    @Test
    void wordsAloneNeverMakeAYes() {
        assertEquals(
                new Reading(Answer.NO, "Not digital by its codes."),
                read(
                        """
                        {"title": "Software for builders", "classification": {"scheme": "CPV", "id": "45000000"}}"""));
        assertEquals(
                new Reading(Answer.UNKNOWN, "Whether it is digital is unknown: it has no code."),
                read("{\"title\": \"Software for builders\"}"));
        assertEquals(
                new Reading(Answer.UNKNOWN, "Whether it is digital is unknown: its codes do not tell."),
                read(
                        """
                        {"title": "Software for builders", "classification": {"scheme": "GSIN", "id": "D317E"}}"""));
    }

    private Reading read(String tender) {
        return scope.of(Document.parse("tender.json", tender.getBytes(StandardCharsets.UTF_8))
                .root());
    }
}
