package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees from records, so that {@link RecordReader} gives the records back. What is unknown or empty is left out.
 */
public final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private RecordWriter() {}

    /** {@return the record as an object; a provenance is spread over the object's own keys} */
    public static ObjectNode write(Record value) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            Object inner = get(component, value);
            if (inner instanceof Provenance provenance) {
                provenance(object, provenance);
            } else if (!isEmpty(inner)) {
                object.set(component.getName(), node(inner));
            }
        }
        return object;
    }

    private static void provenance(ObjectNode object, Provenance provenance) {
        if (!provenance.sources().isEmpty()) {
            ArrayNode keys = object.putArray("sources");
            provenance.sources().stream().map(Source::id).forEach(keys::add);
        }
        if (provenance.confidence() != Confidence.UNSTATED) {
            object.put("confidence", Names.of(provenance.confidence()));
        }
        if (provenance.surety() != Surety.UNSTATED) {
            object.put("surety", Names.of(provenance.surety()));
        }
        if (!provenance.note().isEmpty()) {
            object.put("note", provenance.note());
        }
        if (!provenance.claims().isEmpty()) {
            object.set("claims", node(provenance.claims()));
        }
    }

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof Record record && !(value instanceof PartialDate)) {
            return write(record);
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, item) ->
                    object.set(key instanceof Enum<?> constant ? Names.of(constant) : key.toString(), node(item)));
            return object;
        }
        if (value instanceof Enum<?> constant) {
            return NODES.textNode(Names.of(constant));
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return NODES.textNode(String.valueOf(value));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(PartialDate.UNKNOWN)
                || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static @Nullable Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
