package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.InputLimitsBuilder;

/** A JSON or YAML file as a tree that remembers on which line each value stands. */
public final class Document {

    /** Packs and tables come with programs and are trusted as these are. */
    private static final DocumentReader TRUSTED = new DocumentReader(InputLimitsBuilder.builder(InputLimits.OCDS)
            .bytes(64 << 20)
            .tokens(Integer.MAX_VALUE)
            .build());

    private final String file;
    private final JsonNode root;
    private final Place place;

    Document(String file, JsonNode root, Place place) {
        this.file = file;
        this.root = root;
        this.place = place;
    }

    /**
     * {@return the tree in these bytes, which come with a program; what comes from elsewhere is read by a
     * {@link DocumentReader}}
     *
     * @param file what to call the file in messages; a name that ends in {@code .yaml} or {@code .yml} is read as YAML
     * @throws InputException if the bytes are not strict UTF-8, or not one JSON or YAML value with unique keys
     */
    public static Document parse(String file, byte[] bytes) {
        return TRUSTED.read(file, bytes);
    }

    /** {@return what to call the file in messages} */
    public String file() {
        return file;
    }

    /** {@return the tree} */
    public JsonNode root() {
        return root;
    }

    /** {@return the line of the value, or of the nearest value around it} */
    public int line(String pointer) {
        return place.at(pointer).line();
    }

    /** {@return the column, from 1, of the value, or of the nearest value around it; 0 where that is not known} */
    public int column(String pointer) {
        return place.at(pointer).column();
    }

    /** {@return the value at the pointer; a missing node if there is none} */
    public JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        return node == null ? MissingNode.getInstance() : node;
    }

    /** {@return a name as one step of a JSON pointer} */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
