package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lists of facts in a case file or in a worked case of a pack. Not thread-safe. */
public final class FactReader {

    private static final Set<FactKind> NOT_LISTED = EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER);

    private final Document document;
    private final Problems problems;
    private final RecordReader reader;
    private final Map<String, Source> sources = new HashMap<>();

    public FactReader(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.reader = new RecordReader(document, problems, Map.of(Provenance.class, new ProvenanceSpread()));
    }

    /** {@return the keys under which facts are listed} */
    public static List<String> keys() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_LISTED)).stream()
                .map(FactKind::key)
                .toList();
    }

    /** Reads the sources that facts may name. */
    public List<Source> sources(JsonNode list, String pointer) {
        List<Source> read = items(list, pointer, Source.class, PartialDate.UNKNOWN);
        read.forEach(source -> sources.put(source.id(), source));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String id = list.path(i).path("id").asText();
            if (!id.isEmpty() && !ids.add(id)) {
                problems.add(document, pointer + "/" + i + "/id", "\"" + id + "\" is the id of two sources.");
            }
        }
        return read;
    }

    /** {@return the one fact in the object, or null if it has problems} */
    public <T extends Fact> @Nullable T fact(JsonNode object, String pointer, Class<T> type) {
        return reader.read(object, pointer, type);
    }

    /**
     * {@return all facts that the object lists, kind by kind}
     *
     * @param statedOn the day for which statements without a date of their own are made
     */
    public List<Fact> facts(JsonNode object, String pointer, PartialDate statedOn) {
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            JsonNode list = object.get(kind.key());
            if (list == null || NOT_LISTED.contains(kind)) {
                continue;
            }
            Set<String> ids = new HashSet<>();
            String at = pointer + "/" + kind.key();
            List<? extends Fact> read = items(list, at, kind.type(), statedOn);
            for (Fact fact : read) {
                if (!ids.add(fact.id())) {
                    problems.add(
                            document,
                            fact.provenance().pointer() + "/id",
                            "\"" + fact.id() + "\" is the id of two " + kind.key() + ".");
                }
                if (fact instanceof Law law) {
                    for (int i = 0; i < law.amendments().size(); i++) {
                        checkSources(
                                law.amendments().get(i).sources(),
                                fact.provenance().pointer() + "/amendments/" + i + "/sources");
                    }
                }
                facts.add(fact);
            }
        }
        return facts;
    }

    private <T> List<T> items(JsonNode list, String pointer, Class<T> type, PartialDate statedOn) {
        List<T> items = new ArrayList<>();
        if (!list.isArray()) {
            problems.add(document, pointer, "Expected a list.");
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            T item = reader.read(list.get(i), pointer + "/" + i, type, given(list.get(i), type, statedOn));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** A law that says whether it is in force, but not for which day, says so for the day of the case. */
    private static Map<String, PartialDate> given(JsonNode object, Class<?> type, PartialDate statedOn) {
        return type == Law.class && object.has("inForce") && !object.has("statedOn")
                ? Map.of("statedOn", statedOn)
                : Map.of();
    }

    private void checkSources(List<String> keys, String pointer) {
        for (int i = 0; i < keys.size(); i++) {
            if (!sources.containsKey(keys.get(i))) {
                problems.add(
                        document,
                        pointer + "/" + i,
                        "\"" + keys.get(i) + "\" is not the id of a source in this file."
                                + Names.maybe(keys.get(i), sources.keySet()));
            }
        }
    }

    /** The keys of a fact that say where it comes from. */
    private final class ProvenanceSpread implements RecordReader.Spread {

        private static final Set<String> KEYS =
                new LinkedHashSet<>(List.of("sources", "confidence", "surety", "note", "claims"));

        /** Read as a record of its own, so that its values are checked like all others. */
        private record Stated(
                List<String> sources, Confidence confidence, Surety surety, String note, List<Claim> claims) {}

        @Override
        public Set<String> keys() {
            return KEYS;
        }

        @Override
        public Object read(JsonNode object, String pointer) {
            Stated stated = new RecordReader(document, problems)
                    .read(((ObjectNode) object.deepCopy()).retain(keys()), pointer, Stated.class);
            List<Source> named = new ArrayList<>();
            if (stated != null) {
                checkSources(stated.sources(), pointer + "/sources");
                stated.sources().stream()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .forEach(named::add);
                for (int i = 0; i < stated.claims().size(); i++) {
                    checkSources(stated.claims().get(i).sources(), pointer + "/claims/" + i + "/sources");
                }
            }
            return stated == null
                    ? new Provenance(named, Confidence.UNSTATED, pointer, "", List.of())
                    : new Provenance(
                            named, stated.confidence(), pointer, stated.note(), stated.claims(), stated.surety());
        }
    }
}
