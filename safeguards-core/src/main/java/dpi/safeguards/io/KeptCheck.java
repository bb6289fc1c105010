package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.internal.json.Digests;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks that a kept evaluation says of itself what it is. */
final class KeptCheck {

    private static final int SHOWN = 80;

    private final Document document;
    private final Problems problems;

    private KeptCheck(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Says where the file differs from how what was read from it would be written, and which digests do not fit. */
    static void check(Document document, Evaluation read, Problems problems) {
        KeptCheck check = new KeptCheck(document, problems);
        ObjectNode found = document.root().deepCopy();
        found.remove(List.of("changes", "gate"));
        JsonNode again =
                Document.parse(document.file(), EvaluationReader.text(read)).root();
        check.compare(again, found, "");
        check.digests(read);
    }

    private void compare(JsonNode expected, JsonNode found, String pointer) {
        if (expected.equals(found)) {
            return;
        }
        if (expected.isObject() && found.isObject()) {
            Set<String> keys = new LinkedHashSet<>();
            found.fieldNames().forEachRemaining(keys::add);
            expected.fieldNames().forEachRemaining(keys::add);
            keys.forEach(key -> compare(expected.path(key), found.path(key), pointer + "/" + Document.escape(key)));
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < found.size(); i++) {
                compare(expected.get(i), found.get(i), pointer + "/" + i);
            }
        } else {
            problems.add(
                    document,
                    pointer,
                    "By the rest of the file this is " + words(expected) + ", but it is " + words(found) + ".");
        }
    }

    private static String words(JsonNode node) {
        String text = node.isMissingNode() ? "not there" : Json.compact(node);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }

    private void digests(Evaluation read) {
        Fingerprint fingerprint = read.fingerprint();
        Map<String, Fact> shown = new TreeMap<>();
        read.scopeQuestions().forEach(question -> shown.put(question.subject().id(), question.subject()));
        read.waiverFindings().forEach(finding -> shown.put(finding.waiver().id(), finding.waiver()));
        for (Judgement judgement : read.judgements()) {
            judgement.waivers().forEach(waiver -> shown.put(waiver.id(), waiver));
            judgement
                    .alignments()
                    .forEach(alignment -> shown.put(alignment.measure().id(), alignment.measure()));
            shown.put(judgement.subject().id(), judgement.subject());
            List.of(judgement.supports(), judgement.contradicts())
                    .forEach(grounds ->
                            grounds.forEach(ground -> ground.facts().forEach(fact -> shown.put(fact.id(), fact))));
        }
        shown.values().removeIf(fact -> fact instanceof Clocks || fact instanceof Parameter);
        shown.forEach((id, fact) -> {
            if (!Digests.of(fact).equals(fingerprint.facts().get(id))) {
                changed("/fingerprint/facts/" + Document.escape(id), "the fact \"" + id + "\"");
            }
        });
        boolean sealed = read.completion() != Completion.COMPLETE
                || Digests.sealed(
                                fingerprint,
                                read.title(),
                                read.note(),
                                read.openQuestions(),
                                read.clocks(),
                                read.packs())
                        .equals(fingerprint);
        if (!sealed) {
            changed("/fingerprint/digest", "what the evaluation rests on");
        }
    }

    private void changed(String pointer, String what) {
        problems.add(
                document, pointer, "The digest does not fit " + what + ": the file was changed after it was written.");
    }
}
