package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.examples.replay.SameBytes;
import dpi.safeguards.io.CaseFileReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same case gives the same bytes; {@code scripts/same-bytes.sh} tries it on several JDKs. */
class SameBytesTest {

    private static final Path CASE = Path.of("cases/sri-lanka.case.json");
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE");
    private static final List<String> ZONES = List.of("Asia/Colombo", "America/Montevideo", "Pacific/Apia");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void twoHundredOrdersOfTheFactsInThreeLocalesAndTimeZones() {
        Set<String> digests = new TreeSet<>(SameBytes.digests(CaseFileReader.read(CASE), 200));
        for (String tag : LOCALES) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            for (String id : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                CaseFile read = CaseFileReader.read(CASE);
                digests.addAll(SameBytes.digests(read, 3));
            }
        }

        assertEquals(1, digests.size(), digests.toString());
    }
}
