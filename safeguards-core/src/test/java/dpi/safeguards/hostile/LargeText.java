package dpi.safeguards.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Case files, questionnaires and tables that are too much, or whose bytes are no text. */
final class LargeText {

    private static final String JSON = "{\"format\": \"safeguards-case-file/1\", ";
    private static final String YAML = "format: safeguards-case-file/1\n";
    private static final String ANSWERS = "safeguard,subject,question,severity,authority,answer,by,on,note\n";
    private static final String INDEX = "economy,year,group,gtmi,cgsi,psdi,dcei,gtei\n";

    private final Path folder;
    private final List<HostileFile> files = new ArrayList<>();

    LargeText(Path folder) {
        this.folder = folder;
    }

    List<HostileFile> files() throws IOException {
        encodings();
        json();
        yaml();
        tables();
        return files;
    }

    private void encodings() throws IOException {
        String text = JSON + "\"title\": \"A\"}";
        file("utf-16-le.case.json", "The file is UTF-16", text.getBytes(StandardCharsets.UTF_16LE));
        file("utf-16-be.case.json", "The file is UTF-16", text.getBytes(StandardCharsets.UTF_16BE));
        file("utf-16-mark.case.yaml", "The file is UTF-16", YAML.getBytes(StandardCharsets.UTF_16));
        file("utf-32.case.json", "", text.getBytes(Charset.forName("UTF-32BE")));
        file("latin-1.case.yaml", "the byte 0xF1", (YAML + "title: Espa\u00f1a").getBytes(StandardCharsets.ISO_8859_1));
        file("overlong.case.json", "the byte 0xC0", bytes(JSON + "\"title\": \"\u00c0\u00af\"}"));
        file("overlong-nul.case.yaml", "the byte 0xC0", bytes(YAML + "title: \u00c0\u0080\n"));
        file("raw-surrogate.case.json", "the byte 0xED", bytes(JSON + "\"title\": \"\u00ed\u00a0\u00bd\"}"));
        file("beyond-unicode.case.json", "the byte 0xF4", bytes(JSON + "\"title\": \"\u00f4\u0090\u0080\u0080\"}"));
        file("cut-character.case.json", "the byte 0xC3", bytes(JSON + "\"title\": \"\u00c3"));
        file("only-a-mark.case.json", "The file is empty", bytes("\u00ef\u00bb\u00bf"));
        text("two-marks.case.json", "", "\ufeff\ufeff" + text);
        text("nul.case.json", "control character", JSON + "\0\"title\": \"A\"}");
        text("nul.case.yaml", "a character that YAML does not allow (code 0)", YAML + "title: A\0B\n");
        text("escape.case.yaml", "a character that YAML does not allow (code 27)", YAML + "title: \u001b[2J\n");
        file("utf-16.answers.csv", "The file is UTF-16", ANSWERS.getBytes(StandardCharsets.UTF_16LE));
        file("latin-1.answers.csv", "the byte 0xF1", (ANSWERS + "\u00f1").getBytes(StandardCharsets.ISO_8859_1));
        file("latin-1.gtmi.csv", "the byte 0xF1", (INDEX + "Espa\u00f1a").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void json() throws IOException {
        text("deep-lists.case.json", "more than 64 deep", "[".repeat(100_000));
        text("deep-objects.case.json", "more than 64 deep", "{\"a\":".repeat(100_000));
        text("million-digits.case.json", "is longer than", JSON + "\"n\": " + "7".repeat(1_000_000) + "}");
        text("million-decimals.case.json", "is longer than", JSON + "\"n\": 0." + "7".repeat(1_000_000) + "}");
        text("thousand-digits.case.json", "more than 100 digits", JSON + "\"n\": " + "7".repeat(1_000) + "}");
        text("huge-name.case.json", "A name is longer", JSON + "\"" + "n".repeat(2_000_000) + "\": 1}");
        text("long-name.case.json", "A name is longer", JSON + "\"" + "n".repeat(251) + "\": 1}");
        text("huge-text.case.json", "A text is longer", JSON + "\"title\": \"" + "t".repeat(4_000_000) + "\"}");
        text(
                "million-facts.case.json",
                "more than 50000 values",
                JSON + "\"laws\": [" + "{},".repeat(999_999) + "{}]}");
        text("many-names.case.json", "more than 50000 values", JSON + names(200_000) + "}");
        text("million-numbers.case.json", "more than 50000 values", "[" + "1,".repeat(999_999) + "1]");
        text("million-objects.case.json", "more than 50000 values", "[" + "{},".repeat(999_999) + "{}]");
        text("too-many-facts.case.json", "more than 5000 facts", JSON + "\"laws\": [" + laws(5_001) + "]}");
        text("many-mistakes.case.json", "more than 200 problems", JSON + names(20_000) + "}");
        text("many-references.case.json", "more than 200 problems", JSON + "\"systems\": [" + systems(1_000) + "]}");
        text("deep-names.case.json", "is not a key here", JSON + "\"laws\": [" + deepNames() + "]}");
        text("blank.case.json", "larger than 4194304 bytes", " ".repeat(9 << 20));
        try (RandomAccessFile sparse =
                new RandomAccessFile(path("gigabyte.case.json").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        files.add(new HostileFile(path("gigabyte.case.json"), "larger than 4194304 bytes"));
    }

    private void yaml() throws IOException {
        text("deep-lists.case.yaml", "more than 64 deep", "[".repeat(100_000));
        text("deep-objects.case.yaml", "more than 64 deep", "{a: ".repeat(20_000));
        text("deep-items.case.yaml", "more than 64 deep", "- ".repeat(50_000));
        text("deep-indents.case.yaml", "more than 64 deep", indents(1_000));
        text("million-digits.case.yaml", "The line is longer", YAML + "n: " + "7".repeat(1_000_000) + "\n");
        text("huge-name.case.yaml", "The line is longer", YAML + "n".repeat(2_000_000) + ": 1\n");
        text("huge-text.case.yaml", "The line is longer", YAML + "title: \"" + "t".repeat(4_000_000) + "\"\n");
        text("million-facts.case.yaml", "more than 50000 values", YAML + "laws:\n" + "- {}\n".repeat(800_000));
        text("million-numbers.case.yaml", "more than 50000 values", "[" + "1,\n".repeat(999_999) + "1]");
        text("thousand-digits.case.yaml", "more than 100 digits", YAML + "n: " + "7".repeat(1_000) + "\n");
        text("long-name.case.yaml", "A name is longer", YAML + "n".repeat(251) + ": 1\n");
        text(
                "long-text.case.yaml",
                "A text is longer",
                YAML + "title: |\n" + ("  " + "t".repeat(99) + "\n").repeat(1_001));
        text("long-lines.case.yaml", "The file is empty", ("#" + "t".repeat(99_990) + "\n").repeat(40));
        text("blank.case.yaml", "The file is empty", "#\n".repeat(2_000_000));
        text("larger.case.yaml", "larger than 4194304 bytes", "# nothing\n".repeat(1 << 20));
    }

    private void tables() throws IOException {
        text("million-rows.answers.csv", "more than 5000 rows", ANSWERS + "S,s,,,,yes,A,,\n".repeat(200_000));
        text("million-cells.answers.csv", "more than 50000 values", ANSWERS + ",".repeat(1_000_000) + "\n");
        text("huge-cell.answers.csv", "A text is longer", ANSWERS + "S,s,\"" + "q".repeat(4_000_000) + "\"\n");
        text("larger.answers.csv", "larger than 4194304 bytes", ANSWERS + "\n".repeat(9 << 20));
        text("many-mistakes.answers.csv", "more than 200 problems", ANSWERS + "S\n".repeat(1_000_000));
        text("many-rows.gtmi.csv", "more than 5000 rows", INDEX + "Anyland,2022,A,0.5,,,,\n".repeat(20_001));
        text("many-mistakes.gtmi.csv", "more than 200 problems", INDEX + "Anyland,22,E,x,y,z,,\n".repeat(5_000));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":1").collect(Collectors.joining(","));
    }

    private static String laws(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"id\":\"" + i + "\"}").collect(Collectors.joining(","));
    }

    /** Each names an operator that is almost the id of every other. */
    private static String systems(int count) {
        String like = "s".repeat(40);
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"" + like + i + "\",\"name\":\"S\",\"kind\":\"other\",\"operator\":\"" + like
                        + "x" + i + "\"}")
                .collect(Collectors.joining(","));
    }

    /** Pointers to these values are together a thousand times as long as the file. */
    private static String deepNames() {
        String name = "\"" + "n".repeat(249) + "\":";
        String deep = ("{" + name).repeat(59) + "{" + names(50) + "}" + "}".repeat(59);
        return IntStream.range(0, 100).mapToObj(i -> deep).collect(Collectors.joining(","));
    }

    private static String indents(int count) {
        return IntStream.range(0, count).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void text(String name, String reason, String text) throws IOException {
        file(name, reason, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, String reason, byte[] bytes) throws IOException {
        Files.write(path(name), bytes);
        files.add(new HostileFile(path(name), reason));
    }

    private Path path(String name) {
        return folder.resolve(name);
    }
}
