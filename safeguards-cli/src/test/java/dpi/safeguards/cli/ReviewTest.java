package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews of files in which not everything can be read. */
class ReviewTest {

    private static final String GOOD =
            "{\"ocid\": \"x-%s\", \"date\": \"2026-01-31\", \"tender\": {\"title\": \"T\"}}\n";
    private static final String FILE = GOOD.formatted(1)
            + "{\"ocid\": \"x-2\", \"tender\": {\n"
            + "{\"ocid\": \"x-3\", \"date\": \"2026-01-31\"}\n"
            + "{\"ocid\": \"x-4\", \"tender\": {}}\n"
            + GOOD.formatted(5);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void judgesWhatItCanAndCountsTheRest() throws IOException {
        assertEquals(0, review(FILE, "--format", "json"));
        assertEquals(2, out.toString().lines().count());
        List<String> said = err.toString().lines().toList();
        assertTrue(said.get(0).startsWith("t.jsonl:2: "), said.get(0));
        assertTrue(
                said.get(1).startsWith("t.jsonl /tender: x-4 is not judged. The release states no day"), said.get(1));
        assertEquals("2 tenders judged, 1 release without a tender, 2 problems.", said.get(2));
    }

    @Test
    void writesTheSameVerdictsInTheOrderOfTheInputHoweverManyThreadsJudge() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append(timed("x-" + i, i % 3 == 0 ? "2025-03-05" : "2025-04-30"));
        }

        assertEquals(0, review(many.toString(), "--format", "verdicts", "--threads", "1"));
        String byOne = out.toString();
        assertEquals(300, byOne.lines().count());
        List<String> starts =
                byOne.lines().map(line -> line.substring(0, line.indexOf(','))).toList();
        assertEquals("{\"id\":\"x-0\"", starts.get(0));
        assertEquals("{\"id\":\"x-299\"", starts.get(299));
        assertTrue(byOne.lines().findFirst().orElseThrow().contains("\"verdict\":\"not-satisfied\""), byOne);

        out.getBuffer().setLength(0);
        assertEquals(0, review(many.toString(), "--format", "verdicts", "--threads", "4"));
        assertEquals(byOne, out.toString());
    }

    @Test
    void showsWhatWasReadBeforeAFileThatCannotBeRead() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append(timed("x-" + i, "2025-04-30"));
        }
        Path broken = Files.createDirectory(folder.resolve("broken.json"));

        assertEquals(2, review(many.toString(), broken.toString(), "--format", "verdicts", "--threads", "2"));
        assertEquals(40, out.toString().lines().count());
    }

    @Test
    void refusesNoThreadsAtAllAndVerdictsOfWhatHasChanged() throws IOException {
        assertEquals(2, review(FILE, "--threads", "0"));
        assertTrue(err.toString().contains("--threads is at least 1, not 0."), err.toString());
        Path old = Files.writeString(folder.resolve("old.jsonl"), timed("x-1", "2025-03-05"));
        assertEquals(2, review(timed("x-1", "2025-04-30"), "--before", old.toString(), "--format", "verdicts"));
        assertTrue(err.toString().contains("--format verdicts has no place for"), err.toString());
    }

    @Test
    void saysADataNoteOnceForAllTendersOfARun() throws IOException {
        String local = "{\"ocid\": \"x-%s\", \"date\": \"2026-01-31\", \"tender\": {\"procurementMethod\":"
                + " \"Licitaţie publică\"}}\n";
        String note = "tender/procurementMethod is \"Licitaţie publică\", which is no code of the standard; it is not"
                + " guessed at.";

        assertEquals(0, review(local.formatted(1) + local.formatted(2) + local.formatted(3), "--format", "json"));
        assertEquals(
                List.of(
                        "data note, t.jsonl x-1: " + note,
                        "data note, 2 more tenders: " + note,
                        "3 tenders judged, 0 problems."),
                err.toString().lines().toList());
    }

    @Test
    void stopsAtTheFirstProblemIfToldTo() throws IOException {
        Path report = folder.resolve("report.json");
        assertEquals(2, review(FILE, "--format", "json", "--fail-fast"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(err.toString().endsWith("1 tender judged, 1 problem.\n"), err.toString());
        assertEquals(2, review(FILE, "--fail-fast", "--out", report.toString()));
        assertFalse(Files.exists(report));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written is left");
        }
    }

    @Test
    void refusesAFileInWhichNothingCanBeJudged() throws IOException {
        assertEquals(2, review("{\"status\": 500}\n"));
        assertTrue(err.toString().endsWith("0 tenders judged, 1 problem.\n"), err.toString());
        assertEquals(2, review("{\"ocid\": \"x-3\"}\n"));
        assertTrue(err.toString().contains("There is no tender in it: nothing to evaluate."), err.toString());
    }

    @Test
    void saysHowFarItHasComeAndHowLongItWillTake() throws IOException {
        Progress progress = new Progress(new PrintWriter(err), 100, true);
        progress.step("tenders judged");
        assertEquals("1 tenders judged, 0/s", progress.line("tenders judged", 10));
        try (InputStream in = progress.watch(new ByteArrayInputStream(new byte[25]))) {
            assertEquals(25, in.readAllBytes().length);
        }
        assertEquals("1 tenders judged, 0/s, 25 % read, about 30 s left", progress.line("tenders judged", 10));
    }

    @Test
    void saysWhatAnAmendmentCuredAndWhatItMadeUnknown() throws IOException {
        Path old = Files.writeString(folder.resolve("old.jsonl"), timed("x-1", "2025-03-05"));
        assertEquals(0, review(timed("x-1", "2025-04-30"), "--before", old.toString()));
        assertTrue(
                shown().contains("cured: PRO-010 Digital tenders stay open long enough, x-1: not met -> met"),
                out.toString());
        assertEquals(0, review(timed("x-1", ""), "--before", old.toString()));
        assertTrue(shown().contains("made unknown: PRO-010"), out.toString());
        assertEquals(1, review(timed("x-1", "2025-03-06"), "--before", old.toString(), "--fail-on", "low"));
        assertTrue(shown().contains("Changed since the earlier version: nothing"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void comparesWithTheLatestOfSeveralEarlierReleases() throws IOException {
        String later = timed("x-1", "2025-04-30").replace("2026-01-31", "2026-02-01");
        Path old = Files.writeString(folder.resolve("old.jsonl"), later + timed("x-1", "2025-03-05"));
        assertEquals(0, review(timed("x-1", "2025-04-29"), "--before", old.toString()));
        assertTrue(shown().contains("Changed since the earlier version of 2026-02-01: nothing"), out.toString());
    }

    @Test
    void saysWhichTendersStandInOneOfTheTwoFilesOnly() throws IOException {
        Path old =
                Files.writeString(folder.resolve("old.jsonl"), timed("x-1", "2025-03-05") + timed("x-2", "2025-03-05"));
        String now = timed("x-1", "2025-04-30") + timed("x-3", "2025-04-30");
        assertEquals(0, review(now, "--before", old.toString(), "--format", "json"));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(0).contains("\"kind\":\"cured\",\"safeguard\":\"PRO-010\""), lines.get(0));
        assertFalse(lines.get(1).contains("\"changes\""), lines.get(1));
        assertTrue(lines.get(1).contains("This tender was not found in old.jsonl"), lines.get(1));
        assertEquals(
                List.of("Only in old.jsonl, or not readable now: x-2.", "2 tenders judged, 0 problems."),
                err.toString().lines().toList());
    }

    @Test
    void comparesATenderWithItselfBeforeItsAmendmentWhereTheFileHoldsBoth() throws IOException {
        String first = timed("x-1", "2025-03-05").strip();
        String amendment = "{\"ocid\": \"x-1\", \"date\": \"2026-02-15\", \"tag\": [\"tenderAmendment\"],"
                + " \"tender\": {\"tenderPeriod\": {\"endDate\": \"2025-04-30\"}}}";
        assertEquals(0, review("{\"ocid\": \"x-1\", \"releases\": [" + first + ", " + amendment + "]}\n"));
        assertTrue(shown().contains("Changed since the earlier version of 2026-01-31"), out.toString());
        assertTrue(shown().contains("cured: PRO-010"), out.toString());
    }

    @Test
    void judgesAnEarlierVersionThatStatesNoDayOnTheDayOfTheLater() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.jsonl"), timed("x-1", "2025-03-05").replace("\"date\": \"2026-01-31\", ", ""));
        assertEquals(0, review(timed("x-1", "2025-04-30"), "--before", old.toString()));
        assertTrue(shown().contains("cured: PRO-010"), out.toString());
    }

    /** A digital tender that is published on 11 February 2025; it closes on an unknown day if that is empty. */
    private static String timed(String ocid, String closes) {
        return "{\"ocid\": \"" + ocid + "\", \"date\": \"2026-01-31\", \"tag\": [\"tender\"], \"tender\": {"
                + "\"title\": \"T\", \"procurementMethod\": \"open\", \"items\": [{\"id\": \"1\","
                + " \"classification\": {\"scheme\": \"CPV\", \"id\": \"48000000\"}}],"
                + " \"tenderPeriod\": {\"startDate\": \"2025-02-11\""
                + (closes.isEmpty() ? "" : ", \"endDate\": \"" + closes + "\"") + "}}}\n";
    }

    /** What was written so far, on one line. */
    private String shown() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private int review(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("t.jsonl"), text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "review";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
