package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a release speaks of clauses: in criteria, requirements, terms, documents and descriptions. Nothing in
 * OCDS states a clause by a closed code, so what is found is a mention, of which nobody knows yet whether it is a
 * requirement.
 */
final class OcdsClauses {

    /**
     * The parts of a tender that are texts about what is asked for, as paths; {@code *} stands for every item of a
     * list.
     */
    private static final List<String> TEXTS = List.of(
            "criteria/*/title",
            "criteria/*/description",
            "criteria/*/requirementGroups/*/requirements/*/title",
            "criteria/*/requirementGroups/*/requirements/*/description",
            "selectionCriteria",
            "selectionCriteria/criteria/*/description",
            "lots/*/selectionCriteria/criteria/*/description",
            "otherRequirements/reservedParticipation",
            "otherRequirements/qualificationSystemConditions/*/description",
            "contractTerms/performanceTerms",
            "contractTerms/financialTerms",
            "lots/*/contractTerms/performanceTerms",
            "eligibilityCriteria",
            "exclusionGrounds",
            "exclusionGrounds/criteria/*/description",
            "documents/*/title",
            "documents/*/description",
            "title",
            "description",
            "lots/*/title",
            "lots/*/description",
            "items/*/description");

    private final ClauseTerms terms;

    OcdsClauses(ClauseTerms terms) {
        this.terms = terms;
    }

    /**
     * {@return a clause for each topic that the tender mentions, at its first mention, with nothing said of whether it
     * holds}
     */
    List<Clause> read(JsonNode tender, String pointer, String ocid, Source source) {
        Map<ClauseTopic, Clause> clauses = new EnumMap<>(ClauseTopic.class);
        for (String path : TEXTS) {
            for (Place place : places(tender, pointer, List.of(path.split("/", -1)))) {
                terms.mentions(place.text())
                        .forEach((topic, words) -> clauses.computeIfAbsent(topic, key -> ClauseBuilder.builder()
                                .id(ocid + "/" + Names.of(topic))
                                .tender(ocid)
                                .topic(topic)
                                .text(words)
                                .provenance(new Provenance(
                                        List.of(source),
                                        Confidence.UNSTATED,
                                        place.pointer(),
                                        "Mentioned in a text; whether it is a requirement was not read.",
                                        List.of(),
                                        Surety.C))
                                .build()));
            }
        }
        return List.copyOf(clauses.values());
    }

    /** A text and where it stands. */
    private record Place(String pointer, String text) {}

    private static List<Place> places(JsonNode node, String pointer, List<String> path) {
        if (path.isEmpty()) {
            return node.isTextual() ? List.of(new Place(pointer, node.textValue())) : List.of();
        }
        List<String> rest = path.subList(1, path.size());
        if (!path.get(0).equals("*")) {
            return places(node.path(path.get(0)), pointer + "/" + Document.escape(path.get(0)), rest);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            places.addAll(places(node.path(i), pointer + "/" + i, rest));
        }
        return places;
    }
}
