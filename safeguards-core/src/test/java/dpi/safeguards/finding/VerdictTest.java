package dpi.safeguards.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "true,  false, SATISFIED",
        "false, true,  NOT_SATISFIED",
        "false, false, UNDETERMINED",
        "true,  true,  CONFLICTING"
    })
    void followsFromTheEvidenceForAndTheEvidenceAgainst(boolean supported, boolean contradicted, Verdict verdict) {
        assertEquals(verdict, Verdict.of(supported, contradicted));
    }
}
