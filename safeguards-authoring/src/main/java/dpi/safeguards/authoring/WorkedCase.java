package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.FactReader;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A worked case of a safeguard: facts, and the verdict each of some subjects must get.
 *
 * @param safeguard the safeguard's id
 * @param name what the case shows
 * @param kind its kind
 * @param facts the facts
 * @param expected the verdict by subject; an empty text stands for not applicable
 * @param file the file it stands in
 * @param line its line
 */
record WorkedCase(
        String safeguard, String name, Kind kind, CaseFile facts, Map<String, String> expected, String file, int line) {

    /** What a case shows. */
    enum Kind {
        SUPPORTED,
        CONTRADICTED,
        UNDETERMINED,
        NOT_APPLICABLE,
        BOUNDARY,
        ATTESTED,
        CONFLICTING;

        boolean isRequired() {
            return this != CONFLICTING;
        }
    }

    /** {@return its file and line} */
    String place() {
        return file + ":" + line;
    }

    static final String NOT_APPLICABLE = "not-applicable";

    private static final Country ANYLAND = new Country("ZZ", "Anyland", "", Provenance.NONE);

    /** The keys of a case that are no facts. */
    private record Head(String safeguard, String name, Kind kind, PartialDate asOf, Map<String, String> expect) {}

    /**
     * {@return the cases in the document}
     *
     * @param of the safeguard they are about; empty if each names its own
     */
    static List<WorkedCase> read(Document document, String of, PackProblems problems) {
        List<WorkedCase> cases = new ArrayList<>();
        if (!document.root().isArray()) {
            problems.add(document, "", "Expected a list of cases, each beginning with \"- name: ...\".");
            return cases;
        }
        for (int i = 0; i < document.root().size(); i++) {
            JsonNode node = document.root().get(i);
            String pointer = "/" + i;
            if (!(node instanceof ObjectNode object)) {
                problems.add(document, pointer, "Expected a case with \"name\", \"kind\", \"asOf\" and \"expect\".");
                continue;
            }
            ObjectNode rest = object.deepCopy();
            rest.remove(FactReader.keys());
            rest.remove("country");
            Head head = new RecordReader(document, problems).read(rest, pointer, Head.class);
            if (head == null) {
                continue;
            }
            if (head.name().isBlank()
                    || head.kind() == null
                    || !head.asOf().isExact()
                    || head.expect().isEmpty()) {
                problems.add(
                        Check.MISSING_VALUE,
                        document,
                        pointer,
                        "A case needs \"name\", \"kind\", \"asOf\" (an exact day) and \"expect\".");
                continue;
            }
            if (head.safeguard().isEmpty() == of.isEmpty()) {
                problems.add(
                        of.isEmpty() ? Check.MISSING_VALUE : Check.WRONG_VALUE,
                        document,
                        pointer,
                        of.isEmpty()
                                ? "A case here needs \"safeguard\", the id it is about."
                                : "The cases here are about " + of + "; leave out \"safeguard\".");
                continue;
            }
            String safeguard = of.isEmpty() ? head.safeguard() : of;
            int before = problems.count();
            FactReader reader = new FactReader(document, problems);
            JsonNode country = object.get("country");
            Country place = country == null ? ANYLAND : reader.fact(country, pointer + "/country", Country.class);
            List<Fact> facts = reader.facts(object, pointer, head.asOf());
            if (place == null || problems.count() > before) {
                continue;
            }
            CaseFile caseFile;
            try {
                caseFile = CaseFile.of(
                        head.name(), new Clocks(head.asOf(), PartialDate.UNKNOWN, PartialDate.UNKNOWN), place, facts);
            } catch (IllegalArgumentException e) {
                problems.add(document, pointer, String.valueOf(e.getMessage()));
                continue;
            }
            cases.add(new WorkedCase(
                    safeguard,
                    head.name(),
                    head.kind(),
                    caseFile,
                    expected(document, pointer, head, place, facts, problems),
                    document.file(),
                    document.line(pointer)));
        }
        return cases;
    }

    /** {@return what can be expected of a subject} */
    static List<String> outcomes() {
        List<String> outcomes = new ArrayList<>(Names.all(Verdict.class));
        outcomes.add(NOT_APPLICABLE);
        return outcomes;
    }

    private static Map<String, String> expected(
            Document document, String pointer, Head head, Country place, List<Fact> facts, PackProblems problems) {
        List<String> outcomes = outcomes();
        List<String> ids = new ArrayList<>(List.of(place.id()));
        facts.forEach(fact -> ids.add(fact.id()));
        head.expect().forEach((subject, outcome) -> {
            if (!outcomes.contains(outcome)) {
                problems.add(
                        Check.WRONG_EXPECTATION,
                        document,
                        pointer + "/expect/" + Document.escape(subject),
                        "\"" + outcome + "\" is not one of " + String.join(", ", outcomes) + "."
                                + Names.maybe(outcome, outcomes));
            }
            if (!ids.contains(subject)) {
                problems.addAtKey(
                        Check.WRONG_EXPECTATION,
                        document,
                        pointer + "/expect/" + Document.escape(subject),
                        "\"" + subject + "\" is not a fact of this case." + Names.maybe(subject, ids));
            }
        });
        return new TreeMap<>(head.expect());
    }
}
