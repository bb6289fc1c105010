package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the judgements of a kept evaluation, which refer to cards, mitigations and facts. Not thread-safe. */
final class KeptJudgements {

    /** The keys of an evaluation that are read here, or with the facts. */
    static final List<String> KEYS =
            List.of("judgements", "scopeQuestions", "waiverFindings", "safeguards", "mitigations", "facts");

    /** How a ground is written. */
    private record GroundForm(String rule, List<String> facts) {}

    /** How an alignment is written. */
    private record AlignmentForm(String measure, Coverage coverage, String leaves, String says) {}

    /** How a judgement is written, without what is read apart. */
    private record JudgementForm(
            String safeguard, String subject, Verdict verdict, Basis basis, Disposition disposition, boolean firm) {}

    /** How a finding about a waiver is written. */
    private record WaiverForm(String waiver, WaiverFinding.Kind kind, String explanation) {}

    /** How a scope question is written. */
    private record ScopeForm(String safeguard, String subject) {}

    private static final List<String> APART =
            List.of("supports", "contradicts", "alignments", "actor", "recommendations", "missing", "waivers");

    private final KeptParts parts;
    private final Map<String, Fact> facts;
    private final Map<String, Safeguard> cards;
    private final Map<String, Mitigation> mitigations;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<ScopeQuestion> scopeQuestions = new ArrayList<>();
    private final List<WaiverFinding> waiverFindings = new ArrayList<>();

    KeptJudgements(Document document, Problems problems, ObjectNode root, Map<String, Fact> facts) {
        this.parts = new KeptParts(document, problems);
        this.facts = facts;
        this.cards = writtenOut(root, "safeguards", Safeguard.class, "id", "severity", "authority");
        cards.values().stream()
                .filter(card -> card.id().indexOf('-') < 1)
                .forEach(card -> parts.problem(
                        "/safeguards/" + Document.escape(card.id()),
                        "\"" + card.id() + "\" is no id of a safeguard; they are like PRO-002."));
        this.mitigations = writtenOut(root, "mitigations", Mitigation.class, "key", "authority", "function", "stage");
        for (int i = 0; i < root.path("judgements").size(); i++) {
            judgement(root.path("judgements").get(i), "/judgements/" + i);
        }
        for (int i = 0; i < root.path("scopeQuestions").size(); i++) {
            scopeQuestion(root.path("scopeQuestions").get(i), "/scopeQuestions/" + i);
        }
        for (WaiverForm form :
                parts.list(root, "", "waiverFindings", WaiverForm.class, "waiver", "kind", "explanation")) {
            waiver(form.waiver(), "/waiverFindings")
                    .ifPresent(
                            waiver -> waiverFindings.add(new WaiverFinding(waiver, form.kind(), form.explanation())));
        }
    }

    List<Judgement> judgements() {
        return judgements;
    }

    List<WaiverFinding> waiverFindings() {
        return waiverFindings;
    }

    List<ScopeQuestion> scopeQuestions() {
        return scopeQuestions;
    }

    Optional<Safeguard> card(String id, String pointer) {
        return parts.named(cards, id, pointer, "safeguards");
    }

    private <T> Map<String, T> writtenOut(ObjectNode root, String key, Class<T> type, String... keys) {
        Map<String, T> read = new TreeMap<>();
        root.path(key).properties().forEach(entry -> {
            String pointer = "/" + key + "/" + Document.escape(entry.getKey());
            T value = parts.require(entry.getValue(), pointer, type, keys);
            if (value != null) {
                read.put(entry.getKey(), value);
            }
        });
        return read;
    }

    private void judgement(JsonNode node, String pointer) {
        JsonNode head = node.deepCopy();
        if (head instanceof ObjectNode object) {
            object.remove(APART);
        }
        JudgementForm form = parts.require(
                head, pointer, JudgementForm.class, "safeguard", "subject", "verdict", "basis", "disposition", "firm");
        List<Ground> supports = grounds(node, pointer, "supports");
        List<Ground> contradicts = grounds(node, pointer, "contradicts");
        List<Alignment> alignments = alignments(node, pointer);
        Actor actor = parts.require(node.path("actor"), pointer + "/actor", Actor.class, "authority");
        List<Recommendation> recommendations = recommendations(node, pointer, alignments);
        List<MissingFact> missing = parts.list(node, pointer, "missing", MissingFact.class, "kind", "settles", "rule");
        if (form == null || actor == null) {
            return;
        }
        Optional<Safeguard> card = card(form.safeguard(), pointer + "/safeguard");
        Optional<Fact> subject = parts.named(facts, form.subject(), pointer + "/subject", "facts");
        if (card.isPresent() && subject.isPresent()) {
            judgements.add(new Judgement(
                    card.get(),
                    subject.get(),
                    form.verdict(),
                    form.basis(),
                    form.disposition(),
                    supports,
                    contradicts,
                    alignments,
                    actor,
                    recommendations,
                    missing,
                    waivers(node.path("waivers"), pointer + "/waivers")));
        }
    }

