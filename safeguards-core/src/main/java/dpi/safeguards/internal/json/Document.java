package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON or YAML file as a tree that remembers on which line each value stands.
 *
 * @param file what to call the file in messages
 * @param root the tree
 * @param lines the line of each value, by JSON pointer
 */
public record Document(String file, JsonNode root, Map<String, Integer> lines) {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1_000_000)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();
    private static final int MAX_NUMBER_SCALE = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /**
     * {@return the tree in these bytes}
     *
     * @param file what to call the file in messages; a name that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException if the bytes are not strict UTF-8, or not one JSON or YAML value with unique keys
     */
    public static Document parse(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(file, 0, "The file is not valid UTF-8.");
        }
        boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml");
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = (yaml ? Yaml.factory(LIMITS) : JSON).createParser(text)) {
            if (parser.nextToken() == null) {
                throw refused(file, 0, "The file is empty.");
            }
            JsonNode root = value(file, parser, "", lines);
            if (parser.nextToken() != null) {
                throw refused(
                        file, parser.currentTokenLocation().getLineNr(), "Text follows after the end of the value.");
            }
            return new Document(file, root, Map.copyOf(lines));
        } catch (JsonProcessingException e) {
            throw new InputException(List.of(problem(file, e)));
        } catch (IOException e) {
            throw refused(file, 0, String.valueOf(e.getMessage()));
        }
    }

    /** {@return a parser of JSON with the limits of documents; closing it leaves the text open} */
    public static JsonParser parser(Reader text) throws IOException {
        return JSON.createParser(text);
    }

    /**
     * {@return the one value that begins at the parser's token, with the line it begins on}
     *
     * <p>The parser is left at the end of the value, also when the value is refused, so that reading can go on.
     *
     * @throws InputException if the value holds something that no document may hold
     * @throws JsonProcessingException if it is no JSON; reading cannot go on
     */
    public static Document element(String file, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext around = parser.currentToken().isStructStart() ? context.getParent() : context;
        try {
            return new Document(file, value(file, parser, "", null), Map.of("", line));
        } catch (InputException e) {
            while (parser.getParsingContext() != around) {
                parser.nextToken();
            }
            throw e;
        }
    }

    /** {@return what the parser met, in words} */
    public static Problem problem(String file, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new Problem(file, Math.max(line, 0), "", firstLine(e.getOriginalMessage()));
    }

    /** {@return the line of the value, or of the nearest value around it} */
    public int line(String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            if (at.isEmpty()) {
                return 0;
            }
        }
    }

    /** {@return the value at the pointer; a missing node if there is none} */
    public JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        return node == null ? MissingNode.getInstance() : node;
    }

    /** Builds a value; without lines to note, which is faster, pointers stay empty. */
    private static JsonNode value(String file, JsonParser parser, String pointer, @Nullable Map<String, Integer> lines)
            throws IOException {
        if (lines != null) {
            lines.put(pointer, parser.currentTokenLocation().getLineNr());
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = checked(file, parser, parser.currentName());
                    String at = lines == null ? "" : pointer + "/" + escape(name);
                    parser.nextToken();
                    object.set(name, value(file, parser, at, lines));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    String at = lines == null ? "" : pointer + "/" + array.size();
                    array.add(value(file, parser, at, lines));
                }
                yield array;
            }
            case VALUE_STRING -> {
                Yaml.refuseAlias(parser);
                yield nodes.textNode(checked(file, parser, parser.getText()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(number(file, parser));
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new JsonParseException(parser, "Unexpected " + parser.currentToken());
        };
    }

    private static BigDecimal number(String file, JsonParser parser) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= MAX_NUMBER_SCALE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // an exponent too long to be one; said below
        }
        throw refused(
                file,
                parser.currentTokenLocation().getLineNr(),
                "The number " + parser.getText() + " is out of range.");
    }

    private static String checked(String file, JsonParser parser, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw refused(
                        file,
                        parser.currentTokenLocation().getLineNr(),
                        "The text holds half a character (a lone surrogate).");
            }
            if (pair) {
                i++;
            }
        }
        return text;
    }

    /** {@return a name as one step of a JSON pointer} */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static InputException refused(String file, int line, String message) {
        return new InputException(List.of(new Problem(file, line, "", message)));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.replaceAll("\\s*\\(start marker at [^)]*\\)\\s*", " ").strip();
    }
}
