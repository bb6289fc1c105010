package dpi.safeguards.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.GateResult;
import dpi.safeguards.GateResult.Gated;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.List;

/** What a gate makes of an evaluation, as a part of its JSON. */
final class GateJson {

    private GateJson() {}

    static ObjectNode of(GateResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("gate", result.gate());
        node.put("outcome", Names.of(result.outcome()));
        gated(node.putArray("findings"), result.findings());
        gated(node.putArray("questions"), result.questions());
        ArrayNode waivers = node.putArray("waivers");
        result.waivers().forEach(each -> waivers.addObject()
                .put("waiver", each.finding().waiver().id())
                .put("kind", Names.of(each.finding().kind()))
                .put("outcome", Names.of(each.outcome())));
        ArrayNode overrides = node.putArray("overrides");
        result.overrides()
                .forEach(use ->
                        overrides.add(RecordWriter.write(use.override()).put("standing", Names.of(use.standing()))));
        ArrayNode notes = node.putArray("notes");
        result.notes().forEach(notes::add);
        return node;
    }

    private static void gated(ArrayNode array, List<Gated> list) {
        list.forEach(gated -> array.addObject()
                .put("safeguard", gated.judgement().safeguard().id())
                .put("subject", gated.judgement().subject().id())
                .put("outcome", Names.of(gated.outcome()))
                .put("because", gated.because()));
    }
}
