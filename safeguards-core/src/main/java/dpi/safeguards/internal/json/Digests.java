package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.FingerprintBuilder;
import dpi.safeguards.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes digests of values: the same on every machine, whatever order their keys or facts come in. */
public final class Digests {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Digests() {}

    /** {@return the digest of a fact with its sources, wherever it stands in its file} */
    public static String of(Fact fact) {
        return ofTree(FactWriter.write(fact).without(List.of("label", "pointer")));
    }

    /** {@return the digest of where the facts stand in their file; empty if none came from a file} */
    public static String ofPlaces(Collection<? extends Fact> facts) {
        Map<String, String> places = new TreeMap<>();
        facts.forEach(fact -> places.put(fact.id(), fact.provenance().pointer()));
        places.values().removeIf(String::isEmpty);
        ObjectNode node = NODES.objectNode();
        places.forEach(node::put);
        return places.isEmpty() ? "" : ofTree(node);
    }

    /**
     * {@return the fingerprint with the digest of all of it}
     *
     * @param title what the case is about
     * @param note what its compiler says about it
     * @param openQuestions what its compiler did not find
     */
    public static Fingerprint sealed(
            Fingerprint open,
            String title,
            String note,
            List<String> openQuestions,
            Clocks clocks,
            List<RulePack> packs) {
        ObjectNode node = NODES.objectNode();
        node.set(
                "fingerprint", write(FingerprintBuilder.builder(open).digest("").build()));
        node.put("title", title);
        node.put("note", note);
        openQuestions.forEach(node.putArray("openQuestions")::add);
        node.set("clocks", RecordWriter.write(clocks));
        ArrayNode list = node.putArray("packs");
        packs.forEach(pack -> list.addArray().add(pack.id()).add(pack.version()).add(pack.digest()));
        return FingerprintBuilder.builder(open).digest(ofTree(node)).build();
    }

    /** {@return the fingerprint as an object; what is empty is left out} */
    public static ObjectNode write(Fingerprint fingerprint) {
        ObjectNode node = RecordWriter.write(fingerprint);
        if (!fingerprint.parameters().isEmpty()) {
            ArrayNode list = node.putArray("parameters");
            fingerprint.parameters().forEach(parameter -> list.add(FactWriter.write(parameter)));
        }
        return node;
    }

    private static String ofTree(JsonNode node) {
        return Json.digest(Json.compact(sorted(node)).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return NODES.objectNode().setAll(fields);
        }
        if (node.isArray()) {
            ArrayNode list = NODES.arrayNode();
            node.forEach(item -> list.add(sorted(item)));
            return list;
        }
        return node;
    }
}
