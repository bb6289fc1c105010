package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.input.InputException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes facts from values by field, written as in a case file: in a set or list separated by commas, and with a dot
 * before the key of a map, such as {@code provisions.dpia}. Stateless and thread-safe.
 */
public final class FactEdit {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PROVENANCE = "provenance";
    private static final Provenance ASSUMED =
            new Provenance(List.of(), Confidence.UNSTATED, "", "Assumed, not observed.", List.of());

    private FactEdit() {}

    /**
     * {@return a fact of the kind that states this, marked as assumed}
     *
     * @throws InputException if a fact cannot state it
     */
    public static Fact added(FactKind kind, String id, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("id", id);
        return read(kind, NODES.objectNode(), all, ASSUMED);
    }

    /**
     * {@return the fact with other values in these fields; all else, also where it comes from, stays}
     *
     * @throws InputException if the fact cannot state it
     */
    public static Fact changed(Fact fact, Map<String, String> fields) {
        FactKind kind = FactKind.of(fact);
        Set<String> own = Arrays.stream(kind.type().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        ObjectNode now = RecordWriter.write((Record) fact);
        now.retain(own);
        return read(kind, now, fields, fact.provenance());
    }

    /** {@return what the fact states in the field, as {@link #changed} takes it; empty if nothing} */
    public static String stated(Fact fact, String field) {
        JsonNode node = RecordWriter.write((Record) fact).at("/" + field.replace('.', '/'));
        return node.isMissingNode() ? "" : text(node);
    }

    /** {@return the value of a field as {@link #changed} takes it} */
    public static String text(Object value) {
        return value instanceof Enum<?> constant ? Names.of(constant) : value.toString();
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.isValueNode() ? node.asText() : node.toString();
        }
        return node.valueStream().map(FactEdit::text).collect(Collectors.joining(", "));
    }

    private static Fact read(FactKind kind, ObjectNode object, Map<String, String> fields, Provenance provenance) {
        fields.forEach((field, value) -> put(object, kind.type(), field, value));
        Document document = new Document(kind.key(), object, Place.of(0));
        Problems problems = new Problems();
        Fact made = new RecordReader(document, problems).read(object, "", kind.type(), Map.of(PROVENANCE, provenance));
        problems.throwIfAny();
        if (made == null) {
            throw new IllegalStateException("No fact was made, and no problem found");
        }
        return made;
    }

    private static void put(ObjectNode object, Class<?> type, String field, String value) {
        int dot = field.indexOf('.');
        if (dot > 0) {
            object.withObjectProperty(field.substring(0, dot)).put(field.substring(dot + 1), value);
            return;
        }
        object.set(
                field,
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(field))
                        .findFirst()
                        .<JsonNode>map(component -> node(component.getType(), value))
                        .orElse(TextNode.valueOf(value)));
    }

    /** A value that is not of the type is left as it is, so that the reader says what is wrong with it. */
    private static JsonNode node(Class<?> type, String value) {
        if (type == Set.class || type == List.class) {
            ArrayNode items = NODES.arrayNode();
            Arrays.stream(value.split(",", -1)).map(String::strip).forEach(items::add);
            return items;
        }
        if (type == Integer.class || type == BigDecimal.class) {
            try {
                return NODES.numberNode(new BigDecimal(value));
            } catch (NumberFormatException e) {
                return TextNode.valueOf(value);
            }
        }
        return TextNode.valueOf(value);
    }
}
