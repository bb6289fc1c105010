package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.FactReader;
import dpi.safeguards.internal.json.Json;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {

    private static final SchemaFile SCHEMA = SchemaFile.load("case-file-1.schema.json");
    private static final JsonNode ALL_FACTS = SchemaFile.tree("/dpi/safeguards/io/all-facts.case.json");

    /** The shapes that the keys of a provenance are read in. */
    private record Stated(
            List<String> sources, Confidence confidence, Surety surety, String note, List<Claim> claims) {}

    /** A change to a good case file that makes it a bad one. */
    private record Break(String name, Consumer<ObjectNode> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void isASchemaOfDraft202012() {
        assertEquals(List.of(), SCHEMA.problemsOfItsOwn());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                SCHEMA.at("/$schema").asText());
        assertEquals("urn:dpi-safeguards:schema:case-file:1", SCHEMA.at("/$id").asText());
    }

    @Test
    void isClosedCompleteAndDescribed() {
        assertEquals(List.of(), SCHEMA.openObjects());
        assertEquals(Set.of(), SCHEMA.looseEnds());
        assertEquals(List.of(), SCHEMA.withoutDescription());
    }

    @Test
    void hasTheKeysOfACaseFile() {
        Set<String> expected = new TreeSet<>(FactReader.keys());
        expected.addAll(List.of("$schema", "format", "title", "note", "clocks", "country", "sources", "openQuestions"));

        assertEquals(expected, SchemaFile.keys(SCHEMA.at("/properties")));
        assertEquals(
                CaseFileReader.FORMAT, SCHEMA.at("/properties/format/const").asText());
        assertEquals(List.of(), differences("/properties/sources/items", Source.class));
        assertEquals(List.of(), differences("/properties/clocks", Clocks.class));
        assertEquals(List.of(), differences("/properties/country", Country.class));
    }

    @ParameterizedTest
    @MethodSource("listedKinds")
    void saysTheSameAsTheRecord(FactKind kind) {
        assertEquals("array", SCHEMA.at("/properties/" + kind.key() + "/type").asText());
        assertEquals(List.of(), differences("/properties/" + kind.key() + "/items", kind.type()));
    }

    @ParameterizedTest
    @MethodSource("listedKinds")
    void requiresOfAFactWhatTheReaderRequires(FactKind kind) {
        assertEquals(requiredByTheReader("/" + kind.key() + "/0"), required("/properties/" + kind.key() + "/items"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "clocks, /clocks",
        "country, /country",
        "source, /sources/1",
        "lawPart, /laws/0/parts/0",
        "amendment, /laws/0/amendments/0",
        "claim, /laws/0/claims/0",
        "stageEntry, /systems/0/stages/0",
        "money, /tenders/0/value"
    })
    void requiresOfOtherPartsWhatTheReaderRequires(String definition, String pointer) {
        assertEquals(requiredByTheReader(pointer), required(definition.isEmpty() ? "" : "/$defs/" + definition));
    }

    @Test
    void acceptsACaseWithEveryKindOfFact() {
        assertEquals(List.of(), SCHEMA.problems(ALL_FACTS));

        CaseFile read = read(ALL_FACTS);
        Set<FactKind> kinds = new TreeSet<>();
        read.facts().forEach(fact -> kinds.add(FactKind.of(fact)));
        assertEquals(new TreeSet<>(listedKinds().toList()), kinds);
        assertEquals(1, read.openQuestions().size());
    }

    @ParameterizedTest
    @MethodSource("listedKinds")
    void triesEveryKeyInTheCaseWithEveryKindOfFact(FactKind kind) {
        Set<String> components = new TreeSet<>();
        for (RecordComponent component : kind.type().getRecordComponents()) {
            if (component.getType() != Provenance.class) {
                components.add(component.getName());
            }
        }
        Set<String> tried = SchemaFile.keys(ALL_FACTS.at("/" + kind.key() + "/0"));
        tried.removeAll(provenanceKeys().keySet());

        assertEquals(components, tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-02-29"})
    void acceptsADateAsExactlyAsItIsKnown(String date) {
        JsonNode tree = edited(root -> object(root, "/laws/0").put("enactedOn", date));

        assertEquals(List.of(), SCHEMA.problems(tree));
        assertDoesNotThrow(() -> read(tree));
    }

    @Test
    void acceptsAYearThatIsANumber() {
        JsonNode tree = edited(root -> object(root, "/laws/0").put("enactedOn", 2024));

        assertEquals(List.of(), SCHEMA.problems(tree));
        assertDoesNotThrow(() -> read(tree));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void refusesWhatTheReaderRefuses(Break broken) {
        JsonNode tree = edited(broken.edit());

        assertFalse(SCHEMA.problems(tree).isEmpty(), "The schema accepts it.");
        assertThrows(InputException.class, () -> read(tree), "The reader accepts it.");
    }

    private static Stream<Break> breaks() {
        return Stream.of(
                new Break("no format", root -> root.remove("format")),
                new Break("another format", root -> root.put("format", "safeguards-case-file/2")),
                new Break("a blank title", root -> root.put("title", " ")),
                new Break("no clocks", root -> root.remove("clocks")),
                new Break("clocks at a month", root -> object(root, "/clocks").put("factsAsOf", "2026-03")),
                new Break("clocks at a year that is a number", root -> object(root, "/clocks")
                        .put("lawAsOf", 2026)),
                new Break("a source of the clocks", root -> object(root, "/clocks")
                        .putArray("sources")),
                new Break("no country", root -> root.remove("country")),
                new Break("an unknown list", root -> root.putArray("parameters")),
                new Break("an object in place of a list", root -> root.putObject("laws")
                        .put("id", "dp-act")),
                new Break("a text in place of a list", root -> root.put("tenders", "ocds-x-17")),
                new Break("nothing in place of a list", root -> root.putNull("clauses")),
                new Break("a text in place of a fact", root -> array(root, "/systems")
                        .add("national-id")),
                new Break("an unknown key", root -> object(root, "/laws/0").put("titel", "Personal Data Act")),
                new Break("an unknown key deep down", root -> object(root, "/laws/0/parts/0")
                        .put("until", "2027")),
                new Break("an unknown topic", root -> array(root, "/laws/0/topics")
                        .add("privacy")),
                new Break("a topic listed twice", root -> array(root, "/laws/0/topics")
                        .add("data-protection")),
                new Break("a law without a topic", root -> array(root, "/laws/0/topics")
                        .removeAll()),
                new Break("an unknown provision", root -> object(root, "/laws/0/provisions")
                        .put("privacy", "yes")),
                new Break("true for yes", root -> object(root, "/laws/0").put("inForce", true)),
                new Break("a stage in small letters", root -> object(root, "/systems/0/stages/0")
                        .put("stage", "l3")),
                new Break("the zeroth time round", root -> object(root, "/systems/0/stages/0")
                        .put("iteration", 0)),
                new Break("a number for a text", root -> object(root, "/indicators/0")
                        .put("value", 0.71)),
                new Break("a date in words", root -> object(root, "/laws/0").put("enactedOn", "9 March 2022")),
                new Break("a thirteenth month", root -> object(root, "/laws/0").put("enactedOn", "2022-13")),
                new Break("a year of three digits", root -> object(root, "/laws/0")
                        .put("enactedOn", 202)),
                new Break("a currency in small letters", root -> object(root, "/tenders/0/value")
                        .put("currency", "usd")),
                new Break("one bidder and a half", root -> object(root, "/tenders/0")
                        .put("bidders", 1.5)),
                new Break("fewer bidders than none", root -> object(root, "/tenders/0")
                        .put("bidders", -1)),
                new Break("more people than there are", root -> object(root, "/capacities/0")
                        .put("trained", 4294967297L)),
                new Break("a measured value in words", root -> object(root, "/measurements/0")
                        .put("value", "98.5 percent")),
                new Break("an unknown control", root -> object(root, "/controls/0")
                        .put("kind", "firewall")),
                new Break("a waiver without an end", root -> object(root, "/waivers/0")
                        .remove("until")),
                new Break("a waiver until a month", root -> object(root, "/waivers/0")
                        .put("until", "2026-06")),
                new Break("a waiver without a zone", root -> object(root, "/waivers/0")
                        .remove("zone")),
                new Break("a waiver in an offset that no place has", root -> object(root, "/waivers/0")
                        .put("zone", "+19:00")),
                new Break("a waiver for any version", root -> object(root, "/waivers/0")
                        .put("packVersions", "*")),
                new Break(
                        "an unknown confidence", root -> object(root, "/laws/0").put("confidence", "sure")),
                new Break("a text for a list of sources", root -> object(root, "/laws/0")
                        .put("sources", "gazette")),
                new Break("a claim without a value", root -> object(root, "/laws/0/claims/0")
                        .remove("value")),
                new Break("a blank id", root -> object(root, "/indicators/0").put("id", " ")));
    }

    private static Stream<FactKind> listedKinds() {
        return Arrays.stream(FactKind.values()).filter(kind -> FactReader.keys().contains(kind.key()));
    }

    private static List<String> differences(String pointer, Class<?> type) {
        return SCHEMA.differences(pointer, type, provenanceKeys(), Set.of());
    }

    private static Map<String, Type> provenanceKeys() {
        Map<String, Type> keys = new TreeMap<>();
        for (RecordComponent component : Stated.class.getRecordComponents()) {
            keys.put(component.getName(), component.getGenericType());
        }
        return keys;
    }

    private static Set<String> required(String pointer) {
        return new TreeSet<>(SchemaFile.texts(SCHEMA.at(pointer).path("required")));
    }

    /** The keys of the object at the pointer without which the reader refuses the case. */
    private static Set<String> requiredByTheReader(String pointer) {
        Set<String> required = new TreeSet<>();
        List<String> keys = new ArrayList<>(SchemaFile.keys(ALL_FACTS.at(pointer)));
        if (pointer.isEmpty()) {
            keys.removeAll(FactReader.keys());
            keys.remove("sources");
        }
        for (String key : keys) {
            try {
                read(edited(root -> object(root, pointer).remove(key)));
            } catch (InputException refused) {
                required.add(key);
            }
        }
        return required;
    }

    private static CaseFile read(JsonNode tree) {
        return CaseFileReader.read("all-facts.case.json", Json.pretty(tree).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode edited(Consumer<ObjectNode> edit) {
        ObjectNode copy = ALL_FACTS.deepCopy();
        edit.accept(copy);
        return copy;
    }

    private static ObjectNode object(ObjectNode root, String pointer) {
        return (ObjectNode) root.requiredAt(pointer);
    }

    private static ArrayNode array(ObjectNode root, String pointer) {
        return (ArrayNode) root.requiredAt(pointer);
    }
}
