package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads parts of a kept evaluation and says what is wrong with them. Not thread-safe. */
final class KeptParts {

    private final Document document;
    private final Problems problems;
    private final RecordReader reader;

    KeptParts(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.reader = new RecordReader(document, problems);
    }

    void problem(String pointer, String message) {
        problems.add(document, pointer, message);
    }

    <T> @Nullable T read(JsonNode node, String pointer, Class<T> type, Map<String, ?> given) {
        return reader.read(node, pointer, type, given);
    }

    /** The record in the object, which must have these keys; null if it has problems. */
    <T> @Nullable T require(JsonNode node, String pointer, Class<T> type, String... keys) {
        int before = problems.count();
        T read = reader.read(node, pointer, type);
        for (String key : keys) {
            if (node.isObject() && !node.hasNonNull(key)) {
                problem(pointer, "\"" + key + "\" is missing.");
            }
        }
        return problems.count() > before ? null : read;
    }

    /** The records in the list under the key, those without problems. */
    <T> List<T> list(JsonNode object, String pointer, String key, Class<T> type, String... keys) {
        List<T> items = new ArrayList<>();
        JsonNode list = object.path(key);
        if (!list.isArray()) {
            problem(
                    pointer,
                    list.isMissingNode() ? "\"" + key + "\" is missing." : "Expected a list in \"" + key + "\".");
        }
        for (int i = 0; i < list.size(); i++) {
            T item = require(list.get(i), pointer + "/" + key + "/" + i, type, keys);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** What is written out under the name; a problem if it is not. */
    <T> Optional<T> named(Map<String, T> writtenOut, String name, String pointer, String where) {
        T found = writtenOut.get(name);
        if (found == null) {
            problem(
                    pointer,
                    "\"" + name + "\" is not written out in \"" + where + "\"." + maybe(name, writtenOut.keySet()));
        }
        return Optional.ofNullable(found);
    }

    private static String maybe(String name, Collection<String> names) {
        return Names.maybe(name, names);
    }
}
