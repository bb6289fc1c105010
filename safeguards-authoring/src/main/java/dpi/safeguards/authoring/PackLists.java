package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Effect;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the safeguards of a pack share: citations, mitigations and parameters, each said once. */
final class PackLists {

    /** The citation of a value that no law is behind. */
    private static final String OWN_DEFAULT = "pack-default";

    private final PackFiles files;
    private final PackProblems problems;
    private final KeysSeen seen = new KeysSeen();
    private final Map<String, Citation> citations = new TreeMap<>();
    private final Map<String, Mitigation> mitigations = new TreeMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private PackLists(PackFiles files, PackProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    static PackLists read(PackFiles files, PackProblems problems) {
        PackLists lists = new PackLists(files, problems);
        lists.readCitations();
        lists.readMitigations();
        lists.readParameters();
        return lists;
    }

    List<Mitigation> mitigations() {
        return List.copyOf(mitigations.values());
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** {@return the keys that stand in the lists, also where what they stand for could not be read} */
    KeysSeen seen() {
        return seen;
    }

    /** {@return the citation, or null if there is none; says so} */
    @Nullable
    Citation citation(String key, Document document, String pointer) {
        Citation citation = citations.get(key);
        if (citation == null && seen.certainlyLack("citations", key)) {
            problems.add(
                    Check.UNKNOWN_CITATION,
                    document,
                    pointer,
                    "\"" + key + "\" is not among the citations." + Names.maybe(key, citations.keySet()));
        }
        return citation;
    }

    void checkMitigation(String key, Document document, String pointer) {
        if (seen.certainlyLack("mitigations", key)) {
            problems.add(Check.UNKNOWN_MITIGATION, document, pointer, unknownMitigation(key));
        }
    }

    void checkMitigation(String key, RulePlaces.Place place) {
        if (seen.certainlyLack("mitigations", key)) {
            problems.add(Check.UNKNOWN_MITIGATION, place, unknownMitigation(key));
        }
    }

    private String unknownMitigation(String key) {
        return "\"" + key + "\" is not among the mitigations." + Names.maybe(key, mitigations.keySet());
    }

    /** A dated value as its file has it. */
    private record DatedValue(BigDecimal value, PartialDate from, PartialDate until, String citation) {}

    /** A parameter as its file has it. */
    private record Values(String title, String unit, List<DatedValue> values) {}

    /** A citation as its file has it. */
    private record Text(String title, String url) {}

    /** A mitigation as its file has it. */
    private record Action(
            String title,
            String action,
            Authority authority,
            RoleFunction function,
            Stage stage,
            Effort effort,
            List<String> prerequisites,
            List<Effect> effects,
            List<String> citations,
            String clause) {}

    private void readCitations() {
        each("citations", Text.class, (key, text, document) -> {
            if (text.title().isBlank()) {
                problems.addAtKey(Check.MISSING_VALUE, document, "/" + key, "A citation needs \"title\".");
            }
            Citation citation = new Citation(key, text.title(), text.url());
            Citation other = citations.put(key, citation);
            if (other != null && !other.equals(citation)) {
                problems.addAtKey(
                        Check.ID_USED_TWICE,
                        document,
                        "/" + key,
                        "\"" + key + "\" is the key of two different citations.");
            }
        });
    }

    private void readMitigations() {
        List<Runnable> afterwards = new ArrayList<>();
        each("mitigations", Action.class, (key, action, document) -> {
            if (action.title().isBlank()
                    || action.action().isBlank()
                    || action.authority() == null
                    || action.function() == null
                    || action.stage() == null
                    || action.effort() == null) {
                problems.addAtKey(
                        Check.MISSING_VALUE,
                        document,
                        "/" + key,
                        "A mitigation needs title, action, authority, function, stage and effort.");
                return;
            }
            List<Citation> texts = new ArrayList<>();
            for (int i = 0; i < action.citations().size(); i++) {
                Citation citation = citation(action.citations().get(i), document, "/" + key + "/citations/" + i);
                if (citation != null) {
                    texts.add(citation);
                }
            }
            EffectCheck.check(action.effects(), document, "/" + key + "/effects", problems);
            Mitigation mitigation = new Mitigation(
                    key,
                    action.title(),
                    paragraphs(action.action()),
                    action.authority(),
                    action.function(),
                    action.stage(),
                    action.effort(),
                    action.prerequisites(),
                    action.effects(),
                    texts,
                    paragraphs(action.clause()));
            if (mitigations.put(key, mitigation) != null) {
                problems.addAtKey(
                        Check.ID_USED_TWICE, document, "/" + key, "\"" + key + "\" is the key of two mitigations.");
            }
            afterwards.add(() -> {
                for (int i = 0; i < action.prerequisites().size(); i++) {
                    checkMitigation(action.prerequisites().get(i), document, "/" + key + "/prerequisites/" + i);
                }
                checkOrder(key, document);
            });
        });
        afterwards.forEach(Runnable::run);
    }

    /** What comes first must not come after itself, or nobody could begin. */
    private void checkOrder(String key, Document document) {
        Map<String, String> cameFrom = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of(key));
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            Mitigation mitigation = mitigations.get(at);
            for (String first : mitigation == null ? List.<String>of() : mitigation.prerequisites()) {
                if (first.equals(key)) {
                    StringBuilder circle = new StringBuilder(key);
                    for (String step = at; !step.equals(key); step = cameFrom.getOrDefault(step, key)) {
                        circle.insert(0, step + ", ");
                    }
                    problems.add(
                            Check.PREREQUISITES_IN_A_CIRCLE,
                            document,
                            "/" + key + "/prerequisites",
                            "\"" + key + "\" would have to be done before itself: " + key + " needs " + circle + ".");
                    return;
                }
                if (cameFrom.putIfAbsent(first, at) == null) {
                    open.add(first);
                }
            }
        }
    }

