package dpi.safeguards.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file with any number of releases: the real tenders of the examples with other dates, methods, codes and amounts,
 * and now and then a package of three or a line in which something is wrong. The same number gives the same bytes.
 */
final class GeneratedReleases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("open", "selective", "limited", "direct");
    private static final List<String> CODES = List.of("72000000", "48000000", "45000000", "72212000", "33100000");
    private static final int PACKAGE_EVERY = 100;
    private static final int BROKEN_EVERY = 97;
    private static final int BLANK_EVERY = 1009;
    private static final int TOO_LONG_EVERY = 50_000;

    private final List<ObjectNode> real = new ArrayList<>();

    /**
     * Reads what is varied.
     *
     * @param examples the folder with the tenders of the examples
     */
    GeneratedReleases(Path examples) throws IOException {
        for (String line : Files.readAllLines(examples.resolve("uk-digital-tenders.jsonl"))) {
            real.add(release(JSON.readTree(line)));
        }
        for (String name :
                List.of("harm-reduction-database", "digital-degree-certificates", "colombia-software-purchase")) {
            real.add(release(JSON.readTree(examples.resolve(name + ".json").toFile())));
        }
    }

    private static ObjectNode release(JsonNode document) {
        return (ObjectNode)
                (document.has("releases") ? document.path("releases").path(0) : document);
    }

    /** {@return where each line begins, after writing so many of them} */
    long[] write(Path file, int lines) throws IOException {
        long[] starts = new long[lines];
        long at = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                starts[i] = at;
                byte[] line = line(i);
                out.write(line);
                out.write('\n');
                at += line.length + 1;
            }
        }
        return starts;
    }

    private byte[] line(int i) throws IOException {
        if (i % TOO_LONG_EVERY == TOO_LONG_EVERY / 2) {
            return bytes("{\"ocid\":\"" + ocid(i) + "\",\"tender\":{\"title\":\"" + "long ".repeat(4 << 20) + "\"}}");
        }
        if (i % BROKEN_EVERY == BROKEN_EVERY - 1) {
            return broken(i, i / BROKEN_EVERY);
        }
        if (i % BLANK_EVERY == BLANK_EVERY - 1) {
            return bytes(" \r");
        }
        if (i % PACKAGE_EVERY == PACKAGE_EVERY - 1) {
            ObjectNode pack = JSON.createObjectNode().put("uri", "https://example.org/" + i);
            ArrayNode releases = pack.putArray("releases");
            for (int part = 0; part < 3; part++) {
                releases.add(varied(i + part, ocid(i) + "-" + part));
            }
            return JSON.writeValueAsBytes(pack);
        }
        return JSON.writeValueAsBytes(varied(i, ocid(i)));
    }

    private ObjectNode varied(int i, String ocid) {
        ObjectNode release = real.get(i % real.size()).deepCopy();
        release.put("ocid", ocid);
        ObjectNode tender = (ObjectNode) release.path("tender");
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(i % 251);
        ObjectNode period = tender.putObject("tenderPeriod").put("startDate", start + "T00:00:00Z");
        if (i % 11 != 0) {
            period.put("endDate", start.plusDays(5 + i % 61) + "T12:00:00Z");
        }
        if (i % 5 != 0) {
            tender.put("procurementMethod", METHODS.get(i / 5 % METHODS.size()));
        }
        if (i % 3 == 0) {
            tender.put("numberOfTenderers", i / 3 % 5);
        }
        if (i % 4 == 0) {
            tender.remove("documents");
        }
        if (i % 7 == 0) {
            tender.putObject("classification").put("scheme", "CPV").put("id", CODES.get(i / 7 % CODES.size()));
        }
        tender.putObject("value").put("amount", 1000L * (i % 5003)).put("currency", "GBP");
        return release;
    }

    private byte[] broken(int i, int kind) throws IOException {
        ObjectNode whole = varied(i, ocid(i));
        return switch (kind % 9) {
            case 0 -> {
                byte[] bytes = JSON.writeValueAsBytes(whole);
                yield Arrays.copyOf(bytes, bytes.length / 2);
            }
            case 1 ->
                ("{\"ocid\":\"" + ocid(i) + "\",\"tender\":{\"title\":\"Espa\u00f1a\"}}")
                        .getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> bytes("{\"greeting\":\"Hello\"}");
            case 3 -> JSON.writeValueAsBytes(whole.without("ocid"));
            case 4 -> JSON.writeValueAsBytes(whole.put("date", "some day"));
            case 5 -> bytes("line " + i + " of a log");
            case 6 -> JSON.writeValueAsBytes(whole.without("tender"));
            case 7 -> bytes("{\"ocid\":\"" + ocid(i) + "\",");
            default -> bytes("{\"ocid\":\"" + ocid(i) + "\",\"tender\":" + "[".repeat(100));
        };
    }

    private static String ocid(int i) {
        return "ocds-generated-" + i;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
