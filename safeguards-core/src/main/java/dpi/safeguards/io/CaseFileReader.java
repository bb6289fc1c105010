package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Source;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Breach;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.DocumentReader;
import dpi.safeguards.internal.json.FactReader;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.json.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads case files in JSON or, with {@code jackson-dataformat-yaml} on the class path, YAML. Thread-safe. */
public final class CaseFileReader {

    /** What the {@code format} key of a case file says. */
    public static final String FORMAT = "safeguards-case-file/1";

    /** The fields of facts that name another fact of the case. */
    private static final Map<FactKind, List<String>> REFERENCES = Map.ofEntries(
            Map.entry(FactKind.LAW, List.of("supervisor")),
            Map.entry(FactKind.INSTITUTION, List.of("reportsTo")),
            Map.entry(FactKind.ROLE, List.of("about")),
            Map.entry(FactKind.SYSTEM, List.of("operator", "legalBasis")),
            Map.entry(FactKind.TENDER, List.of("system")),
            Map.entry(FactKind.CLAUSE, List.of("tender")),
            Map.entry(FactKind.CONTRACT, List.of("system", "tender")),
            Map.entry(FactKind.CONSULTATION, List.of("about")),
            Map.entry(FactKind.ASSESSMENT, List.of("about")),
            Map.entry(FactKind.CONTROL, List.of("about")),
            Map.entry(FactKind.MECHANISM, List.of("about")),
            Map.entry(FactKind.DATA_SHARING, List.of("from")),
            Map.entry(FactKind.INCIDENT, List.of("about")),
            Map.entry(FactKind.CAPACITY, List.of("holder")),
            Map.entry(FactKind.FINANCING, List.of("about")),
            Map.entry(FactKind.EXISTING_MEASURE, List.of("subject")),
            Map.entry(FactKind.MEASUREMENT, List.of("about")),
            Map.entry(FactKind.ATTESTATION, List.of("subject")),
            Map.entry(FactKind.COMPLETE, List.of("about")),
            Map.entry(FactKind.WAIVER, List.of("subject")));

    /** The keys of a case file that are no facts. */
    private record Head(String format, String title, String note, List<String> openQuestions) {}

    private CaseFileReader() {}

    /**
     * {@return the case in the file, read with the usual limits}
     *
     * @throws InputException with everything that is wrong with the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CaseFile read(Path file) {
        return read(file, InputLimits.DEFAULT);
    }

    /**
     * {@return the case in the file}
     *
     * @throws InputException with everything that is wrong with the file, or with the limit that it breaks
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CaseFile read(Path file, InputLimits limits) {
        try {
            return read(String.valueOf(file.getFileName()), Utf8.bytes(file, limits), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * {@return the case in the bytes, read with the usual limits}
     *
     * @param name what to call the file in messages; one that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException with everything that is wrong with the bytes
     */
    public static CaseFile read(String name, byte[] bytes) {
        return read(name, bytes, InputLimits.DEFAULT);
    }

    /**
     * {@return the case in the bytes}
     *
     * @param name what to call the file in messages; one that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException with everything that is wrong with the bytes, or with the limit that they break
     */
    public static CaseFile read(String name, byte[] bytes, InputLimits limits) {
        Document document = new DocumentReader(limits).read(name, bytes);
        Problems problems = new Problems(limits.problems());
        if (!(document.root() instanceof ObjectNode root)) {
            problems.add(
                    document, "", "A case file is an object with \"format\", \"title\", \"clocks\" and \"country\".");
            throw new InputException(problems.list());
        }
        if (FactReader.keys().stream().mapToInt(key -> root.path(key).size()).sum() > limits.facts()) {
            problems.add(document, "", Breach.facts("facts", limits));
            problems.throwIfAny();
        }
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        rest.setAll(root);
        rest.remove(FactReader.keys());
        rest.remove(List.of("$schema", "clocks", "country", "sources"));
        Head head = new RecordReader(document, problems).read(rest, "", Head.class);
        if (head != null) {
            checkHead(document, head, problems);
        }
        FactReader reader = new FactReader(document, problems);
        List<Source> sources = root.has("sources") ? reader.sources(root.get("sources"), "/sources") : List.of();
        Clocks clocks = part(document, root, "clocks", Clocks.class, reader, problems);
        Country country = part(document, root, "country", Country.class, reader, problems);
        List<Fact> facts = reader.facts(root, "", clocks == null ? PartialDate.UNKNOWN : clocks.factsAsOf());
        checkReferences(document, root, ids(document, root, problems), problems);
        problems.throwIfAny();
        if (head == null || clocks == null || country == null) {
            throw new IllegalStateException("A part was missing without a problem");
        }
        return new CaseFile(head.title(), head.note(), clocks, country, facts, sources, head.openQuestions());
    }

    private static void checkHead(Document document, Head head, Problems problems) {
        if (!FORMAT.equals(head.format())) {
            problems.add(
                    document, "/format", "\"format\" must be \"" + FORMAT + "\", found \"" + head.format() + "\".");
        }
        if (head.title().isBlank()) {
            problems.add(document, "/title", "\"title\" is missing.");
        }
    }

    private static <T extends Fact> @Nullable T part(
            Document document, ObjectNode root, String key, Class<T> type, FactReader reader, Problems problems) {
        JsonNode node = root.get(key);
        if (node == null) {
            problems.add(document, "", "\"" + key + "\" is missing.");
            return null;
        }
        return reader.fact(node, "/" + key, type);
    }

    /**
     * The ids of all facts, also of those that are refused for something else; says which are used by facts of two
     * kinds.
     */
    private static Map<String, String> ids(Document document, ObjectNode root, Problems problems) {
        Map<String, String> owners = new TreeMap<>();
        owners.put(root.path("country").path("id").asText(), FactKind.COUNTRY.key());
        for (String key : FactReader.keys()) {
            JsonNode list = root.path(key);
            for (int i = 0; i < list.size(); i++) {
                String id = list.path(i).path("id").asText();
                String owner = owners.putIfAbsent(id, key);
                if (owner != null && !owner.equals(key) && !id.isEmpty()) {
                    problems.add(
                            document,
                            "/" + key + "/" + i + "/id",
                            "\"" + id + "\" is already the id of one of the " + owner
                                    + "; each fact has an id of its own.");
                }
            }
        }
        owners.remove("");
        return owners;
    }

    private static void checkReferences(
            Document document, ObjectNode root, Map<String, String> ids, Problems problems) {
        for (FactKind kind : FactKind.values()) {
            List<String> fields = REFERENCES.getOrDefault(kind, List.of());
            JsonNode list = root.path(kind.key());
            for (int i = 0; i < list.size(); i++) {
                for (String field : fields) {
                    String pointer = "/" + kind.key() + "/" + i + "/" + field;
                    JsonNode value = list.path(i).path(field);
                    if (value.isArray()) {
                        for (int j = 0; j < value.size(); j++) {
                            checkReference(document, value.get(j), pointer + "/" + j, ids, problems);
                        }
                    } else {
                        checkReference(document, value, pointer, ids, problems);
                    }
                }
            }
        }
    }

    private static void checkReference(
            Document document, JsonNode value, String pointer, Map<String, String> ids, Problems problems) {
        if (value.isTextual() && !value.textValue().isEmpty() && !ids.containsKey(value.textValue())) {
            problems.add(
                    document,
                    pointer,
                    "\"" + value.textValue() + "\" is not the id of a fact in this file."
                            + Names.maybe(value.textValue(), ids.keySet()));
        }
    }
}
