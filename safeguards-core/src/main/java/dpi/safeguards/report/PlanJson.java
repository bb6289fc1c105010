package dpi.safeguards.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.OpenEnd;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.finding.PlannedAction;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import java.util.List;

/** Writes a plan as JSON. Stateless and thread-safe; equal plans give the same bytes. */
public final class PlanJson {

    /** What the {@code format} key says. */
    public static final String FORMAT = "safeguards-plan/1";

    private PlanJson() {}

    /** {@return the plan as JSON text, indented, with a line end at its end} */
    public static String write(Plan plan) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("completion", Names.of(plan.completion()));
        root.put("capacity", plan.capacity());
        root.put("considered", plan.considered());
        ArrayNode actions = root.putArray("actions");
        plan.actions().forEach(action -> action(actions.addObject(), action));
        findings(root.putArray("settled"), plan.settled());
        ArrayNode open = root.putArray("open");
        for (OpenEnd end : plan.open()) {
            finding(open.addObject(), end.finding())
                    .put("why", Names.of(end.why()))
                    .put("detail", end.detail());
        }
        SmallestChangeJson.changes(root.putArray("changes"), plan.changes());
        return Json.pretty(root);
    }

    private static void action(ObjectNode node, PlannedAction action) {
        Mitigation mitigation = action.recommendation().mitigation();
        node.put("mitigation", mitigation.key());
        node.put("title", mitigation.title());
        node.put("authority", Names.of(mitigation.authority()));
        node.put("function", Names.of(mitigation.function()));
        action.recommendation().actor().holders().forEach(node.putArray("holders")::add);
        node.put("stage", Names.of(mitigation.stage()));
        node.put("effort", Names.of(mitigation.effort()));
        if (action.deadline().isKnown()) {
            node.put("deadline", action.deadline().toString());
        }
        action.subjects().forEach(node.putArray("subjects")::add);
        findings(node.putArray("findings"), action.findings());
        action.prerequisiteOf().forEach(node.putArray("prerequisiteOf")::add);
        SmallestChangeJson.facts(node.putArray("assumed"), action.assumed());
        action.notes().forEach(node.putArray("notes")::add);
    }

    private static void findings(ArrayNode list, List<Judgement> findings) {
        findings.forEach(finding -> finding(list.addObject(), finding));
    }

    private static ObjectNode finding(ObjectNode node, Judgement finding) {
        return node.put("safeguard", finding.safeguard().id())
                .put("subject", finding.subject().id())
                .put("severity", Names.of(finding.safeguard().severity()));
    }
}
