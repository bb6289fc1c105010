package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a kept evaluation writes out, each with its sources in full. Not thread-safe. */
final class KeptFacts {

    private final Document document;
    private final Problems problems;

    KeptFacts(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The facts of the list, by id. */
    Map<String, Fact> byId(JsonNode list, String pointer) {
        Map<String, Fact> facts = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            Fact fact = fact(list.get(i), pointer + "/" + i);
            if (fact != null) {
                facts.put(fact.id(), fact);
            }
        }
        return facts;
    }

    /** The one fact, or null if it has problems. */
    @Nullable
    Fact fact(JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode object)) {
            problems.add(document, pointer, "Expected a fact with \"factKind\" and \"id\".");
            return null;
        }
        String name = object.path("factKind").asText();
        for (FactKind kind : FactKind.values()) {
            if (Names.of(kind).equals(name)) {
                return read(object, pointer, kind.type(), true);
            }
        }
        problems.add(
                document,
                pointer + "/factKind",
                "\"" + name + "\" is no kind of fact." + Names.maybe(name, Names.all(FactKind.class)));
        return null;
    }

    /** The country as an evaluation names it beside its facts, with the ids of sources only. */
    @Nullable
    Country country(JsonNode node, String pointer) {
        return read(node, pointer, Country.class, false);
    }

    private <T extends Fact> @Nullable T read(JsonNode node, String pointer, Class<T> type, boolean inFull) {
        RecordReader reader = new RecordReader(document, problems, Map.of(Provenance.class, new Spread(inFull)));
        if (!inFull || !(node instanceof ObjectNode object)) {
            return reader.read(node, pointer, type);
        }
        List<String> own = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        ObjectNode rest = object.deepCopy();
        for (String further : List.of("factKind", "id", "label")) {
            if (!own.contains(further)) {
                rest.remove(further);
            }
        }
        return reader.read(rest, pointer, type);
    }

    /** The keys of a fact that say where it comes from. */
    private final class Spread implements RecordReader.Spread {

        /** As facts are written that stand alone. */
        private record InFull(
                List<Source> sources,
                Confidence confidence,
                Surety surety,
                String note,
                List<Claim> claims,
                String pointer) {}

        /** As the country is written beside the facts. */
        private record ById(
                List<String> sources, Confidence confidence, Surety surety, String note, List<Claim> claims) {}

        private final Class<? extends Record> form;

        Spread(boolean inFull) {
            this.form = inFull ? InFull.class : ById.class;
        }

        @Override
        public Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            for (RecordComponent component : form.getRecordComponents()) {
                keys.add(component.getName());
            }
            return keys;
        }

        @Override
        public Object read(JsonNode object, String pointer) {
            Record stated = new RecordReader(document, problems)
                    .read(((ObjectNode) object.deepCopy()).retain(keys()), pointer, form);
            if (stated instanceof InFull full) {
                return new Provenance(
                        full.sources(), full.confidence(), full.pointer(), full.note(), full.claims(), full.surety());
            }
            if (stated instanceof ById named) {
                List<Source> sources = new ArrayList<>();
                named.sources().forEach(id -> sources.add(new Source(id, id, "", "")));
                return new Provenance(sources, named.confidence(), "", named.note(), named.claims(), named.surety());
            }
            return Provenance.NONE;
        }
    }
}