    /** Lines that only the width of the file broke are joined; paragraphs stay. */
    private static String paragraphs(String text) {
        return text.strip().replaceAll("(?<!\\n)[ \\t]*\\n(?!\\s*\\n)[ \\t]*", " ");
    }

    private void readParameters() {
        each("parameters", Values.class, (key, values, document) -> {
            if (values.values().isEmpty()) {
                problems.addAtKey(Check.MISSING_VALUE, document, "/" + key, "A parameter needs at least one value.");
                return;
            }
            for (int i = 0; i < values.values().size(); i++) {
                DatedValue dated = values.values().get(i);
                String pointer = "/" + key + "/values/" + i;
                String from = dated.from().isKnown() ? "@" + dated.from() : "";
                try {
                    parameters.add(new Parameter(
                            key + from,
                            key,
                            dated.value(),
                            values.unit(),
                            dated.from(),
                            dated.until(),
                            dated.citation(),
                            Provenance.NONE));
                } catch (IllegalArgumentException e) {
                    problems.add(Check.MISSING_VALUE, document, pointer, String.valueOf(e.getMessage()));
                }
                if (!dated.citation().isEmpty() && !dated.citation().equals(OWN_DEFAULT)) {
                    citation(dated.citation(), document, pointer + "/citation");
                }
            }
        });
    }

    private interface Entry<T> {
        void take(String key, T value, Document document);
    }

    /** Reads a list from its file, from the files in a folder of its name, or both. */
    private <T extends Record> void each(String list, Class<T> type, Entry<T> entry) {
        for (Path file : files.list(list)) {
            Document document = files.document(file);
            if (document == null) {
                seen.addUnreadable(list);
                continue;
            }
            document.root().fieldNames().forEachRemaining(key -> seen.add(list, key));
            if (!document.root().isObject()) {
                problems.add(document, "", "Expected keys with values below them.");
                continue;
            }
            RecordReader reader = new RecordReader(document, problems);
            for (Map.Entry<String, JsonNode> field : document.root().properties()) {
                String key = field.getKey();
                T value = reader.read(field.getValue(), "/" + key, type);
                if (value != null) {
                    entry.take(key, value, document);
                }
            }
        }
    }
}
