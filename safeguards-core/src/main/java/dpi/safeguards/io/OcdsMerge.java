package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Merges the releases of one contracting process into the state they leave it in, by the merge routine of OCDS 1.1. */
final class OcdsMerge {

    /** What tells one release from another; the merged release has those of the last. */
    private static final Set<String> OF_THE_LAST = Set.of("id", "date", "tag");

    /**
     * The lists that a later release replaces whole: those the schema of 1.1.5 marks with {@code wholeListMerge}, those
     * of objects without an id and those of codes.
     */
    private static final Set<String> REPLACED_LISTS = Set.of(
            "additionalIdentifiers",
            "additionalClassifications",
            "changes",
            "additionalProcurementCategories",
            "submissionMethod",
            "roles",
            "relationship");

    /** The lists of that schema whose objects have an id; in a list of an extension the objects themselves show it. */
    private static final Set<String> LISTS_BY_ID = Set.of(
            "parties",
            "awards",
            "contracts",
            "relatedProcesses",
            "documents",
            "milestones",
            "items",
            "tenderers",
            "amendments",
            "suppliers",
            "transactions");

    /** The objects of each merged list by their id, so that long lists are not searched again and again. */
    private final IdentityHashMap<ArrayNode, Map<String, ObjectNode>> indexes = new IdentityHashMap<>();

    private OcdsMerge() {}

    /** Whether the release says when it was made, so that it can be put in order. */
    static boolean isDated(JsonNode release) {
        return instant(release) != null;
    }

    /** {@return the releases in the order of their dates, and of the file where these are the same} */
    static List<JsonNode> byDate(List<JsonNode> releases) {
        return releases.stream()
                .sorted(Comparator.comparing(
                        OcdsMerge::instant, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    /** {@return the state after these releases, which are in order} */
    static ObjectNode merge(List<JsonNode> ordered) {
        OcdsMerge merge = new OcdsMerge();
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (JsonNode release : ordered) {
            for (String name : OF_THE_LAST) {
                merged.remove(name);
                if (release.hasNonNull(name)) {
                    merged.set(name, release.path(name));
                }
            }
            release.properties().stream()
                    .filter(field -> !OF_THE_LAST.contains(field.getKey()))
                    .forEach(field -> merge.field(merged, field.getKey(), field.getValue()));
        }
        merged.putArray("tag").add("compiled");
        return merged;
    }

    private void field(ObjectNode output, String name, JsonNode input) {
        JsonNode before = output.path(name);
        if (input.isNull()) {
            output.remove(name);
        } else if (input.isObject()) {
            if (!input.isEmpty()) {
                ObjectNode into = before instanceof ObjectNode there ? there : JsonNodeFactory.instance.objectNode();
                fields(into, input);
                output.set(name, into);
            }
        } else if (input.isArray() && isById(name, before, input)) {
            if (!input.isEmpty()) {
                ArrayNode into = before instanceof ArrayNode there && (indexes.containsKey(there) || ofObjects(there))
                        ? there
                        : JsonNodeFactory.instance.arrayNode();
                input.forEach(item -> item(into, item));
                output.set(name, into);
            }
        } else {
            output.set(name, input.deepCopy());
        }
    }

    private void fields(ObjectNode output, JsonNode input) {
        input.properties().forEach(field -> field(output, field.getKey(), field.getValue()));
    }

    private void item(ArrayNode output, JsonNode input) {
        Map<String, ObjectNode> byId = indexes.computeIfAbsent(output, OcdsMerge::index);
        String id = id(input);
        ObjectNode before = byId.get(id);
        if (before != null) {
            fields(before, input);
            return;
        }
        ObjectNode added = output.addObject();
        fields(added, input);
        if (!id.isEmpty()) {
            byId.put(id, added);
        }
    }

    private static Map<String, ObjectNode> index(ArrayNode list) {
        Map<String, ObjectNode> byId = new HashMap<>();
        for (JsonNode item : list) {
            if (!id(item).isEmpty()) {
                byId.putIfAbsent(id(item), (ObjectNode) item);
            }
        }
        return byId;
    }

    private static boolean isById(String name, JsonNode before, JsonNode input) {
        if (REPLACED_LISTS.contains(name) || !ofObjects(input)) {
            return false;
        }
        return LISTS_BY_ID.contains(name) || haveIds(input) || (input.isEmpty() && haveIds(before));
    }

    private static boolean haveIds(JsonNode list) {
        return list.isArray() && StreamSupport.stream(list.spliterator(), false).anyMatch(item -> !id(item).isEmpty());
    }

    private static boolean ofObjects(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isObject);
    }

    private static String id(JsonNode item) {
        JsonNode id = item.path("id");
        return id.isTextual() || id.isNumber() ? id.asText() : "";
    }

    private static @Nullable Instant instant(JsonNode release) {
        return OcdsTime.instant(release.path("date").asText());
    }
}
