package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.TenderStatus;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read to its end: what is a tender is handed on, what cannot be read is named with its place. */
class OcdsFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsEachReleaseOfAPackageAndLeavesOutThoseWithoutATender() {
        List<OcdsTender> read = read(
                "package.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "releases": [
                    {"ocid": "ocds-x-1", "tender": {"title": "One"}},
                    {"ocid": "ocds-x-2", "tag": ["planning"], "planning": {"rationale": "None yet."}},
                    {"ocid": "ocds-x-3", "tender": {"title": "Three"}}
                  ]
                }
                """);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(read));
        assertEquals(List.of("/releases/0/tender", "/releases/2/tender"), pointers(read));
    }

    @Test
    void readsTheCompiledReleaseOfARecord() {
        List<OcdsTender> read = read(
                "records.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "records": [
                    {
                      "ocid": "ocds-x-1",
                      "releases": [{"ocid": "ocds-x-1", "tender": {"title": "First notice"}}],
                      "compiledRelease": {"ocid": "ocds-x-1", "tender": {"title": "As amended"}}
                    }
                  ]
                }
                """);

        assertEquals(List.of("/records/0/compiledRelease/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
    }

    @Test
    void readsWhatTheReleasesOfARecordThatIsNotCompiledComeToByTheirDates() {
        List<OcdsTender> read = read(
                "records.json",
                """
                {
                  "records": [
                    {
                      "ocid": "ocds-x-1",
                      "releases": [
                        {"ocid": "ocds-x-1", "date": "2026-02-20", "tender": {"title": "As amended"}},
                        {"ocid": "ocds-x-1", "date": "2026-02-01", "tender": {"title": "First", "status": "active"}}
                      ]
                    }
                  ]
                }
                """);

        assertEquals(List.of("ocds-x-1"), ids(read));
        assertEquals(List.of("/records/0/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
        assertEquals(TenderStatus.ACTIVE, read.get(0).tender().status());
        assertEquals(PartialDate.UNKNOWN, read.get(0).tender().publishedOn());
    }

    @Test
    void readsTheCompiledReleaseThatStandsBesideItsReleases() {
        List<OcdsTender> read = read(
                "wrapper.json",
                """
                {
                  "publisher": {"name": "Examplia"},
                  "releases": [{"ocid": "ocds-x-1", "tender": {"title": "First notice"}}],
                  "compiledRelease": {"ocid": "ocds-x-1", "tender": {"title": "As amended"}}
                }
                """);

        assertEquals(List.of("/compiledRelease/tender"), pointers(read));
        assertEquals("As amended", read.get(0).tender().title());
    }

    @Test
    void readsAListOfReleasesAndPackages() {
        List<OcdsTender> read = read(
                "list.json",
                """
                [
                  {"ocid": "ocds-x-1", "tender": {}},
                  {"releases": [{"ocid": "ocds-x-2", "tender": {}}]}
                ]
                """);

        assertEquals(List.of("/0/tender", "/1/releases/0/tender"), pointers(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"releases\": []}", "{\"records\": []}", "[]", "{\"ocid\": \"ocds-x-1\"}"})
    void findsNoTenderWhereThereIsNone(String text) {
        assertEquals(List.of(), read("empty.json", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "{\"format\": \"safeguards-case-file/1\"}", "{}", "{\"tender\": {}}"})
    void refusesWhatIsNoFormOfOcds(String text) {
        InputException refusal = assertThrows(InputException.class, () -> read("other.json", text));

        assertEquals(1, refusal.problems().size());
        assertEquals("other.json", refusal.problems().get(0).file());
    }

    @Test
    void readsOnAfterAReleaseWithoutAnOcid() {
        Path file = write(
                "package.json",
                """
                {
                  "releases": [
                    {"ocid": " ", "tender": {}},
                    {"ocid": "ocds-x-2", "tender": {}},
                    {"tender": {}}
                  ]
                }
                """);
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-2"), ids(tenders));
        assertEquals(
                List.of("/releases/0", "/releases/2"),
                problems.stream().map(Problem::pointer).toList());
        assertEquals(List.of(3, 5), problems.stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl", "LINES.JSONL", "lines.ndjson"})
    void readsOnAfterABadLine(String name) {
        Path file = write(
                name,
                """
                {"ocid": "ocds-x-1", "tender": {}}
                {"ocid": "ocds-x-2", "tender": {

                {"releases": [{"ocid": "ocds-x-3", "tender": {}}]}
                """);
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(tenders));
        assertEquals(List.of("/tender", "/releases/0/tender"), pointers(tenders));
        assertEquals(1, problems.size());
        assertEquals(name, problems.get(0).file());
        assertEquals(2, problems.get(0).line());
        InputException refusal = assertThrows(InputException.class, () -> new OcdsReader().read(file));
        assertEquals(problems, refusal.problems());
    }

    @Test
    void readsOnAfterALineThatIsNotUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"ocid\": \"ocds-x-1\", \"tender\": {}}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(
                "{\"ocid\": \"ocds-x-2\", \"tender\": {\"title\": \"Día\"}}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("{\"ocid\": \"ocds-x-3\", \"tender\": {}}\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("latin.jsonl"), bytes.toByteArray());
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        new OcdsReader().read(file, tenders::add, problems::add);

        assertEquals(List.of("ocds-x-1", "ocds-x-3"), ids(tenders));
        assertEquals(List.of(2), problems.stream().map(Problem::line).toList());
    }

    @Test
    void refusesAFileThatIsNoJsonWithItsLine() {
        InputException refusal =
                assertThrows(InputException.class, () -> read("bad.json", "{\n  \"releases\": [,]\n}"));

        assertEquals(1, refusal.problems().size());
        assertEquals(2, refusal.problems().get(0).line());
    }

    @Test
    void saysWhichFileItCannotFind() {
        Path missing = folder.resolve("missing.json");

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> new OcdsReader().read(missing));

        assertEquals("Cannot read " + missing, failure.getMessage());
    }

    private List<OcdsTender> read(String name, String text) {
        return new OcdsReader().read(write(name, text));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(List<OcdsTender> tenders) {
        return tenders.stream().map(read -> read.tender().id()).toList();
    }

    private static List<String> pointers(List<OcdsTender> tenders) {
        return tenders.stream()
                .map(read -> read.tender().provenance().pointer())
                .toList();
    }
}