    private List<Ground> grounds(JsonNode node, String pointer, String key) {
        List<GroundForm> forms = parts.list(node, pointer, key, GroundForm.class, "rule");
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            List<Fact> shown = new ArrayList<>();
            for (String id : forms.get(i).facts()) {
                parts.named(facts, id, pointer + "/" + key + "/" + i + "/facts", "facts")
                        .ifPresent(shown::add);
            }
            grounds.add(new Ground(forms.get(i).rule(), shown));
        }
        return grounds;
    }

    private List<Alignment> alignments(JsonNode node, String pointer) {
        List<Alignment> alignments = new ArrayList<>();
        for (AlignmentForm form : parts.list(node, pointer, "alignments", AlignmentForm.class, "measure", "coverage")) {
            parts.named(facts, form.measure(), pointer + "/alignments", "facts").ifPresent(fact -> {
                if (fact instanceof ExistingMeasure measure) {
                    alignments.add(new Alignment(measure, form.coverage(), form.leaves()));
                } else {
                    parts.problem(pointer + "/alignments", "\"" + form.measure() + "\" is no existing measure.");
                }
            });
        }
        return alignments;
    }

    private List<Recommendation> recommendations(JsonNode node, String pointer, List<Alignment> alignments) {
        List<Recommendation> recommendations = new ArrayList<>();
        JsonNode list = node.path("recommendations");
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/recommendations/" + i;
            Actor actor = parts.require(list.get(i).path("actor"), at + "/actor", Actor.class, "authority");
            String key = list.get(i).path("mitigation").asText();
            List<Alignment> extending = extending(list.get(i).path("extending"), alignments);
            parts.named(mitigations, key, at + "/mitigation", "mitigations").ifPresent(mitigation -> {
                if (actor != null) {
                    recommendations.add(new Recommendation(mitigation, actor, extending));
                }
            });
        }
        return recommendations;
    }

    /** The alignments that are named by their measures; of two by one measure, the one that is not enough. */
    private static List<Alignment> extending(JsonNode ids, List<Alignment> alignments) {
        List<Alignment> left = new ArrayList<>(alignments);
        left.sort(Comparator.comparing(Alignment::isEnough));
        List<Alignment> extending = new ArrayList<>();
        for (JsonNode id : ids) {
            left.stream()
                    .filter(alignment -> alignment.measure().id().equals(id.asText()))
                    .findFirst()
                    .ifPresent(alignment -> {
                        left.remove(alignment);
                        extending.add(alignment);
                    });
        }
        return extending;
    }

    private Optional<Waiver> waiver(String id, String pointer) {
        return parts.named(facts, id, pointer, "facts").map(fact -> {
            if (fact instanceof Waiver waiver) {
                return waiver;
            }
            parts.problem(pointer, "\"" + id + "\" is no waiver.");
            return null;
        });
    }

    private List<Waiver> waivers(JsonNode ids, String pointer) {
        List<Waiver> waivers = new ArrayList<>();
        ids.forEach(id -> waiver(id.asText(), pointer).ifPresent(waivers::add));
        return waivers;
    }

    private void scopeQuestion(JsonNode node, String pointer) {
        JsonNode head = node.deepCopy();
        if (head instanceof ObjectNode object) {
            object.remove("missing");
        }
        ScopeForm form = parts.require(head, pointer, ScopeForm.class, "safeguard", "subject");
        List<MissingFact> missing = parts.list(node, pointer, "missing", MissingFact.class, "kind", "settles", "rule");
        if (form != null) {
            Optional<Safeguard> card = card(form.safeguard(), pointer + "/safeguard");
            parts.named(facts, form.subject(), pointer + "/subject", "facts")
                    .ifPresent(subject -> card.ifPresent(
                            safeguard -> scopeQuestions.add(new ScopeQuestion(safeguard, subject, missing))));
        }
    }
}
