package dpi.safeguards.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Way;
import dpi.safeguards.finding.Witness;
import dpi.safeguards.internal.json.FactWriter;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes explanations as JSON. Every rule stands there with every way in which it matched, or the one that comes
 * nearest; witnesses refer by kind and id to the facts, each of which is written once, at the end.
 *
 * <p>The same explanation gives the same bytes on every machine.
 */
public final class ExplanationJson {

    /** What the {@code format} key of an explanation says. */
    public static final String FORMAT = "safeguards-explanation/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplanationJson() {}

    /** {@return the explanation as JSON text, indented, with a line end at its end} */
    public static String write(Explanation explanation) {
        return Json.pretty(tree(explanation));
    }

    /** {@return the explanation as JSON text on one line, without a line end} */
    public static String writeLine(Explanation explanation) {
        return Json.compact(tree(explanation));
    }

    private static ObjectNode tree(Explanation explanation) {
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT);
        root.set("safeguard", RecordWriter.write(explanation.safeguard()));
        root.put("subject", explanation.subject().id());
        root.put("state", Names.of(explanation.state()));
        explanation.judgement().ifPresent(judgement -> root.set("judgement", EvaluationJson.judgement(judgement)));
        root.set("missing", EvaluationJson.list(explanation.missing(), RecordWriter::write));
        root.set("clocks", RecordWriter.write(explanation.clocks()));
        root.put("lawAsOf", explanation.lawAsOf().toString());
        root.set("rules", EvaluationJson.list(explanation.rules(), ExplanationJson::rule));
        root.set("facts", EvaluationJson.list(facts(explanation), FactWriter::write));
        return root;
    }

    private static JsonNode rule(RuleTrace rule) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", rule.rule());
        node.put("gives", Names.of(rule.gives()));
        if (!rule.mitigation().isEmpty()) {
            node.put("mitigation", rule.mitigation());
        }
        if (rule.inForceFrom().isKnown()) {
            node.put("inForceFrom", rule.inForceFrom().toString());
        }
        if (rule.inForceUntil().isKnown()) {
            node.put("inForceUntil", rule.inForceUntil().toString());
        }
        node.put("file", rule.file()).put("line", rule.line());
        node.put("result", Names.of(rule.result()));
        node.set("ways", EvaluationJson.list(rule.ways(), ExplanationJson::way));
        return node;
    }

    private static JsonNode way(Way way) {
        ObjectNode node = NODES.objectNode();
        node.set("shown", EvaluationJson.list(way.shown(), fact -> NODES.textNode(fact.id())));
        node.set("conditions", EvaluationJson.list(way.conditions(), ExplanationJson::condition));
        return node;
    }

    private static JsonNode condition(ConditionTrace condition) {
        ObjectNode node = NODES.objectNode();
        node.put("text", condition.text());
        node.put("line", condition.line());
        node.put("quantifier", Names.of(condition.quantifier()));
        node.put("outcome", Names.of(condition.outcome()));
        if (!condition.sought().isEmpty()) {
            node.put("sought", condition.sought());
        }
        node.put("considered", condition.considered()).put("matching", condition.matching());
        node.set("witnesses", EvaluationJson.list(condition.witnesses(), ExplanationJson::witness));
        return node;
    }

    private static JsonNode witness(Witness witness) {
        ObjectNode node = NODES.objectNode();
        node.put("factKind", Names.of(FactKind.of(witness.fact())));
        node.put("fact", witness.fact().id());
        node.set("comparisons", EvaluationJson.list(witness.comparisons(), ExplanationJson::comparison));
        return node;
    }

    private static JsonNode comparison(Comparison comparison) {
        ObjectNode node = NODES.objectNode();
        node.put("field", comparison.field());
        if (!comparison.value().isEmpty()) {
            node.put("value", comparison.value());
        }
        if (comparison.isCompared()) {
            node.put("operator", comparison.operator());
            node.set("wanted", EvaluationJson.list(comparison.wanted(), NODES::textNode));
            node.put("outcome", Names.of(comparison.outcome()));
        }
        return node;
    }

    /** The subject and every witness, once each. */
    private static Set<Fact> facts(Explanation explanation) {
        Set<Fact> facts =
                new TreeSet<>(Comparator.<Fact, FactKind>comparing(FactKind::of).thenComparing(Fact::id));
        facts.add(explanation.subject());
        for (RuleTrace rule : explanation.rules()) {
            for (Way way : rule.ways()) {
                facts.addAll(way.shown());
                way.conditions()
                        .forEach(condition -> condition.witnesses().forEach(witness -> facts.add(witness.fact())));
            }
        }
        return facts;
    }
}
