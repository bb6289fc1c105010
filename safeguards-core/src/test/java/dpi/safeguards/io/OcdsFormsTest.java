package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever form a publisher hands out its tenders, they are found, and what is none is named. */
class OcdsFormsTest {

    private static final String A = "{'ocid': 'x-a', 'tender': {'title': 'A'}}";
    private static final String B = "{'ocid': 'x-b', 'tender': {'title': 'B'}}";

    @Test
    void readsARelease() {
        assertEquals(List.of("A /tender"), Heard.reading("a.json", A).titles());
    }

    @Test
    void readsAReleasePackageReleaseByRelease() {
        Heard heard = Heard.reading("p.json", "{'uri': 'x', 'releases': [" + A + "," + B + "], 'version': '1.1'}");
        assertEquals(List.of("A /releases/0/tender", "B /releases/1/tender"), heard.titles());
    }

    @Test
    void readsARecord() {
        assertEquals(
                List.of("A /releases/0/tender"),
                Heard.reading("r.json", "{'ocid': 'x-a', 'releases': [" + A + "]}")
                        .titles());
    }

    @Test
    void readsARecordPackage() {
        Heard heard = Heard.reading(
                "r.json",
                "{'records': [{'ocid': 'x-a', 'compiledRelease': " + A + "}, {'ocid': 'x-b', 'releases': [" + B
                        + "]}], 'packages': ['u1', 'u2']}");
        assertEquals(List.of("A /records/0/compiledRelease/tender", "B /records/1/releases/0/tender"), heard.titles());
    }

