package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Releases of eleven publishers, with the faults they were counted to have; skipped where the data is not at hand. */
class OcdsRealDataTest {

    private static final Path DATA = Path.of("../../shared/data/ocds");
    private static final Path RELEASES = DATA.resolve("derived/dev-releases.jsonl");

    @Test
    void readsEveryTenderAndRefusesNone() throws IOException {
        Heard heard = heard(RELEASES);

        assertEquals(List.of(), heard.problemLines());
        assertEquals(658, heard.tenders.size());
        assertEquals(158, heard.nothing.size());
        assertTrue(
                heard.nothing.stream().allMatch(why -> why.endsWith("release without a tender")),
                heard.nothing.toString());
    }

    @Test
    void notesEveryPeriodThatEndsBeforeItStartsAndJudgesNoneOfThem() throws IOException {
        List<OcdsTender> negative = noted(
                heard(RELEASES),
                note -> note.startsWith("The tender period ends") && note.contains("before it starts"));

        assertEquals(13, startsStated(negative));
        assertTrue(negative.stream().allMatch(read -> read.tender().openForDays(BigDecimal.ONE) == Answer.UNKNOWN));
    }

    @Test
    void notesEveryMethodThatIsNoCode() throws IOException {
        assertEquals(
                102,
                noted(heard(RELEASES), note -> note.startsWith("tender/procurementMethod "))
                        .size());
    }

    @Test
    void readsTheFilesAsTheyWerePublished() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "There is no " + DATA + ".");
        List<Path> files;
        try (Stream<Path> all = Files.walk(DATA)) {
            files = all.filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .filter(file -> !file.startsWith(DATA.resolve("schema-1.1.5")))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            assertEquals(List.of(), heard(file).problemLines(), file.toString());
        }
    }

    private static long startsStated(List<OcdsTender> tenders) {
        return tenders.stream()
                .filter(read -> read.tender().provenance().note().contains("tenderPeriod/startDate"))
                .count();
    }

    private static List<OcdsTender> noted(Heard heard, Predicate<String> wanted) {
        return heard.tenders.stream()
                .filter(read -> read.dataNotes().stream().anyMatch(wanted))
                .toList();
    }

    private static Heard heard(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "There is no " + file + ".");
        return Heard.reading(file.toString(), Files.readAllBytes(file));
    }
}
