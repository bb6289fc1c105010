package dpi.safeguards.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.Since;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.Digests;
import dpi.safeguards.internal.json.FactWriter;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordWriter;
import dpi.safeguards.pack.RulePack;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes an evaluation as JSON, after the schema {@code dpi/safeguards/schema/evaluation-1.schema.json}: judgements
 * refer by key to cards, mitigations and facts, each of which is written once.
 *
 * <p>The same evaluation gives the same bytes on every machine.
 */
public final class EvaluationJson {

    /** What the {@code format} key of an evaluation says. */
    public static final String FORMAT = "safeguards-evaluation/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationJson() {}

    /** {@return the evaluation as JSON text, indented, with a line end at its end} */
    public static String write(Evaluation evaluation) {
        return Json.pretty(tree(evaluation));
    }

    /** {@return the evaluation as JSON text on one line, without a line end} */
    public static String writeLine(Evaluation evaluation) {
        return Json.compact(tree(evaluation));
    }

    /**
     * {@return the evaluation as JSON text, with what has changed since an earlier one; indented, with a line end at
     * its end} Changes are left out if one of the two did not run to its end.
     */
    public static String write(Evaluation evaluation, Evaluation earlier) {
        return Json.pretty(tree(evaluation, earlier));
    }

    /**
     * {@return the evaluation as JSON text on one line, with what has changed since an earlier one, without a line end}
     * Changes are left out if one of the two did not run to its end.
     */
    public static String writeLine(Evaluation evaluation, Evaluation earlier) {
        return Json.compact(tree(evaluation, earlier));
    }

    /**
     * {@return the gated evaluation with what the gate makes of it, as JSON text, indented, with a line end at its end}
     */
    public static String write(GateResult result) {
        return Json.pretty(gated(tree(result.evaluation()), result));
    }

    /** {@return the gated evaluation with what the gate makes of it, as JSON text on one line, without a line end} */
    public static String writeLine(GateResult result) {
        return Json.compact(gated(tree(result.evaluation()), result));
    }

    /** {@return the same as {@link #write(GateResult)}, with what has changed since an earlier evaluation} */
    public static String write(GateResult result, Evaluation earlier) {
        return Json.pretty(gated(tree(result.evaluation(), earlier), result));
    }

    /** {@return the same as {@link #writeLine(GateResult)}, with what has changed since an earlier evaluation} */
    public static String writeLine(GateResult result, Evaluation earlier) {
        return Json.compact(gated(tree(result.evaluation(), earlier), result));
    }

    private static ObjectNode gated(ObjectNode root, GateResult result) {
        return root.set("gate", GateJson.of(result));
    }

    /**
     * {@return the evaluation of now as JSON text, with what has changed since a kept one and what moved it; indented,
     * with a line end at its end}
     */
    public static String write(Since since) {
        return Json.pretty(tree(since));
    }

    private static ObjectNode tree(Since since) {
        ObjectNode root = tree(since.now());
        ObjectNode changes = root.putObject("changes")
                .put("since", since.earlier().clocks().factsAsOf().toString());
        changes.set("list", list(since.changes(), (CausedChange change) -> change(change)));
        changes.set("inputs", list(since.differences(), RecordWriter::write));
        return root;
    }

    private static JsonNode change(CausedChange caused) {
        ObjectNode node = change(caused.change());
        node.set("causes", list(caused.causes(), cause -> NODES.textNode(Names.of(cause))));
        return node.put("toldApart", caused.toldApart());
    }

    private static ObjectNode tree(Evaluation evaluation, Evaluation earlier) {
        ObjectNode root = tree(evaluation);
        if (Changes.canBeSaid(evaluation, earlier)) {
            root.putObject("changes")
                    .put("since", earlier.clocks().factsAsOf().toString())
                    .set("list", list(evaluation.changesSince(earlier), (Change change) -> change(change)));
        }
        return root;
    }

    static ObjectNode change(Change change) {
        return NODES.objectNode()
                .put("kind", Names.of(change.kind()))
                .put("safeguard", change.safeguard().id())
                .put("subject", change.subject())
                .put("before", Names.of(change.before()))
                .put("after", Names.of(change.after()));
    }

