package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one value and refuses what no document may hold. Not thread-safe. */
final class TreeBuilder {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Where a pointer is longer, it tells a reader nothing. */
    private static final int POINTER_SHOWN = 200;

    private static final int SIGN_POINT_AND_EXPONENT = 6;

    private final String file;
    private final JsonParser parser;
    private final InputLimits limits;
    private final Budget budget;

    TreeBuilder(String file, JsonParser parser, InputLimits limits, Budget budget) {
        this.file = file;
        this.parser = parser;
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * {@return the value at the parser's token}
     *
     * @param place where the places of the values in it are kept; null if nobody asks for them, which is faster
     */
    JsonNode value(@Nullable Place place) throws IOException {
        Yaml.refuseMarks(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.textNode(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(number());
            case VALUE_TRUE -> spent(NODES.booleanNode(true));
            case VALUE_FALSE -> spent(NODES.booleanNode(false));
            case VALUE_NULL -> spent(NODES.nullNode());
            default -> throw new JsonParseException(parser, "Unexpected " + parser.currentToken());
        };
    }

    private ObjectNode object(@Nullable Place place) throws IOException {
        ObjectNode object = NODES.objectNode();
        spent(object);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = name();
            if (object.has(name)) {
                throw refused("The name \"" + name + "\" stands twice in the same object; keep one.");
            }
            parser.nextToken();
            Place inner = placeOfNext(place);
            object.set(name, value(inner));
            if (place != null && inner != null) {
                place.fields().put(name, inner);
            }
        }
        return object;
    }

    private ArrayNode array(@Nullable Place place) throws IOException {
        ArrayNode array = NODES.arrayNode();
        spent(array);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place inner = placeOfNext(place);
            array.add(value(inner));
            if (place != null && inner != null) {
                place.items().add(inner);
            }
        }
        return array;
    }

    private @Nullable Place placeOfNext(@Nullable Place around) {
        if (around == null) {
            return null;
        }
        JsonLocation start = parser.currentTokenLocation();
        int line = start.getLineNr();
        int column = start.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Place(line, column, new HashMap<>(), List.of());
            case START_ARRAY -> new Place(line, column, Map.of(), new ArrayList<>());
            default -> Place.of(line, column);
        };
    }

    private String name() throws IOException {
        Yaml.refuseMarks(parser);
        String name = parser.currentName();
        if (name.length() > limits.nameLength()) {
            throw Utf8.refused(file, line(), Breach.name(limits));
        }
        spend(name.length());
        return whole(name);
    }

    private String text() throws IOException {
        String text = parser.getText();
        if (text.length() > limits.stringLength()) {
            throw refused(Breach.string(limits));
        }
        spend(text.length());
        return whole(text);
    }

    private BigDecimal number() throws IOException {
        String text = parser.getText();
        spend(text.length());
        if (text.length() > limits.numberLength() + SIGN_POINT_AND_EXPONENT) {
            throw refused(Breach.number(limits));
        }
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= limits.numberLength()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // an exponent too long to be one, or no number; said below
        }
        throw refused("The number " + text + " is out of range.");
    }

    /** Refuses a text with a half of a surrogate pair, which is no character. */
    private String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw refused("The text holds half a character (a lone surrogate).");
            }
            if (pair) {
                i++;
            }
        }
        return text;
    }

    private <N extends JsonNode> N spent(N node) {
        spend(0);
        return node;
    }

    private void spend(int length) {
        budget.spend(length);
        String breach = budget.breach();
        if (breach != null) {
            throw Utf8.refused(file, line(), breach);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private InputException refused(String message) {
        JsonPointer at = parser.getParsingContext().pathAsPointer();
        String pointer = at.toString();
        return new InputException(
                List.of(new Problem(file, line(), pointer.length() > POINTER_SHOWN ? "" : pointer, message)));
    }
}
