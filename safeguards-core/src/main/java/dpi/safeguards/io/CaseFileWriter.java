package dpi.safeguards.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Source;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.FactReader;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.RecordWriter;
import dpi.safeguards.internal.json.Yaml;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes cases as files that {@link CaseFileReader} reads. Stateless and thread-safe; equal cases give equal text.
 *
 * <p>Facts are written kind by kind, and what is unknown is left out. Sources that only facts name are written with
 * those of the case. Where a fact stood in the file it came from is not written: read again, it stands in this one.
 *
 * <p>The text is read again before it is given out, so a case that would not come back as it was is refused.
 */
public final class CaseFileWriter {

    private CaseFileWriter() {}

    /**
     * {@return the case as JSON, to be kept in UTF-8}
     *
     * @throws InputException if no case file can hold it; it says what is wrong, such as a fact that refers to one that
     *     is not in the case, at its place in the text
     * @throws IllegalArgumentException if a source or fact in it has no place in a case file
     */
    public static String writeJson(CaseFile caseFile) {
        return checked(caseFile, "case.json", Json::pretty);
    }

    /**
     * {@return the case as YAML, to be kept in UTF-8} Needs {@code jackson-dataformat-yaml} on the class path.
     *
     * @throws InputException as {@link #writeJson} does
     * @throws IllegalArgumentException as {@link #writeJson} does
     */
    public static String writeYaml(CaseFile caseFile) {
        return checked(caseFile, "case.yaml", Yaml::text);
    }

    private static String checked(CaseFile caseFile, String name, Function<ObjectNode, String> format) {
        checkKinds(caseFile);
        ObjectNode tree = tree(caseFile);
        String text = format.apply(tree);
        if (!tree(CaseFileReader.read(name, utf8(text))).equals(tree)) {
            throw new IllegalStateException("The case \"" + caseFile.title() + "\" would be read back as another one.");
        }
        return text;
    }

    /** Stricter than {@link String#getBytes}, which writes a question mark for half a character. */
    private static byte[] utf8(String text) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        text.lines().filter(line -> !encoder.canEncode(line)).findFirst().ifPresent(line -> {
            throw new IllegalArgumentException(
                    "A text of the case holds half a character (a lone surrogate): " + line.strip());
        });
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(CaseFile caseFile) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", CaseFileReader.FORMAT);
        root.put("title", caseFile.title());
        if (!caseFile.note().isEmpty()) {
            root.put("note", caseFile.note());
        }
        root.set("clocks", RecordWriter.write(caseFile.clocks()));
        root.set("country", RecordWriter.write(caseFile.country()));
        list(root, "sources", sources(caseFile));
        for (String key : FactReader.keys()) {
            list(
                    root,
                    key,
                    caseFile.facts().stream()
                            .filter(fact -> FactKind.of(fact).key().equals(key))
                            .map(Record.class::cast)
                            .toList());
        }
        if (!caseFile.openQuestions().isEmpty()) {
            ArrayNode questions = root.putArray("openQuestions");
            caseFile.openQuestions().forEach(questions::add);
        }
        return root;
    }

    private static void list(ObjectNode root, String key, Collection<? extends Record> records) {
        if (!records.isEmpty()) {
            ArrayNode list = root.putArray(key);
            records.forEach(each -> list.add(RecordWriter.write(each)));
        }
    }

    private static Collection<Source> sources(CaseFile caseFile) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Stream<Source> named = Stream.concat(Stream.of(caseFile.country()), caseFile.facts().stream())
                .flatMap(fact -> fact.provenance().sources().stream());
        Stream.concat(caseFile.sources().stream(), named).forEach(source -> {
            Source other = sources.putIfAbsent(source.id(), source);
            if (other != null && !other.equals(source)) {
                throw new IllegalArgumentException("Two sources of the case have the id \"" + source.id() + "\": "
                        + other + " and " + source + "; give each an id of its own.");
            }
        });
        return sources.values();
    }

    private static void checkKinds(CaseFile caseFile) {
        for (Fact fact : caseFile.facts()) {
            FactKind kind = FactKind.of(fact);
            if (!FactReader.keys().contains(kind.key())) {
                throw new IllegalArgumentException("The fact \"" + fact.id() + "\" cannot be listed in a case file: "
                        + kind.key() + " is not among its lists, which are " + String.join(", ", FactReader.keys())
                        + ".");
            }
        }
    }
}
