package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads JSON and YAML within limits. Immutable and thread-safe. */
public final class DocumentReader {

    private final InputLimits limits;
    private final StreamReadConstraints constraints;
    private final JsonFactory json;

    public DocumentReader(InputLimits limits) {
        this.limits = limits;
        this.constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build();
        this.json = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /**
     * {@return the tree in these bytes}
     *
     * @param file what to call the file in messages; a name that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException if the bytes are more than the limits allow, not strict UTF-8, or not one JSON or YAML
     *     value with unique keys
     */
    public Document read(String file, byte[] bytes) {
        Reader text = Utf8.reader(file, bytes, limits);
        boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml");
        if (yaml) {
            Utf8.checkLines(file, bytes, limits);
        }
        try (JsonParser parser = (yaml ? Yaml.factory(constraints, limits) : json).createParser(text)) {
            try {
                return document(file, parser);
            } catch (JsonProcessingException e) {
                throw new InputException(
                        List.of(yaml ? Yaml.problem(file, e, parser, bytes, limits) : problem(file, e, parser)));
            }
        } catch (IOException e) {
            throw Utf8.refused(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private Document document(String file, JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw Utf8.refused(file, 0, "The file is empty.");
        }
        JsonLocation start = parser.currentTokenLocation();
        Place place = new Place(start.getLineNr(), start.getColumnNr(), new HashMap<>(), new ArrayList<>());
        JsonNode root = new TreeBuilder(file, parser, limits, new Budget("The file", limits)).value(place);
        if (parser.nextToken() != null) {
            throw Utf8.refused(
                    file, parser.currentTokenLocation().getLineNr(), "Text follows after the end of the value.");
        }
        return new Document(file, root, place);
    }

    /** {@return a parser of JSON with these limits; closing it leaves the text open} */
    public JsonParser parser(Reader text) throws IOException {
        return json.createParser(text);
    }

    /**
     * {@return the one value that begins at the parser's token, with the line it begins on}
     *
     * <p>The parser is left at the end of the value, also when the value is refused, so that reading can go on.
     *
     * @param budget what the value is counted in
     * @throws InputException if the value holds something that no document may hold, or is too much
     * @throws JsonProcessingException if it is no JSON; reading cannot go on
     */
    public Document element(String file, JsonParser parser, Budget budget) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext around = parser.currentToken().isStructStart() ? context.getParent() : context;
        try {
            return new Document(file, new TreeBuilder(file, parser, limits, budget).value(null), Place.of(line));
        } catch (InputException e) {
            while (parser.getParsingContext() != around) {
                parser.nextToken();
            }
            throw e;
        }
    }

    /** {@return what the parser of JSON met, in words} */
    public Problem problem(String file, JsonProcessingException e, JsonParser parser) {
        return JsonWords.problem(file, e, parser, limits);
    }
}
