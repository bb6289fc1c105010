package dpi.safeguards.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.SmallestChanges;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import java.util.List;

/** Writes the smallest changes that would meet a safeguard as JSON. Stateless; equal input gives the same bytes. */
public final class SmallestChangeJson {

    /** What the {@code format} key says. */
    public static final String FORMAT = "safeguards-smallest-changes/1";

    private SmallestChangeJson() {}

    /** {@return the changes as JSON text, indented, with a line end at its end} */
    public static String write(SmallestChanges changes) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("safeguard", changes.safeguard().id());
        root.put("subject", changes.subject());
        root.put("before", Names.of(changes.before()));
        root.put("outcome", Names.of(changes.outcome()));
        ArrayNode sets = root.putArray("sets");
        changes.sets().forEach(set -> {
            ObjectNode node = sets.addObject();
            facts(node.putArray("changes"), set.changes());
            changes(node.putArray("sideEffects"), set.sideEffects());
            set.caveats().forEach(node.putArray("caveats")::add);
        });
        changes.reasons().forEach(root.putArray("reasons")::add);
        root.put("mostChanges", changes.mostChanges());
        root.put("tried", changes.tried());
        root.put("exhausted", changes.exhausted());
        return Json.pretty(root);
    }

    static void facts(ArrayNode list, List<FactChange> changes) {
        for (FactChange change : changes) {
            ObjectNode node = list.addObject();
            node.put("kind", Names.of(change.kind()));
            node.put("id", change.id());
            node.put("added", change.added());
            ArrayNode fields = node.putArray("fields");
            change.fields().forEach(field -> {
                ObjectNode each = fields.addObject().put("field", field.field());
                if (!field.from().isEmpty()) {
                    each.put("from", field.from());
                }
                each.put("to", field.to());
            });
        }
    }

    static void changes(ArrayNode list, List<Change> changes) {
        changes.forEach(change -> list.add(EvaluationJson.change(change)));
    }
}
