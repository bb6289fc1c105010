package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** YAML, where {@code jackson-dataformat-yaml} is on the class path; JSON needs nothing of it. */
final class Yaml {

    private static final boolean PRESENT = isPresent();

    private Yaml() {}

    static JsonFactory factory(StreamReadConstraints limits) {
        if (!PRESENT) {
            throw new IllegalStateException(
                    "To read YAML, put com.fasterxml.jackson.dataformat:jackson-dataformat-yaml on the class path.");
        }
        return Factory.make(limits);
    }

    static void refuseAlias(JsonParser parser) throws IOException {
        if (PRESENT) {
            Factory.refuseAlias(parser);
        }
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

        static JsonFactory make(StreamReadConstraints limits) {
            return YAMLFactory.builder()
                    .streamReadConstraints(limits)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();
        }

        static void refuseAlias(JsonParser parser) throws IOException {
            if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw new JsonParseException(parser, "Aliases (*name) are not allowed; write the value out.");
            }
        }
    }
}
