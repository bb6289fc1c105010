package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures the scope table against tenders that were labelled by reading them, before the table was tuned. The even
 * rows served to tune it, the odd ones were held out.
 */
class ScopeLabelsTest {

    private static final Path RELEASES = Path.of("../../shared/data/ocds/derived/dev-releases.jsonl");
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    /**
     * A floor below the 0.97 aimed at, which is not reached: in the held-out rows publishers gave IT codes to builders,
     * power supplies, sellers of parking and a training course. The table was not fitted to these afterwards.
     */
    private static final double PRECISION = 0.90;

    private static final double RECALL = 0.85;

    private record Label(String ocid, String label, String publisher, String reason) {}

    private static final class Figures {
        private int truePositives;
        private int falsePositives;
        private int coded;
        private int inScope;
        private int unknownInScope;
        private int unknown;
        private int rows;
        private final List<String> wrong = new ArrayList<>();

        void count(Label label, boolean hasKnownScheme, Answer digital) {
            boolean yes = digital == Answer.YES;
            rows++;
            unknown += digital == Answer.UNKNOWN ? 1 : 0;
            if (label.label().equals("in-scope")) {
                inScope++;
                coded += hasKnownScheme ? 1 : 0;
                truePositives += yes ? 1 : 0;
                unknownInScope += digital == Answer.UNKNOWN ? 1 : 0;
            } else if (yes && label.label().equals("not-in-scope")) {
                falsePositives++;
                wrong.add(label.ocid() + " (" + label.reason() + ")");
            }
        }

        double precision() {
            return truePositives / (double) (truePositives + falsePositives);
        }

        double recall() {
            return truePositives / (double) coded;
        }

        String text(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-9s precision %d/%d = %.3f, recall %d/%d = %.3f with a code of a known scheme,"
                            + " %d/%d = %.3f of all; unknown: %d of %d in scope, %d of all %d rows",
                    name,
                    truePositives,
                    truePositives + falsePositives,
                    precision(),
                    truePositives,
                    coded,
                    recall(),
                    truePositives,
                    inScope,
                    truePositives / (double) inScope,
                    unknownInScope,
                    inScope,
                    unknown,
                    rows);
        }
    }

    private final List<Label> labels = labels();

    @Test
    void theLabelsAreSound() {
        assertTrue(labels.size() >= 200, "rows: " + labels.size());
        Set<String> ocids = new TreeSet<>();
        Set<String> publishers = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : labels) {
            assertTrue(ocids.add(label.ocid()), label.ocid() + " stands twice");
            assertTrue(Set.of("in-scope", "not-in-scope", "cannot-tell").contains(label.label()), label.label());
            assertTrue(!label.reason().isBlank() && label.reason().split(" ", -1).length <= 15, label.reason());
            assertTrue(!label.reason().contains("@"), label.reason());
            publishers.add(label.publisher());
            counts.merge(label.label(), 1, Integer::sum);
        }
        assertEquals(List.copyOf(ocids), labels.stream().map(Label::ocid).toList(), "sorted by OCID");
        assertTrue(counts.getOrDefault("in-scope", 0) >= 60, counts.toString());
        assertTrue(counts.getOrDefault("not-in-scope", 0) >= 100, counts.toString());
        assertTrue(publishers.size() >= 8, publishers.toString());
    }

    @Test
    void theCodesTellWhatAReaderTells() throws IOException {
        Assumptions.assumeTrue(Files.exists(RELEASES), "The shared data is absent: " + RELEASES);
        DigitalScope scope = DigitalScope.load();
        Map<String, List<DigitalScope.Code>> codes = codes();
        Figures all = new Figures();
        Figures tuned = new Figures();
        Figures heldOut = new Figures();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            List<DigitalScope.Code> stated = codes.get(label.ocid());
            assertNotNull(stated, label.ocid() + " is not in the data");
            boolean hasKnownScheme = stated.stream().anyMatch(code -> scope.knows(code.scheme()));
            Answer digital = scope.of(stated);
            all.count(label, hasKnownScheme, digital);
            (i % 2 == 1 ? tuned : heldOut).count(label, hasKnownScheme, digital);
        }

        System.out.println(all.text("all"));
        System.out.println(tuned.text("even rows"));
        System.out.println(heldOut.text("odd rows"));
        System.out.println("wrongly yes: " + all.wrong);

        assertTrue(all.precision() >= PRECISION, all.text("all") + all.wrong);
        assertTrue(all.recall() >= RECALL, all.text("all"));
    }

    /** The codes of each tender, from all its releases. */
    private static Map<String, List<DigitalScope.Code>> codes() throws IOException {
        Map<String, List<DigitalScope.Code>> codes = new HashMap<>();
        for (String line : Files.readAllLines(RELEASES)) {
            JsonNode release = Document.parse("release.json", line.getBytes(StandardCharsets.UTF_8))
                    .root();
            List<DigitalScope.Code> stated =
                    codes.computeIfAbsent(release.path("ocid").asText(), ocid -> new ArrayList<>());
            JsonNode tender = release.path("tender");
            List<JsonNode> nodes = new ArrayList<>(tender.findValues("classification"));
            tender.findValues("additionalClassifications").forEach(list -> list.forEach(nodes::add));
            for (JsonNode node : nodes) {
                if (node.path("id").isTextual()) {
                    stated.add(new DigitalScope.Code(
                            node.path("scheme").asText(), node.path("id").asText()));
                }
            }
        }
        return codes;
    }

    private static List<Label> labels() {
        List<String> lines = new String(SchemaFile.bytes("/dpi/safeguards/io/scope-labels.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals("ocid,label,publisher,reason", lines.get(0));
        return lines.stream().skip(1).map(ScopeLabelsTest::label).toList();
    }

    private static Label label(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cells.size() < 4 && cell.lookingAt()) {
            String quoted = cell.group(1);
            cells.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            cell.region(cell.end(), line.length());
        }
        assertTrue(cells.size() == 4 && cell.regionStart() == line.length(), line);
        return new Label(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
