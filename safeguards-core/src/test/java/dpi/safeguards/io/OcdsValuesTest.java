package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AwardBasis;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.Tender;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, codes and counts are read as the standard has them, and nothing is guessed. */
class OcdsValuesTest {

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
}
