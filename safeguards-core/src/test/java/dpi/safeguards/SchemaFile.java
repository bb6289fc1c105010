package dpi.safeguards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A JSON Schema shipped with the library: what it refuses, and where it says something else than a record. */
public final class SchemaFile {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String FOLDER = "/dpi/safeguards/schema/";
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode root;
    private final JsonSchema schema;

    private SchemaFile(JsonNode root) {
        this.root = root;
        this.schema = SCHEMAS.getSchema(root);
    }

    public static SchemaFile load(String name) {
        return new SchemaFile(tree(FOLDER + name));
    }

    /** {@return the tree in a file on the class path} */
    public static JsonNode tree(String resource) {
        return Document.parse(resource, bytes(resource)).root();
    }

    /** {@return a file on the class path} */
    public static byte[] bytes(String resource) {
        try (InputStream in = SchemaFile.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the part of the schema at the JSON pointer, with what it refers to in place of a reference} */
    public JsonNode at(String pointer) {
        return resolved(root.requiredAt(pointer));
    }

    /** {@return what is wrong with the tree} */
    public List<String> problems(JsonNode tree) {
        return messages(schema, tree);
    }

    /** {@return what is wrong with the schema itself, after the meta-schema of draft 2020-12} */
    public List<String> problemsOfItsOwn() {
        return messages(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012)), root);
    }

    /** {@return the places of objects with named keys that let other keys pass} */
    public List<String> openObjects() {
        List<String> open = new ArrayList<>();
        walk(root, "", (node, pointer) -> {
            JsonNode others = node.path("additionalProperties");
            boolean closed = others.isBoolean() && !others.booleanValue();
            if (node.path("properties").isObject() && !closed) {
                open.add(pointer);
            }
        });
        return open;
    }

    /** {@return definitions that nothing refers to, and references to no definition} */
    public Set<String> looseEnds() {
        Set<String> wanted = new TreeSet<>();
        walk(root, "", (node, pointer) -> {
            if (node.path("$ref").isTextual()) {
                wanted.add(node.path("$ref").textValue());
            }
        });
        Set<String> loose = new TreeSet<>(wanted);
        keys(root.path("$defs")).forEach(key -> {
            if (!loose.remove(DEFINITIONS + key)) {
                loose.add(DEFINITIONS + key);
            }
        });
        return loose;
    }

    /** {@return the places of named keys about which nothing is said} */
    public List<String> withoutDescription() {
        List<String> silent = new ArrayList<>();
        walk(root, "", (node, pointer) -> node.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (!resolved(value).has("description") && !value.has("description") && !value.has("const")) {
                silent.add(pointer + "/properties/" + property.getKey());
            }
        }));
        return silent;
    }

    /**
     * {@return where the part of the schema says something else than the type}
     *
     * @param spread the keys over which a provenance is spread, and the types of their values
     * @param further keys that are no components of the record
     */
    public List<String> differences(String pointer, Type type, Map<String, Type> spread, Set<String> further) {
        List<String> found = new ArrayList<>();
        JsonNode node = at(pointer);
        if (type instanceof Class<?> plain && plain.isRecord()) {
            compareRecord(pointer, node, plain, spread, further, found);
        } else {
            compare(pointer, root.requiredAt(pointer), type, found);
        }
        return found;
    }

    private void compareRecord(
            String at,
            JsonNode node,
            Class<?> type,
            Map<String, Type> spread,
            Set<String> further,
            List<String> found) {
        Set<String> expected = new TreeSet<>(further);
        expect(at, "object", node.path("type").asText(), found);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Provenance.class) {
                expected.addAll(spread.keySet());
                spread.forEach((key, value) ->
                        compare(at + "/" + key, node.path("properties").path(key), value, found));
            } else {
                String name = component.getName();
                expected.add(name);
                compare(at + "/" + name, node.path("properties").path(name), component.getGenericType(), found);
            }
        }
        expect(at, expected, keys(node.path("properties")), found);
    }

    private void compare(String at, JsonNode property, Type type, List<String> found) {
        JsonNode node = resolved(property);
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == Map.class) {
                expect(at, "object", node.path("type").asText(), found);
                if (arguments[0] != String.class) {
                    compare(at + " keys", node.path("propertyNames"), arguments[0], found);
                }
                compare(at + " values", node.path("additionalProperties"), arguments[1], found);
            } else {
                expect(at, "array", node.path("type").asText(), found);
                boolean set = parameterized.getRawType() == Set.class;
                expect(at, set, node.path("uniqueItems").asBoolean(), found);
                compare(at + " items", node.path("items"), arguments[0], found);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            expect(at, constants(plain), texts(node.path("enum")), found);
        } else if (plain == PartialDate.class) {
            String ref = property.path("$ref").asText();
            if (!ref.equals(DEFINITIONS + "date") && !ref.equals(DEFINITIONS + "exactDay")) {
                found.add(at + ": expected a date, found " + property);
            }
        } else if (plain.isRecord()) {
            compareRecord(at, node, plain, Map.of(), Set.of(), found);
        } else {
            expect(at, typeName(plain), node.path("type").asText(), found);
        }
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.path("$ref").isTextual()) {
            at = root.requiredAt(at.path("$ref").textValue().substring(1));
        }
        return at;
    }

    private static String typeName(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == boolean.class ? "boolean" : "string";
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Names.of((Enum<?>) constant))
                .toList();
    }

    private static void expect(String at, Object expected, Object actual, List<String> found) {
        if (!expected.equals(actual)) {
            found.add(at + ": expected " + expected + ", found " + actual);
        }
    }

    /** {@return the keys of an object, in alphabetical order} */
    public static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** {@return the texts in a list} */
    public static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private interface Visitor {
        void visit(JsonNode node, String pointer);
    }

    private static void walk(JsonNode node, String pointer, Visitor visitor) {
        visitor.visit(node, pointer);
        if (node instanceof ObjectNode) {
            node.properties().forEach(field -> walk(field.getValue(), pointer + "/" + field.getKey(), visitor));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), pointer + "/" + i, visitor);
            }
        }
    }

    private static List<String> messages(JsonSchema schema, JsonNode tree) {
        Collection<ValidationMessage> messages = schema.validate(tree);
        return messages.stream().map(ValidationMessage::getMessage).toList();
    }
}
