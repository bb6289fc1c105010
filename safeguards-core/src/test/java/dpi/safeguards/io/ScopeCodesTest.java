package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lists what publishers call the codes that each prefix of the scope table stands for. */
class ScopeCodesTest {

    private static final Path RELEASES = Path.of("../../shared/data/ocds/derived/dev-releases.jsonl");

    /** The name that Paraguay gives to every code; there the item says what the code is called. */
    private static final String CATALOGUE = "Catálogo de productos";

    @Test
    void thePrefixesMarkedAsSeenAreThoseThatTheDataName() throws IOException {
        Assumptions.assumeTrue(Files.exists(RELEASES), "The shared data is absent: " + RELEASES);
        List<JsonNode> releases = new ArrayList<>();
        for (String line : Files.readAllLines(RELEASES)) {
            releases.add(Document.parse("release.json", line.getBytes(StandardCharsets.UTF_8))
                    .root());
        }
        for (JsonNode scheme :
                SchemaFile.tree("/dpi/safeguards/io/digital-scope.json").path("schemes")) {
            Map<String, Set<String>> names = new TreeMap<>();
            List.of("digital", "not-digital", "undecided")
                    .forEach(list -> scheme.path(list).forEach(prefix -> names.put(prefix.asText(), new TreeSet<>())));
            Set<String> spellings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            spellings.add(scheme.path("scheme").asText());
            scheme.path("aliases").forEach(alias -> spellings.add(alias.asText()));
            releases.forEach(release -> names(release, spellings, names));

            names.forEach((prefix, found) -> System.out.println(
                    scheme.path("scheme").asText() + " " + prefix + ": " + String.join(" | ", found)));

            List<String> marked = new ArrayList<>();
            scheme.path("basis").path("seen-in-data").forEach(prefix -> marked.add(prefix.asText()));
            assertEquals(
                    names.entrySet().stream()
                            .filter(entry -> !entry.getValue().isEmpty())
                            .map(entry -> entry.getKey())
                            .toList(),
                    marked,
                    scheme.path("scheme").asText());
        }
    }

    private static void names(JsonNode node, Set<String> schemes, Map<String, Set<String>> names) {
        for (JsonNode parent : node.findParents("classification")) {
            name(parent.path("classification"), parent, schemes, names);
        }
        for (JsonNode parent : node.findParents("additionalClassifications")) {
            parent.path("additionalClassifications").forEach(code -> name(code, parent, schemes, names));
        }
    }

    private static void name(JsonNode code, JsonNode parent, Set<String> schemes, Map<String, Set<String>> names) {
        String name = code.path("description").asText();
        name = name.startsWith(CATALOGUE) ? parent.path("description").asText() : name;
        String id = code.path("id").asText().strip();
        if (!name.isBlank() && schemes.contains(code.path("scheme").asText())) {
            for (int length = id.length(); length > 0; length--) {
                Set<String> found = names.get(id.substring(0, length));
                if (found != null) {
                    found.add(name.strip());
                    return;
                }
            }
        }
    }
}
