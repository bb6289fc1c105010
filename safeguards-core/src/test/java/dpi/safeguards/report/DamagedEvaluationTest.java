package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Evaluation;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.io.EvaluationReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A kept evaluation that was damaged anywhere is refused in words, or read as it stands and never as something else.
 */
class DamagedEvaluationTest {

    /** Damages each so many values of the file; {@code -Dsafeguards.damage=1} damages every one. */
    private static final int STEP = Integer.getInteger("safeguards.damage", 17);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> WRONG = List.of(
            NODES.nullNode(),
            NODES.textNode(""),
            NODES.textNode("x"),
            NODES.numberNode(7),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.objectNode(),
            NODES.booleanNode(true));

    private final Evaluation kept = HandMadeEvaluation.complete();

    @Test
    void isRefusedInWordsOrReadAsItStandsWhereverAValueIsMissingOrAnother() {
        JsonNode whole = Document.parse("kept.json", EvaluationJson.write(kept).getBytes(StandardCharsets.UTF_8))
                .root();
        List<String> pointers = new ArrayList<>();
        collect(whole, "", pointers);
        List<String> found = new ArrayList<>();
        int tried = 0;
        int read = 0;
        for (int i = 0; i < pointers.size(); i += STEP) {
            for (int wrong = -1; wrong < WRONG.size(); wrong++) {
                JsonNode damaged = damaged(whole, pointers.get(i), wrong);
                if (!damaged.equals(whole)) {
                    tried++;
                    String outcome = outcome(damaged);
                    if (outcome.equals("read")) {
                        read++;
                    } else if (!outcome.equals("refused")) {
                        found.add(pointers.get(i) + " with " + (wrong < 0 ? "nothing" : WRONG.get(wrong)) + ": "
                                + outcome);
                    }
                }
            }
        }

        assertEquals(List.of(), found);
        assertTrue(tried > 200 && read < tried / 4, read + " of " + tried + " read");
    }

    private static String outcome(JsonNode damaged) {
        try {
            byte[] bytes = Json.compact(damaged).getBytes(StandardCharsets.UTF_8);
            String again = EvaluationJson.writeLine(EvaluationReader.read("kept.json", bytes));
            return again.equals(EvaluationJson.writeLine(HandMadeEvaluation.complete())) ? "taken for whole" : "read";
        } catch (InputException e) {
            return e.problems().isEmpty() ? "refused without a word" : "refused";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            collect(entry.getValue(), pointer + "/" + Document.escape(entry.getKey()), pointers));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        }
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
    }

    private static JsonNode damaged(JsonNode whole, String pointer, int wrong) {
        JsonNode copy = whole.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.requiredAt(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof ObjectNode object) {
            if (wrong < 0) {
                object.remove(name);
            } else {
                object.set(name, WRONG.get(wrong));
            }
        } else if (parent instanceof ArrayNode array) {
            if (wrong < 0) {
                array.remove(Integer.parseInt(name));
            } else {
                array.set(Integer.parseInt(name), WRONG.get(wrong));
            }
        }
        return copy;
    }
}
