package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.release;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.facts.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a tender is for something digital is told by codes in their schemes. */
class OcdsCodesTest {

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
}
