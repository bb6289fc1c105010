package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a pack, in the forms that programs read. */
class LintReportTest {

    private static final Path SARIF = Path.of("../../shared/data/schemas/sarif-2.1.0/sarif-schema-2.1.0.json");

    @TempDir
    private static Path folder = Path.of("");

    /** What is wrong with any of the broken packs. */
    private static List<PackIssue> everything = List.of();

    @BeforeAll
    static void lintAll() throws IOException {
        List<PackIssue> issues = new ArrayList<>();
        for (String name : BrokenPacks.names()) {
            issues.addAll(BrokenPacks.lint(name, folder.resolve(name)).issues());
        }
        everything = List.copyOf(issues);
    }

    @Test
    void theJsonFitsItsSchema() throws IOException {
        JsonNode tree = tree(new LintReport("all", "1.0.0", 1, 1, everything).toJson());
        assertEquals(List.of(), messages(schema(), tree));
        assertEquals(everything.size(), tree.path("issues").size());
    }

    @Test
    void theSchemaRefusesWhatItDoesNotSay() throws IOException {
        assertFalse(
                messages(schema(), tree("{\"format\":\"safeguards-lint/1\"}")).isEmpty());
    }

    @Test
    void theSarifFitsTheStandard() throws IOException {
        Assumptions.assumeTrue(Files.exists(SARIF), "The shared schema is absent: " + SARIF);
        JsonSchema standard = JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(tree(Files.readString(SARIF)));
        JsonNode log = tree(new LintReport("all", "1.0.0", 1, 1, everything).toSarif("packs/small"));
        assertEquals(List.of(), messages(standard, log));
        assertEquals(everything.size(), log.at("/runs/0/results").size());
    }

    @Test
    void sarifNamesThePlaceFromTheRootOfTheRepository() throws IOException {
        JsonNode log =
                tree(BrokenPacks.lint("misspelt-field", folder.resolve("one")).toSarif("packs/a pack"));
        JsonNode result = log.at("/runs/0/results/0");
        assertEquals("SG204", result.path("ruleId").asText());
        assertEquals("error", result.path("level").asText());
        assertEquals(
                "Assessment has no \"complted\". Maybe \"completed\"?",
                result.at("/message/text").asText());
        assertEquals(
                "packs/a%20pack/safeguards/security/assessed/safeguard.drl",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                18, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals(
                66,
                result.at("/locations/0/physicalLocation/region/startColumn").asInt());
    }

    @Test
    void isTheSameEachTime() throws IOException {
        LintReport first = BrokenPacks.lint("several-mistakes-in-one-rule", folder.resolve("first"));
        LintReport second = BrokenPacks.lint("several-mistakes-in-one-rule", folder.resolve("second"));
        assertEquals(first, second);
        assertEquals(first.toSarif(""), second.toSarif(""));
        assertEquals(5, first.errors());
        assertEquals(0, first.warnings());
    }

    @Test
    void aFolderThatIsNotThereIsNoPack() {
        UncheckedIOException absent =
                assertThrows(UncheckedIOException.class, () -> Linter.lint(folder.resolve("nowhere")));
        assertTrue(String.valueOf(absent.getMessage()).contains("nowhere"), absent.getMessage());
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = LintReport.class.getResourceAsStream("lint.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(new ObjectMapper().readTree(in));
        }
    }

    private static List<String> messages(JsonSchema schema, JsonNode tree) {
        return schema.validate(tree).stream().map(ValidationMessage::getMessage).toList();
    }
}
