package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.json.FactReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of all kinds of facts in docs/case-file.md says what the schema and the records say. */
class CaseFileDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|(?: `(\\w+)` \\(`(\\w+)`\\))? +\\|");
    private static final SchemaFile SCHEMA = SchemaFile.load("case-file-1.schema.json");

    @Test
    void listsEveryKindInOrder() throws IOException {
        assertEquals(
                Arrays.stream(FactKind.values())
                        .map(FactKind::key)
                        .filter(FactReader.keys()::contains)
                        .toList(),
                rows().stream().map(row -> row.group(1)).toList());
    }

    @Test
    void namesTheKeysThatAreRequired() throws IOException {
        for (Matcher row : rows()) {
            JsonNode form = SCHEMA.at("/properties/" + row.group(1) + "/items");
            assertEquals(
                    SchemaFile.texts(form.path("required")),
                    List.of(row.group(2).replace("`", "").split(", ")),
                    row.group());
        }
    }

    @Test
    void namesWhatFactsAreSortedBy() throws IOException {
        for (Matcher row : rows()) {
            Set<String> topics = new TreeSet<>();
            if (row.group(3) != null) {
                JsonNode field = SCHEMA.at("/properties/" + row.group(1) + "/items")
                        .path("properties")
                        .path(row.group(3));
                String values = "#/$defs/" + row.group(4);
                assertEquals(
                        1,
                        field.findValuesAsText("$ref").stream()
                                .filter(values::equals)
                                .count(),
                        row.group());
                topics.addAll(SchemaFile.texts(SCHEMA.at(values.substring(1)).path("enum")));
            }
            FactKind kind = Arrays.stream(FactKind.values())
                    .filter(each -> each.key().equals(row.group(1)))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    kind.topics().stream()
                            .map(CaseFileDocumentTest::written)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    topics,
                    row.group());
        }
    }

    private static String written(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Matcher> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/case-file.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }
}
