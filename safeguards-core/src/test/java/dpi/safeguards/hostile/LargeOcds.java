package dpi.safeguards.hostile;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tenders in the Open Contracting Data Standard that are too much. */
final class LargeOcds {

    private static final String START = "{\"ocid\":\"x-1\",\"tender\":{\"title\":\"A\"},";
    private static final int MANY = 1_000_000;

    private final Path folder;
    private final List<HostileFile> files = new ArrayList<>();

    LargeOcds(Path folder) {
        this.folder = folder;
    }

    List<HostileFile> files() throws IOException {
        file("deep.json", "more than 64 deep", START + "\"a\":", "[", MANY, "");
        file("million-digits.json", "more than 100 digits", START + "\"a\":", "7", MANY, "}");
        file("huge-name.json", "A name is longer", START + "\"", "n", 5 * MANY, "\":1}");
        file("huge-text.json", "A text is longer", START + "\"a\":\"", "t", 40 * MANY, "\"}");
        file("million-items.json", "more than 250000 values", START + "\"a\":[", "{},", MANY, "1]}");
        file(
                "million-releases.json",
                "more than 250000 values",
                START + "\"releases\":[",
                START + "\"a\":1},",
                MANY,
                "1]}");
        file("large-release.json", "larger than 16777216 bytes", START + "\"a\":[", text(100_000) + ",", 400, "1]}");
        file("large-releases.json", "larger than 16777216 bytes", START + "\"releases\":[", release(), 60, "1]}");
        file("million-bad-lines.jsonl", "more than 200 problems", START + "\"a\":1}\n", "{\"ocid\":\n", MANY, "");
        file("long-line.jsonl", "The line is longer", START + "\"a\":1}\n" + START + "\"a\":1", " ", 20 * MANY, "}\n");
        file("blank.json", "The file is empty", "", " ", 20 * MANY, "");
        file("zeros.json", "control character", "", "\0", 20 * MANY, "");
        file("utf-16.json", "not valid UTF-8", (START + "\"a\":1}").getBytes(StandardCharsets.UTF_16));
        file("latin-1.json", "not valid UTF-8", "{\"ocid\":\"Espa\u00f1a\"}".getBytes(StandardCharsets.ISO_8859_1));
        names();
        return files;
    }

    /** An object whose names are all different, so that none can be forgotten. */
    private void names() throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("million-names.json"))) {
            out.write(START);
            for (int i = 0; i < MANY; i++) {
                out.write("\"n" + i + "\":1,");
            }
            out.write("\"n\":1}");
        }
        files.add(new HostileFile(folder.resolve("million-names.json"), "more than 250000 values"));
    }

    private static String text(int length) {
        return "\"" + "t".repeat(length) + "\"";
    }

    private static String release() {
        return START + "\"a\":" + text(900_000) + "},";
    }

    private void file(String name, String reason, String start, String middle, int times, String end)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(middle);
            }
            out.write(end);
        }
        files.add(new HostileFile(folder.resolve(name), reason));
    }

    private void file(String name, String reason, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        files.add(new HostileFile(folder.resolve(name), reason));
    }
}
