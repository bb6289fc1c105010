package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From which day to which suppliers could bid. */
class OcdsPeriodTest {

    private static final BigDecimal MINIMUM = BigDecimal.valueOf(30);

    @Test
    void takesTheStartOfTheTenderPeriodForTheDayOfPublication() {
        Tender tender = release("'date': '2026-02-05', 'tag': ['tender'], 'tender': {'datePublished': '2026-01-20',"
                        + " 'tenderPeriod': {'startDate': '2026-02-01'}}")
                .tender();

        assertEquals(PartialDate.parse("2026-02-01"), tender.publishedOn());
        assertEquals(
                "Published on: tender/tenderPeriod/startDate. Whether it is digital is unknown: it has no code.",
                tender.provenance().note());
    }

    @Test
    void takesTheDateOfPublicationWhereTheTenderPeriodHasNoStart() {
        Tender tender = release("'date': '2026-02-05', 'tag': ['tender'], 'tender': {'datePublished': '2026-01-20',"
                        + " 'tenderPeriod': {'endDate': '2026-03-01'}}")
                .tender();

        assertEquals(PartialDate.parse("2026-01-20"), tender.publishedOn());
        assertEquals(
                "Published on: tender/datePublished, as no start of the tender period is given."
                        + " Whether it is digital is unknown: it has no code.",
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
        assertEquals(
                "Whether it is digital is unknown: it has no code.",
                tender.provenance().note());
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
                        "tender/tenderPeriod/startDate is \"1 February\", which is no date.",
                        "tender/tenderPeriod/endDate is \"2026-02-30T00:00:00Z\", which is no date."),
                read.dataNotes());
    }

    @Test
    void notesNothingWhereATenderPeriodEndsOnTheDayItStarts() {
        OcdsTender read = release("'tender': {'tenderPeriod': {'startDate': '2026-03-01', 'endDate': '2026-03-01'}}");

        assertEquals(Answer.NO, read.tender().openForDays(MINIMUM));
        assertEquals(List.of(), read.dataNotes());
    }
}
