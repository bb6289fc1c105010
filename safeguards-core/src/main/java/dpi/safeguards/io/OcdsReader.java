package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads tenders from files of the Open Contracting Data Standard (1.0 to 1.2): releases, release packages, record
 * packages and JSON Lines of any of these. Immutable and thread-safe.
 *
 * <p>Nothing is refused for breaking the OCDS schema, as much real data does; what cannot be read is noted and stays
 * unknown. Of a record the compiled release is read, or its last release where there is none.
 */
public final class OcdsReader {

    private final DigitalScope scope = DigitalScope.load();

    /** Makes a reader with the classification codes that this version of the library knows. */
    public OcdsReader() {}

    /**
     * {@return the tenders in the file, in their order; releases without a tender are left out}
     *
     * @throws InputException if the file is no JSON, or a line of a JSON Lines file is none
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<OcdsTender> read(Path file) {
        List<OcdsTender> tenders = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(file, tenders::add, problems::add);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return tenders;
    }

    /**
     * Reads the file and hands on each tender as soon as it is there. A bad line of a JSON Lines file is handed on as a
     * problem, and reading goes on with the next.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public void read(Path file, Consumer<OcdsTender> tenders, Consumer<Problem> problems) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
                lines(file, name, tenders, problems);
            } else {
                attempt(() -> any(Document.parse(name, Files.readAllBytes(file)).root(), "", tenders), 0, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void lines(Path file, String name, Consumer<OcdsTender> tenders, Consumer<Problem> problems)
            throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                if (!line.isBlank()) {
                    attempt(() -> any(Document.parse(name, bytes).root(), "", tenders), number, problems);
                }
            }
        }
    }

    private void any(JsonNode node, String pointer, Consumer<OcdsTender> tenders) {
        if (node.isArray()) {
            each(node, pointer, tenders);
        } else if (node.path("compiledRelease").isObject()) {
            release(node.path("compiledRelease"), pointer + "/compiledRelease", tenders);
        } else if (node.path("records").isArray()) {
            each(node.path("records"), pointer + "/records", tenders);
        } else if (node.path("releases").isArray()) {
            releases(node, pointer, tenders);
        } else {
            release(node, pointer, tenders);
        }
    }

    /** The releases of a record are versions of one process, those of a package are processes of their own. */
    private void releases(JsonNode node, String pointer, Consumer<OcdsTender> tenders) {
        JsonNode releases = node.path("releases");
        if (node.path("ocid").isTextual() && releases.size() > 0) {
            int last = releases.size() - 1;
            release(releases.get(last), pointer + "/releases/" + last, tenders);
        } else {
            each(releases, pointer + "/releases", tenders);
        }
    }

    private void each(JsonNode nodes, String pointer, Consumer<OcdsTender> tenders) {
        for (int i = 0; i < nodes.size(); i++) {
            any(nodes.get(i), pointer + "/" + i, tenders);
        }
    }

    private void release(JsonNode node, String pointer, Consumer<OcdsTender> tenders) {
        OcdsTender tender = new OcdsRelease(node, pointer, scope).read();
        if (tender != null) {
            tenders.accept(tender);
        }
    }

    /** Something that reads. */
    private interface Reading {
        void run() throws IOException;
    }

    private static void attempt(Reading reading, int line, Consumer<Problem> problems) throws IOException {
        try {
            reading.run();
        } catch (InputException e) {
            e.problems().stream()
                    .map(problem -> line == 0
                            ? problem
                            : new Problem(problem.file(), line, problem.pointer(), problem.message()))
                    .forEach(problems);
        }
    }
}
