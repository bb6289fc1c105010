package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML, where {@code jackson-dataformat-yaml} is on the class path; JSON needs nothing of it. */
public final class Yaml {

    private static final boolean PRESENT = isPresent();

    private Yaml() {}

    /** {@return the tree as text, with every text in quotes but keys that are plain words} */
    public static String text(JsonNode node) {
        checkPresent("write");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Factory.writer().createGenerator(text)) {
            new ObjectMapper().writeTree(generator, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static JsonFactory factory(StreamReadConstraints constraints, InputLimits limits) {
        checkPresent("read");
        return Factory.make(constraints, limits);
    }

    private static void checkPresent(String to) {
        if (!PRESENT) {
            throw new IllegalStateException("To " + to
                    + " YAML, put com.fasterxml.jackson.dataformat:jackson-dataformat-yaml on the class path.");
        }
    }

    /** Refuses anchors, aliases and tags, with which a few lines can stand for anything. */
    static void refuseMarks(JsonParser parser) throws IOException {
        if (PRESENT) {
            Factory.refuseMarks(parser);
        }
    }

    /** {@return what the parser of YAML met, in words} */
    static Problem problem(
            String file, JsonProcessingException e, JsonParser parser, byte[] bytes, InputLimits limits) {
        return YamlWords.problem(file, e, parser, bytes, limits);
    }

    private static boolean isPresent() {
        try {
            Class.forName("com.fasterxml.jackson.dataformat.yaml.YAMLFactory");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Apart, so that its classes are only looked for when they are there. */
    private static final class Factory {

        private Factory() {}

        static JsonFactory make(StreamReadConstraints constraints, InputLimits limits) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(limits.bytes());
            return YAMLFactory.builder()
                    .streamReadConstraints(constraints)
                    .loaderOptions(options)
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();
        }

        static JsonFactory writer() {
            return YAMLFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .stringQuotingChecker(new QuoteAllButWords())
                    .build();
        }

        static void refuseMarks(JsonParser parser) throws IOException {
            if (!(parser instanceof YAMLParser yaml)) {
                return;
            }
            if (yaml.isCurrentAlias()) {
                throw new JsonParseException(parser, "Aliases (*name) are not allowed; write the value out.");
            }
            if (yaml.getObjectId() != null) {
                throw new JsonParseException(
                        parser, "Anchors (&name) are not allowed; remove it, and write the value where it is needed.");
            }
            if (yaml.getTypeId() != null) {
                throw new JsonParseException(
                        parser, "Tags (!name) are not allowed; remove it, or put a text that begins with ! in quotes.");
            }
        }
    }

    /** Leaves keys bare that are plain words; others, such as an empty one, would not all be read as they were. */
    private static final class QuoteAllButWords extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return !name.matches("[a-zA-Z][a-zA-Z-]*") || super.needToQuoteName(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return true;
        }
    }
}
