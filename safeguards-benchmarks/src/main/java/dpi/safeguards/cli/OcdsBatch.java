package dpi.safeguards.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reviews a file of OCDS releases from bytes to lines of verdicts, and reads the same file with Jackson to trees and no
 * further; prints how many milliseconds each took, after a first time that does not count.
 */
public final class OcdsBatch {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OcdsBatch() {}

    /** @param args the file, and a folder for the verdicts */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        Path byOne = folder.resolve("one.jsonl");
        Path byTwo = folder.resolve("two.jsonl");
        parse(file);
        review(file, byOne, 1);
        System.out.println(time(() -> parse(file)));
        System.out.println(time(() -> review(file, byOne, 1)));
        System.out.println(time(() -> review(file, byTwo, 2)));
        if (Files.size(byOne) == 0 || Files.mismatch(byOne, byTwo) >= 0) {
            throw new IllegalStateException("Two threads wrote other verdicts, or in another order, than one.");
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void parse(Path file) throws IOException {
        int releases = 0;
        try (MappingIterator<JsonNode> trees = MAPPER.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (trees.hasNext()) {
                releases += trees.next().size() > 0 ? 1 : 0;
            }
        }
        if (releases == 0) {
            throw new IllegalStateException("There is no release in " + file + ".");
        }
    }

    private static void review(Path file, Path verdicts, int threads) {
        StringWriter said = new StringWriter();
        int exit = Main.run(
                new PrintWriter(said),
                new PrintWriter(said),
                List.of(
                                "review",
                                file.toString(),
                                "--as-of",
                                "2026-01-01",
                                "--format",
                                "verdicts",
                                "--threads",
                                String.valueOf(threads),
                                "--out",
                                verdicts.toString())
                        .toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("The review ended with " + exit + ".\n" + said);
        }
    }
}
