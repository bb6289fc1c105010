package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML, where {@code jackson-dataformat-yaml} is on the class path; JSON needs nothing of it. */
final class Yaml {

    private static final boolean PRESENT = isPresent();

    private Yaml() {}

    static JsonFactory factory(StreamReadConstraints constraints, InputLimits limits) {
        if (!PRESENT) {
            throw new IllegalStateException(
                    "To read YAML, put com.fasterxml.jackson.dataformat:jackson-dataformat-yaml on the class path.");
        }
        return Factory.make(constraints, limits);
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
}
