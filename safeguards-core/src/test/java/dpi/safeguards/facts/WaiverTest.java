package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {

    private static WaiverBuilder waiver() {
        return WaiverBuilder.builder()
                .id("w")
                .safeguard("PRO-010")
                .subject("t")
                .reason("The census.")
                .approver("Cabinet")
                .from(parse("2026-02-01"))
                .until(parse("2026-06-30"))
                .zone("Asia/Colombo")
                .packVersions(">=0.2.0 <0.3.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, NO",
        "2026-02-01, YES",
        "2026-06-30, YES",
        "2026-07-01, NO",
        "2026-06, YES",
        "2026, UNKNOWN"
    })
    void holdsFromItsFirstDayToItsLast(String day, Answer expected) {
        assertEquals(expected, waiver().build().isInForceOn(parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Colombo, 2026-06-30T18:30:00Z",
        "America/Montevideo, 2026-07-01T03:00:00Z",
        "Pacific/Apia, 2026-06-30T11:00:00Z",
        "+05:45, 2026-06-30T18:15:00Z",
        "Z, 2026-07-01T00:00:00Z"
    })
    void endsAtTheEndOfItsLastDayInItsZone(String zone, String end) {
        assertEquals(Instant.parse(end), waiver().zone(zone).build().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ">=0.2.0 <0.3.0; 0.2.0; true",
                ">=0.2.0 <0.3.0; 0.2.17; true",
                ">=0.2.0 <0.3.0; 0.1.9; false",
                ">=0.2.0 <0.3.0; 0.3.0; false",
                ">= 0.2.0 <= 0.3.0; 0.3.0; true",
                ">0.2.0; 0.2.0; false",
                ">0.2.0; 0.10.0; true",
                "<0.3.0; 0.2.99; true",
                "<1.0.0; 1.0.0-rc.1; true",
                "0.2.0; 0.2.0; true",
                "0.2.0; 0.2.1; false"
            })
    void isGrantedForSomeVersionsOfThePack(String range, String version, boolean granted) {
        assertEquals(granted, waiver().packVersions(range).build().isGrantedFor(version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "0.2",
                "latest",
                ">=0.2.0 >0.1.0",
                ">=0.3.0 <0.2.0",
                ">0.2.0 <0.2.0",
                ">=0.2.0<0.3.0",
                "<0.3.0 >=0.2.0",
                "=0.2.0",
                ">=99999999999.0.0"
            })
    void refusesARangeThatSaysNothingOrHoldsNothing(String range) {
        assertTrue(refusal(waiver().packVersions(range)).contains("such as \">=0.2.0 <0.3.0\""));
    }

    @Test
    void saysWhyItNeedsAZone() {
        assertEquals(
                "Waiver \"w\" needs \"zone\", the time zone in which its days begin and end, such as America/Montevideo"
                        + " or +05:30: a last day alone does not say when it ends.",
                refusal(waiver().zone("")));
    }

    @ParameterizedTest
    @CsvSource({
        "Colombo, Asia/Colombo",
        "america/montevideo, America/Montevideo",
        "America/Port of Spain, America/Port_of_Spain"
    })
    void guessesTheZoneThatWasMeant(String wrong, String right) {
        String refusal = refusal(waiver().zone(wrong));
        assertTrue(refusal.endsWith("Maybe \"" + right + "\"?"), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5:30", "+19:00", "UTC+3", "Mars/Olympus", "+05:30:15"})
    void refusesWhatIsNoZone(String zone) {
        String refusal = refusal(waiver().zone(zone));
        assertTrue(refusal.contains("\"" + zone + "\", which is neither an id of the IANA database"), refusal);
    }

    private static String refusal(WaiverBuilder builder) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }
}
