package dpi.safeguards;

import dpi.safeguards.cli.OcdsBatch;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Many OCDS releases in one file, reviewed in processes of their own that have a small heap. */
final class Batch {

    static final String JACKSON = "Jackson, to trees";
    static final String ONE = "review by one thread, to verdicts";
    static final String TWO = "the same by two threads";
    static final List<String> ALL = List.of(JACKSON, ONE, TWO);

    static final int LEAST_RELEASES = 25_000;

    private static final List<String> HEAP = List.of("-Xmx256m");
    private static final Path OURS = Path.of("safeguards-examples/tenders/uk-digital-tenders.jsonl");

    private static Path file = OURS;

    private Batch() {}

    /** Repeats the releases until there are enough. */
    static void prepare() throws IOException {
        List<String> releases = Files.readAllLines(source());
        file = Files.createTempDirectory("ocds-batch").resolve("releases.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int written = 0; written < LEAST_RELEASES; written += releases.size()) {
                for (String release : releases) {
                    out.write(release);
                    out.write('\n');
                }
            }
        }
    }

    private static Path source() {
        String named = System.getProperty("benchmarks.ocds", "");
        return named.isBlank() ? OURS : Path.of(named);
    }

    /** {@return the file that is repeated, and how long it is} */
    static String said() {
        return source().getFileName().toString();
    }

    static void measure(Measurements into) {
        List<String> said = ChildProcess.run(HEAP, OcdsBatch.class, file.toString(), String.valueOf(file.getParent()))
                .lines();
        for (int i = 0; i < ALL.size(); i++) {
            into.keep(ALL.get(i), Double.parseDouble(said.get(i)));
        }
    }
}
