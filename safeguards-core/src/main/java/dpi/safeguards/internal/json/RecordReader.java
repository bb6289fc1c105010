package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dpi.safeguards.facts.PartialDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from trees: each component is a key, unknown keys and wrong values are problems, and whatever the
 * record's own checks refuse is a problem at its place. Reads on after a problem. Not thread-safe.
 */
public final class RecordReader {

    /** Makes the value of a component that is spread over several keys of the same object. */
    public interface Spread {

        /** {@return the keys it takes} */
        Set<String> keys();

        /** {@return the value, from the object at the pointer} */
        Object read(JsonNode object, String pointer);
    }

    private final Document document;
    private final Problems problems;
    private final Map<Class<?>, Spread> spreads;
    /** What reflection says of each type, asked once: it makes it anew for whoever asks. */
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    private final Map<Class<?>, Map<String, Enum<?>>> constants = new HashMap<>();

    private record Component(String name, Class<?> type, Type genericType) {}

    private record Shape(List<Component> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        Arrays.stream(components)
                                .map(each -> new Component(each.getName(), each.getType(), each.getGenericType()))
                                .toList(),
                        constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is not a record", e);
            }
        }
    }

    public RecordReader(Document document, Problems problems) {
        this(document, problems, Map.of());
    }

    public RecordReader(Document document, Problems problems, Map<Class<?>, Spread> spreads) {
        this.document = document;
        this.problems = problems;
        this.spreads = spreads;
    }

    /**
     * {@return the record in the object at the pointer, or null if it has problems}
     *
     * @param given values of components that are not read from the object but given by the caller, by component name
     */
    public <T> @Nullable T read(JsonNode object, String pointer, Class<T> type, Map<String, ?> given) {
        int before = problems.count();
        if (!object.isObject()) {
            problems.add(document, pointer, "Expected an object, found " + describe(object) + ".");
            return null;
        }
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Set<String> known = new LinkedHashSet<>();
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            Component component = shape.components().get(i);
            String name = component.name();
            Spread spread = spreads.get(component.type());
            if (given.containsKey(name)) {
                values[i] = given.get(name);
            } else if (spread != null) {
                known.addAll(spread.keys());
                values[i] = spread.read(object, pointer);
            } else {
                known.add(name);
                JsonNode value = object.get(name);
                if (value != null && !value.isNull()) {
                    values[i] = value(value, pointer + "/" + name, component.genericType());
                }
            }
            if (values[i] == null) {
                values[i] = empty(component.type());
            }
            if (values[i] == null && component.type().isPrimitive() && problems.count() == before) {
                problems.addMissing(document, pointer, "\"" + name + "\" is missing.");
            }
        }
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                problems.addUnknownKey(
                        document,
                        pointer + "/" + Document.escape(name),
                        "\"" + name + "\" is not a key here." + Names.maybe(name, known));
            }
        }
        return problems.count() > before ? null : construct(type, shape.constructor(), values, pointer);
    }

    /** {@return the record in the object at the pointer, or null if it has problems} */
    public <T> @Nullable T read(JsonNode object, String pointer, Class<T> type) {
        return read(object, pointer, type, Map.of());
    }

    /** What stands for a key that was left out; null where the type has no empty value. */
    private static @Nullable Object empty(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == PartialDate.class) {
            return PartialDate.UNKNOWN;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    private <T> @Nullable T construct(
            Class<T> type, Constructor<?> constructor, @Nullable Object[] values, String pointer) {
        try {
            return type.cast(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                problems.add(document, pointer, String.valueOf(refused.getMessage()));
                return null;
            }
            throw new IllegalStateException(type + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Object value(JsonNode node, String pointer, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == Map.class) {
                return map(node, pointer, (Class<?>) arguments[0], arguments[1]);
            }
            List<Object> items = list(node, pointer, arguments[0]);
            return parameterized.getRawType() == Set.class ? set(items, pointer) : items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constant(node, pointer, (Class<? extends Enum>) plain);
        }
        if (plain == PartialDate.class) {
            return date(node, pointer);
        }
        if (plain.isRecord()) {
            return read(node, pointer, plain);
        }
        if (plain == String.class && node.isTextual()) {
            return node.textValue();
        }
        if (plain == BigDecimal.class && node.isNumber()) {
            return node.decimalValue();
        }
        if ((plain == Integer.class || plain == int.class)
                && node.canConvertToExactIntegral()
                && node.canConvertToInt()) {
            return node.intValue();
        }
        if (plain == boolean.class && node.isBoolean()) {
            return node.booleanValue();
        }
        problems.add(document, pointer, "Expected " + expected(plain) + ", found " + describe(node) + ".");
        return null;
    }

    private List<Object> list(JsonNode node, String pointer, Type item) {
        List<Object> items = new ArrayList<>();
        if (!node.isArray()) {
            problems.add(document, pointer, "Expected a list, found " + describe(node) + ".");
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            Object value = value(node.get(i), pointer + "/" + i, item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private Set<Object> set(List<Object> items, String pointer) {
        Set<Object> set = new LinkedHashSet<>();
        for (Object item : items) {
            if (!set.add(item)) {
                String name = item instanceof Enum<?> constant ? Names.of(constant) : item.toString();
                problems.add(document, pointer, "\"" + name + "\" is listed twice.");
            }
        }
        return set;
    }

    private Map<Object, Object> map(JsonNode node, String pointer, Class<?> key, Type value) {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (!node.isObject()) {
            problems.add(document, pointer, "Expected an object, found " + describe(node) + ".");
            return map;
        }
        node.fieldNames().forEachRemaining(name -> {
            String at = pointer + "/" + Document.escape(name);
            Object k = key == String.class ? name : value(JsonNodeFactory.instance.textNode(name), at, key);
            JsonNode inner = node.get(name);
            Object v = inner == null ? null : value(inner, at, value);
            if (k != null && v != null) {
                map.put(k, v);
            }
        });
        return map;
    }

    private <E extends Enum<E>> @Nullable Object constant(JsonNode node, String pointer, Class<E> type) {
        Enum<?> constant = node.isTextual()
                ? constants.computeIfAbsent(type, RecordReader::byName).get(node.textValue())
                : null;
        if (constant != null) {
            return constant;
        }
        List<String> names = Names.all(type);
        String maybe = node.isTextual() ? Names.maybe(node.textValue(), names) : "";
        problems.add(
                document,
                pointer,
                "Expected " + (names.size() <= 8 ? "one of " + String.join(", ", names) : expected(type)) + ", found "
                        + describe(node) + "." + maybe);
        return null;
    }

    private static Map<String, Enum<?>> byName(Class<?> type) {
        Map<String, Enum<?>> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(Names.of((Enum<?>) constant), (Enum<?>) constant);
        }
        return byName;
    }

    private @Nullable Object date(JsonNode node, String pointer) {
        try {
            if (node.isTextual() || (node.isNumber() && node.canConvertToExactIntegral())) {
                return PartialDate.parse(node.asText());
            }
            problems.add(
                    document,
                    pointer,
                    "Expected a date such as 2024, 2024-02 or 2024-02-29, found " + describe(node) + ".");
        } catch (IllegalArgumentException e) {
            problems.add(document, pointer, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        return "a " + type.getSimpleName();
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "\"" + shortened(node.textValue()) + "\"";
            case NULL, MISSING -> "nothing";
            default -> node.toString();
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