    @Test
    void namesACompiledReleaseAfterItsRecord() {
        Heard heard = Heard.reading("r.json", "{'ocid': 'x-a', 'compiledRelease': {'tender': {'title': 'A'}}}");
        assertEquals("x-a", heard.tenders.get(0).tender().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"l.jsonl", "l.json", "l", "l.ndjson"})
    void readsLinesWhateverTheNameIs(String name) {
        Heard heard = Heard.reading(
                name,
                A + "\n\n{'releases': [" + B + "]}\r\n{'ocid': 'x-c', 'compiledRelease': " + A + "}\n[" + B + "]");
        assertEquals(
                List.of("A /tender", "B /releases/0/tender", "A /compiledRelease/tender", "B /0/tender"),
                heard.titles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.json", "s.jsonl"})
    void readsIndentedValuesThatFollowEachOther(String name) {
        String indented = "{\n  'ocid': 'x-a',\n  'tender': {'title': 'A'}\n}\n";
        Heard heard = Heard.reading(name, indented + indented);
        assertEquals(List.of("A /tender", "A /tender"), heard.titles());
    }

    @Test
    void readsValuesOnOneLine() {
        assertEquals(
                List.of("A /tender", "B /tender"),
                Heard.reading("s.json", A + B).titles());
    }

    @Test
    void readsATextWithAByteOrderMark() {
        assertEquals(List.of("A /tender"), Heard.reading("a.json", "\ufeff" + A).titles());
        assertEquals(
                2, Heard.reading("a.jsonl", "\ufeff" + A + "\n" + B).titles().size());
    }

    @Test
    void saysThatAReleaseHasNoOcid() {
        Heard heard = Heard.reading("p.json", "{'releases': [" + A + ", {'ocid': ' ', 'tender': {}}]}");
        assertEquals(1, heard.tenders.size());
        assertTrue(heard.problemLines().get(0).startsWith("p.json:1 /releases/1: The release has no \"ocid\""));
    }

    @Test
    void saysWhatHasNothingToEvaluate() {
        Heard heard = Heard.reading(
                "n.json",
                """
                {'ocid': 'x-a', 'releases': [{'url': 'https://x', 'date': '2020-01-01', 'tag': ['tender']}]}
                {'ocid': 'x-a', 'versionedRelease': {'ocid': 'x-a', 'tender': {'title': [{'value': 'A'}]}}}
                {'ocid': 'x-a', 'planning': {}}
                {'records': [{'ocid': 'x-a'}]}
                {'releases': []}
                {'ocid': 'x-a', 'releases': []}
                """);
        assertEquals(List.of(), heard.problemLines());
        assertEquals(List.of(), heard.tenders);
        assertEquals(
                List.of(
                        "n.json:1  record with nothing but links to releases",
                        "n.json:2  record with a versioned release only",
                        "n.json:3  release without a tender",
                        "n.json:4 /records/0 record without releases",
                        "n.json:5  package with nothing in it",
                        "n.json:6  record without releases"),
                heard.nothing);
    }

    @Test
    void notesThatPartOfARecordIsOnlyLinked() {
        Heard heard = Heard.reading("r.json", "{'ocid': 'x-a', 'releases': [{'url': 'https://x'}, " + A + "]}");
        assertEquals(List.of("A /releases/1/tender"), heard.titles());
        assertTrue(heard.tenders.get(0).dataNotes().get(0).startsWith("The record only links to 1 of its releases"));
    }

    @Test
    void readsGzipByItsFirstBytes() throws IOException {
        byte[] packed = gzip(A + "\n" + B);
        assertEquals(2, Heard.reading("l.jsonl.gz", packed).tenders.size());
        assertEquals(2, Heard.reading("l.json", packed).tenders.size());
        byte[] half = Arrays.copyOf(packed, packed.length - 12);
        assertEquals(
                "l.gz: The packed file ends too early; it was not copied whole.",
                Heard.reading("l.gz", half).problemLines().get(0));
    }

    @Test
    void readsTheEntriesOfAZipFileInTheirOrder() throws IOException {
        byte[] packed = zip(
                "b/second.jsonl", A + "\n{'oops\n" + B, "README.txt", "no JSON", "a.json", "{'releases': [" + B + "]}");
        Heard heard = Heard.reading("year.zip", packed);
        assertEquals(List.of("A /tender", "B /tender", "B /releases/0/tender"), heard.titles());
        assertEquals(1, heard.problems.size());
        assertEquals("year.zip!b/second.jsonl", heard.problems.get(0).file());
        assertEquals(2, heard.problems.get(0).line());
    }

    @Test
    void refusesEntriesWhoseNamesLeadOut() throws IOException {
        Heard heard = Heard.reading(
                "z", zip("../a.json", A, "/b.json", A, "C:\\c.json", A, "d/..\\e.json", A, "f..g.json", B));
        assertEquals(List.of("B /tender"), heard.titles());
        assertEquals(
                List.of("z!../a.json", "z!/b.json", "z!C:\\c.json", "z!d/..\\e.json"),
                heard.problems.stream().map(problem -> problem.file()).toList());
    }

    @Test
    void saysThatAZipFileHoldsNoJson() throws IOException {
        assertEquals(
                List.of("z.zip: There is no entry in it that ends in .json, .jsonl, .ndjson."),
                Heard.reading("z.zip", zip("a.csv", "ocid")).problemLines());
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertEquals(
                List.of("e.json: The file is empty."),
                Heard.reading("e.json", " \n ").problemLines());
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAPieceOfAFileLineByLineAsItIsReadInTheWhole() throws IOException {
        String lines = "\r\n{'ocid': 'x-b', 'tender':\n[" + B + "]\n{'ocid': 'x-c',\n7\n";
        Heard whole = Heard.reading("l.jsonl", A + "\n" + lines);
        Heard piece = new Heard();
        byte[] bytes = lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        new OcdsReader().readLines("l.jsonl", new ByteArrayInputStream(bytes), piece);
        assertEquals(whole.titles().subList(1, 2), piece.titles());
        assertEquals(3, piece.problems.size());
        assertEquals(
                whole.problems,
                piece.problems.stream()
                        .map(each -> new Problem(each.file(), each.line() + 1, each.pointer(), each.message()))
                        .toList());
    }
}
