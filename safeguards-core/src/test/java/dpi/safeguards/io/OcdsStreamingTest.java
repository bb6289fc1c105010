package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.InputLimitsBuilder;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Breach;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read piece by piece, and one bad piece does not take the others with it. */
class OcdsStreamingTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{'releases':[%s],'uri':'x'}", "[%s]", "{'records':[%s]}"})
    void handsOnTheFirstTenderBeforeTheSecondHalfIsRead(String form) throws IOException {
        byte[] bytes = String.format(form, releases(form.equals("%s") ? "\n" : ","))
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        CountedStream in = new CountedStream(new ByteArrayInputStream(bytes));
        long[] firstAt = {Long.MAX_VALUE};
        int[] count = {0};
        new OcdsReader().read("big.json", in, new OcdsListener() {
            @Override
            public void tender(OcdsTender tender) {
                firstAt[0] = Math.min(firstAt[0], in.count());
                count[0]++;
            }

            @Override
            public void nothingToEvaluate(String file, int line, String pointer, String why) {}

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }
        });
        assertEquals(MANY, count[0]);
        assertTrue(firstAt[0] < bytes.length / 2, firstAt[0] + " of " + bytes.length + " bytes were read");
    }

    @Test
    void readsOnAfterABadLineAndSaysWhichItWasAndWhatItIsAbout() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"ocid\": \"x-1\", \"tender\": {}}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(
                "{\"ocid\": \"x-2\", \"tender\": {\"title\": \"D\u00eda\"}}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("{\"ocid\": \"x-3\", \"tender\": {\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"ocid\": \"x-4\", \"tender\": {\"value\": {\"amount\": 1e9999}}}\n"
                .getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"ocid\": \"x-5\", \"tender\": {}}".getBytes(StandardCharsets.UTF_8));
        Heard heard = Heard.reading("l.jsonl", bytes.toByteArray());
        assertEquals(
                List.of("x-1", "x-5"),
                heard.tenders.stream().map(read -> read.tender().id()).toList());
        assertEquals(
                List.of(2, 3, 4), heard.problems.stream().map(Problem::line).toList());
        assertEquals(
                "l.jsonl:2: It is not valid UTF-8. The line is about x-2.",
                heard.problemLines().get(0));
        assertTrue(
                heard.problemLines().get(1).endsWith("The line is about x-3."),
                heard.problemLines().get(1));
        assertEquals(
                "l.jsonl:4 /tender: The number 1e9999 is out of range.",
                heard.problemLines().get(2));
    }

    @Test
    void keepsWhatWasReadBeforeADocumentBreaks() {
        Heard heard = Heard.reading(
                "p.json",
                "{'releases': [\n{'ocid': 'x-1', 'tender': {'title': 'A'}},\n{'ocid': 'x-2', 'tender': {'title': 'B'}},\n"
                        + "{'ocid': 'x-3', 'tender': }]}");
        assertEquals(List.of("A /releases/0/tender", "B /releases/1/tender"), heard.titles());
        assertEquals(1, heard.problems.size());
        assertEquals(4, heard.problems.get(0).line());
    }

    @Test
    void refusesALineThatIsTooLongAndGoesOn() {
        InputLimits limits =
                InputLimitsBuilder.builder(InputLimits.OCDS).bytes(100_000).build();
        String text = "{'ocid': 'x-1', 'tender': {}}\n{'ocid': 'x-2', 'tender': {'title': '" + "a".repeat(200_000)
                + "'}}\n{'ocid': 'x-3', 'tender': {}}\n";
        Heard heard = Heard.reading("l.jsonl", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), limits);
        assertEquals(2, heard.tenders.size());
        assertEquals(List.of("l.jsonl:2: " + Breach.line(limits) + " The line is about x-2."), heard.problemLines());
    }

    @Test
    void stopsAtThePackedFileThatUnpacksToTooMuch() throws IOException {
        InputLimits limits = InputLimitsBuilder.builder(InputLimits.OCDS)
                .inflatedBytes(100_000)
                .build();
        Heard heard = Heard.reading("l.jsonl.gz", OcdsFormsTest.gzip(releases("\n")), limits);
        assertTrue(heard.tenders.size() > 100, "what was read before stays");
        assertEquals(List.of("l.jsonl.gz: " + Breach.inflated(limits)), heard.problemLines());
        byte[] bomb = OcdsFormsTest.gzip(" ".repeat(20 << 20));
        assertTrue(Heard.reading("bomb.gz", bomb).problemLines().get(0).contains("more than 200 times as large"));
    }

    @Test
    void stopsWhereTheListenerThrows() {
        ByteArrayInputStream in =
                new ByteArrayInputStream(releases("\n").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        Heard heard = new Heard() {
            @Override
            public void tender(OcdsTender tender) {
                super.tender(tender);
                throw new InputException(List.of());
            }
        };
        assertThrows(InputException.class, () -> new OcdsReader().read("l.jsonl", in, heard));
        assertEquals(1, heard.tenders.size());
        assertEquals(List.of(), heard.problems);
    }

    private static String releases(String separator) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "{'ocid': 'x-" + i + "', 'tender': {'title': 'Number " + i + "'}}")
                .collect(Collectors.joining(separator));
    }
}
