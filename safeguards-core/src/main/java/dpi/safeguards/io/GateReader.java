package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Gate;
import dpi.safeguards.finding.GateAction;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRule;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.DocumentReader;
import dpi.safeguards.internal.json.GateCheck;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.json.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads gate files in JSON or, with {@code jackson-dataformat-yaml} on the class path, YAML. Thread-safe. */
public final class GateReader {

    /** What the {@code format} key of a gate file says. */
    public static final String FORMAT = "safeguards-gate/1";

    /** The keys of a gate file that are no lists. */
    private record Head(
            String format,
            String title,
            GateAction otherwise,
            GateAction questions,
            Map<WaiverFinding.Kind, GateAction> waivers) {}

    private GateReader() {}

    /**
     * {@return the gate in the file, read with the usual limits}
     *
     * @throws InputException with everything that is wrong with the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Gate read(Path file) {
        try {
            return read(String.valueOf(file.getFileName()), Utf8.bytes(file, InputLimits.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * {@return the gate in the bytes, read with the usual limits}
     *
     * @param name what to call the file in messages; one that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException with everything that is wrong with the bytes
     */
    public static Gate read(String name, byte[] bytes) {
        return read(name, bytes, InputLimits.DEFAULT);
    }

    /**
     * {@return the gate in the bytes}
     *
     * @param name what to call the file in messages; one that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException with everything that is wrong with the bytes, or with the limit that they break
     */
    public static Gate read(String name, byte[] bytes, InputLimits limits) {
        Document document = new DocumentReader(limits).read(name, bytes);
        Problems problems = new Problems(limits.problems());
        if (!(document.root() instanceof ObjectNode root)) {
            problems.add(document, "", "A gate file is an object with \"format\", \"title\" and \"rules\".");
            throw new InputException(problems.list());
        }
        ObjectNode rest = root.deepCopy();
        rest.remove(List.of("$schema", "rules", "roles", "overrides"));
        RecordReader reader = new RecordReader(document, problems);
        Head head = reader.read(rest, "", Head.class);
        if (head != null && !FORMAT.equals(head.format())) {
            problems.add(
                    document, "/format", "\"format\" must be \"" + FORMAT + "\", found \"" + head.format() + "\".");
        }
        if (head != null && head.title().isBlank()) {
            problems.add(document, "/title", "\"title\" is missing.");
        }
        List<@Nullable GateRule> rules = items(document, root, "rules", GateRule.class, reader, problems);
        List<@Nullable GateRole> roles = items(document, root, "roles", GateRole.class, reader, problems);
        List<@Nullable GateOverride> overrides =
                items(document, root, "overrides", GateOverride.class, reader, problems);
        GateCheck.problems(rules, roles, overrides)
                .forEach((pointer, message) -> problems.add(document, pointer, message));
        problems.throwIfAny();
        if (head == null) {
            throw new IllegalStateException("A part was missing without a problem");
        }
        return new Gate(
                head.title(),
                head.otherwise(),
                head.questions(),
                head.waivers(),
                present(rules),
                present(roles),
                present(overrides));
    }

    /** The items of a list, with null for each that is refused, so that the others keep their numbers. */
    private static <T> List<@Nullable T> items(
            Document document, ObjectNode root, String key, Class<T> type, RecordReader reader, Problems problems) {
        List<@Nullable T> items = new ArrayList<>();
        JsonNode list = root.path(key);
        if (!list.isArray() && !list.isMissingNode()) {
            problems.add(document, "/" + key, "Expected a list.");
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            items.add(reader.read(list.get(i), "/" + key + "/" + i, type));
        }
        return items;
    }

    private static <T> List<T> present(List<@Nullable T> items) {
        List<T> present = new ArrayList<>();
        for (T item : items) {
            if (item != null) {
                present.add(item);
            }
        }
        return present;
    }
}