    private static ObjectNode tree(Evaluation evaluation) {
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT);
        root.put("title", evaluation.title());
        if (!evaluation.note().isEmpty()) {
            root.put("note", evaluation.note());
        }
        if (evaluation.country().isStated()) {
            root.set("country", RecordWriter.write(evaluation.country()));
        }
        root.set("clocks", RecordWriter.write(evaluation.clocks()));
        root.set("packs", list(evaluation.packs(), EvaluationJson::pack));
        root.set("tailoring", list(evaluation.tailoring(), RecordWriter::write));
        root.put("completion", Names.of(evaluation.completion()));
        ObjectNode counts = root.putObject("counts");
        evaluation.counts().forEach((verdict, count) -> counts.put(Names.of(verdict), count));
        root.set("coverage", list(evaluation.coverage(), RecordWriter::write));
        root.set("judgements", list(evaluation.judgements(), EvaluationJson::judgement));
        root.set("scopeQuestions", list(evaluation.scopeQuestions(), EvaluationJson::scopeQuestion));
        root.set("notApplicable", list(evaluation.notApplicable(), card -> NODES.textNode(card.id())));
        root.set("notes", list(evaluation.notes(), NODES::textNode));
        root.set("openQuestions", list(evaluation.openQuestions(), NODES::textNode));
        root.set("waiverFindings", list(evaluation.waiverFindings(), EvaluationJson::waiverFinding));
        root.set("safeguards", safeguards(evaluation));
        root.set("mitigations", mitigations(evaluation));
        root.set("facts", facts(evaluation));
        root.set("fingerprint", Digests.write(evaluation.fingerprint()));
        return root;
    }

    private static JsonNode pack(RulePack pack) {
        ObjectNode node = NODES.objectNode()
                .put("id", pack.id())
                .put("version", pack.version())
                .put("digest", pack.digest());
        return pack.extended().isEmpty() ? node : node.put("extends", pack.extended());
    }

    static JsonNode judgement(Judgement judgement) {
        ObjectNode node = NODES.objectNode();
        node.put("safeguard", judgement.safeguard().id());
        node.put("subject", judgement.subject().id());
        node.put("verdict", Names.of(judgement.verdict()));
        node.put("basis", Names.of(judgement.basis()));
        node.put("disposition", Names.of(judgement.disposition()));
        node.put("firm", judgement.isFirm());
        node.set("supports", list(judgement.supports(), EvaluationJson::ground));
        node.set("contradicts", list(judgement.contradicts(), EvaluationJson::ground));
        node.set("alignments", list(judgement.alignments(), each -> alignment(judgement.verdict(), each)));
        node.set("actor", actor(judgement.actor()));
        node.set("recommendations", list(judgement.recommendations(), EvaluationJson::recommendation));
        node.set("missing", list(judgement.missing(), RecordWriter::write));
        node.set("waivers", list(judgement.waivers(), waiver -> NODES.textNode(waiver.id())));
        return node;
    }

    private static JsonNode waiverFinding(WaiverFinding finding) {
        return NODES.objectNode()
                .put("waiver", finding.waiver().id())
                .put("kind", Names.of(finding.kind()))
                .put("explanation", finding.explanation());
    }

    private static JsonNode actor(Actor actor) {
        ObjectNode node = NODES.objectNode().put("authority", Names.of(actor.authority()));
        return node.set("holders", list(actor.holders(), NODES::textNode));
    }

    private static JsonNode alignment(Verdict verdict, Alignment alignment) {
        ObjectNode node = NODES.objectNode()
                .put("measure", alignment.measure().id())
                .put("coverage", Names.of(alignment.coverage()));
        if (!alignment.leaves().isEmpty()) {
            node.put("leaves", alignment.leaves());
        }
        return node.put("says", AlignmentLines.line(verdict, alignment));
    }

    private static JsonNode recommendation(Recommendation recommendation) {
        ObjectNode node =
                NODES.objectNode().put("mitigation", recommendation.mitigation().key());
        node.set("actor", actor(recommendation.actor()));
        return node.set(
                "extending",
                list(
                        recommendation.extending(),
                        alignment -> NODES.textNode(alignment.measure().id())));
    }

    private static JsonNode scopeQuestion(ScopeQuestion question) {
        ObjectNode node = NODES.objectNode();
        node.put("safeguard", question.safeguard().id());
        node.put("subject", question.subject().id());
        node.set("missing", list(question.missing(), RecordWriter::write));
        return node;
    }

    private static JsonNode ground(Ground ground) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", ground.rule());
        node.set("facts", list(ground.facts(), fact -> NODES.textNode(fact.id())));
        return node;
    }

    private static ObjectNode safeguards(Evaluation evaluation) {
        Map<String, Safeguard> cards = new TreeMap<>();
        evaluation
                .judgements()
                .forEach(judgement -> cards.put(judgement.safeguard().id(), judgement.safeguard()));
        evaluation
                .scopeQuestions()
                .forEach(question -> cards.put(question.safeguard().id(), question.safeguard()));
        evaluation.notApplicable().forEach(card -> cards.put(card.id(), card));
        ObjectNode node = NODES.objectNode();
        cards.forEach((id, card) -> node.set(id, RecordWriter.write(card)));
        return node;
    }

    private static ObjectNode mitigations(Evaluation evaluation) {
        Map<String, Mitigation> mitigations = new TreeMap<>();
        evaluation.judgements().forEach(judgement -> judgement
                .recommendations()
                .forEach(recommendation ->
                        mitigations.put(recommendation.mitigation().key(), recommendation.mitigation())));
        ObjectNode node = NODES.objectNode();
        mitigations.forEach((key, mitigation) -> node.set(key, RecordWriter.write(mitigation)));
        return node;
    }

    /** Every fact that was judged or shown, with its kind, its sources in full and where it stands. */
    private static ArrayNode facts(Evaluation evaluation) {
        Map<String, Fact> facts = new TreeMap<>();
        evaluation
                .scopeQuestions()
                .forEach(question -> facts.put(question.subject().id(), question.subject()));
        evaluation
                .waiverFindings()
                .forEach(finding -> facts.put(finding.waiver().id(), finding.waiver()));
        for (Judgement judgement : evaluation.judgements()) {
            judgement.waivers().forEach(waiver -> facts.put(waiver.id(), waiver));
            facts.put(judgement.subject().id(), judgement.subject());
            judgement
                    .alignments()
                    .forEach(alignment -> facts.put(alignment.measure().id(), alignment.measure()));
            for (List<Ground> grounds : List.of(judgement.supports(), judgement.contradicts())) {
                grounds.forEach(ground -> ground.facts().forEach(fact -> facts.put(fact.id(), fact)));
            }
        }
        return list(
                facts.values().stream()
                        .sorted(Comparator.<Fact, FactKind>comparing(FactKind::of)
                                .thenComparing(Fact::id))
                        .toList(),
                FactWriter::write);
    }

    static <T> ArrayNode list(Collection<? extends T> items, Function<T, ? extends JsonNode> write) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
