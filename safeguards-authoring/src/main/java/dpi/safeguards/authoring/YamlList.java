package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Problems;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A list in a YAML file that gets one more entry; what its author wrote stays as it is. */
final class YamlList {

    private YamlList() {}

    /** {@return the text with the entry at its end; says why if that cannot be} */
    static String appended(String file, String text, String entry, Problems problems) {
        try {
            JsonNode added = parsed(file, entry);
            JsonNode before = isBare(text) ? MissingNode.getInstance() : parsed(file, text);
            String start = before.isEmpty() ? comments(text) : text;
            String whole = start + (start.isEmpty() || start.endsWith("\n") ? "" : "\n") + entry;
            String key = added.fieldNames().hasNext() ? added.fieldNames().next() : "";
            if (before.isObject() && before.has(key)) {
                problems.add(file, 0, "\"" + key + "\" is there already.");
                return text;
            }
            JsonNode after = parsed(file, whole);
            if (after.size() == before.size() + 1) {
                return whole;
            }
        } catch (InputException e) {
            // said below: either it cannot be read now, or it could not be afterwards
        }
        problems.add(
                file,
                0,
                "An entry cannot be put at its end, since it is not written as one entry below the other. Add it there"
                        + " yourself: " + entry.strip().replaceAll("\\s+", " "));
        return text;
    }

    private static JsonNode parsed(String file, String text) {
        return Document.parse(file, text.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static boolean isBare(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** What is left of an empty list. */
    private static String comments(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
