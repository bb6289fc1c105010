package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Source;
import java.util.List;

/** Makes trees of facts that stand alone: with their kind, their sources in full and where they stand. */
public final class FactWriter {

    private FactWriter() {}

    /** {@return the fact as an object} */
    public static ObjectNode write(Fact fact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("factKind", Names.of(FactKind.of(fact)));
        node.put("id", fact.id());
        node.put("label", fact.label());
        node.setAll(RecordWriter.write((Record) fact));
        List<Source> sources = fact.provenance().sources();
        if (!sources.isEmpty()) {
            ArrayNode list = node.putArray("sources");
            sources.forEach(source -> list.add(RecordWriter.write(source)));
        }
        if (!fact.provenance().pointer().isEmpty()) {
            node.put("pointer", fact.provenance().pointer());
        }
        return node;
    }
}
