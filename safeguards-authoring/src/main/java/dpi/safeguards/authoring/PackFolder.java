package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack as its author wrote it: a folder that was read and checked. Immutable and thread-safe.
 *
 * <p>See {@code docs/pack-format.md} for what a pack folder holds.
 */
public final class PackFolder {

    /** What a card may leave out. */
    private static final Set<String> OPTIONAL = Set.of("processes");

    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");

    private final PackIndex index;
    private final List<WorkedCase> cases;

    private PackFolder(PackIndex index, List<WorkedCase> cases) {
        this.index = index;
        this.cases = List.copyOf(cases);
    }

    /**
     * {@return the pack in the folder}
     *
     * @throws InputException with everything that is wrong with it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackFolder read(Path folder) {
        Problems problems = new Problems();
        PackFolder pack = new Reader(folder, problems).read();
        problems.throwIfAny();
        return pack;
    }

    /** {@return the pack's id} */
    public String id() {
        return index.id();
    }

    /** {@return the pack's version} */
    public String version() {
        return index.version();
    }

    /** {@return the cards, by id} */
    public List<Safeguard> safeguards() {
        return index.safeguards();
    }

    /** {@return the number of evidence rules} */
    public int ruleCount() {
        return index.rules().size();
    }

    PackIndex index() {
        return index;
    }

    List<WorkedCase> cases() {
        return cases;
    }

    /** {@return the same pack with other rules} */
    PackFolder withRules(List<RuleOutline> rules) {
        return new PackFolder(index.withRules(rules), cases);
    }

    /** The card as its file has it, with keys where the pack's lists have the rest. */
    private record Card(
            String id,
            String name,
            String since,
            String title,
            String question,
            Severity severity,
            Set<Principle> principles,
            Set<Risk> risks,
            Set<Stage> stages,
            Authority authority,
            List<String> processes,
            List<String> citations,
            List<String> mitigations,
            boolean waivable) {}

    /** A dated value as its file has it. */
    private record DatedValue(BigDecimal value, PartialDate from, PartialDate until, String citation) {}

    /** A parameter as its file has it. */
    private record Values(String title, String unit, List<DatedValue> values) {}

    /** A citation as its file has it. */
    private record Text(String title, String url) {}

    /** A mitigation as its file has it. */
    private record Action(
            String title, String action, Authority authority, Stage stage, Effort effort, String clause) {}

    /** The head of the pack as its file has it. */
    private record Head(
            String id, String version, String title, String licence, List<String> frameworks, int factModel) {}

    private static final class Reader {

        private final Path folder;
        private final Problems problems;
        private final Map<String, Citation> citations = new TreeMap<>();
        private final Map<String, Mitigation> mitigations = new TreeMap<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final Map<String, Safeguard> safeguards = new TreeMap<>();
        private final Map<String, RuleOutline> rules = new HashMap<>();
        private final List<RuleOutline> ordered = new ArrayList<>();
        private final List<WorkedCase> cases = new ArrayList<>();

        Reader(Path folder, Problems problems) {
            this.folder = folder;
            this.problems = problems;
        }

        PackFolder read() {
            Head head = head();
            readCitations();
            readMitigations();
            readParameters();
            for (Path card : cards()) {
                safeguard(card);
            }
            checkCases();
            ordered.addAll(attestationRules());
            return new PackFolder(
                    new PackIndex(
                            head == null ? "" : head.id(),
                            head == null ? "" : head.version(),
                            head == null ? "" : head.title(),
                            head == null ? "" : head.licence(),
                            head == null ? List.of() : head.frameworks(),
                            head == null ? 0 : head.factModel(),
                            "",
                            "",
                            "",
                            List.copyOf(safeguards.values()),
                            List.copyOf(mitigations.values()),
                            parameters,
                            ordered),
                    cases);
        }

        private @Nullable Head head() {
            Document document = document(folder.resolve("pack.yaml"));
            if (document == null) {
                return null;
            }
            Head head = new RecordReader(document, problems).read(document.root(), "", Head.class);
            if (head == null) {
                return null;
            }
            requireAll(document, "", head);
            if (!VERSION.matcher(head.version()).matches()) {
                problems.add(document, "/version", "\"" + head.version() + "\" is not a version such as 1.2.3.");
            }
            if (head.factModel() != PackIndex.FACT_MODEL) {
                problems.add(
                        document,
                        "/factModel",
                        "This library has version " + PackIndex.FACT_MODEL + " of the fact records, not "
                                + head.factModel() + ".");
            }
            return head;
        }

        private void readCitations() {
            each(
                    "citations.yaml",
                    Text.class,
                    (key, text, document) -> citations.put(key, new Citation(key, text.title(), text.url())));
        }

        private void readMitigations() {
            each("mitigations.yaml", Action.class, (key, action, document) -> {
                if (action.title().isBlank()
                        || action.action().isBlank()
                        || action.authority() == null
                        || action.stage() == null
                        || action.effort() == null) {
                    problems.add(document, "/" + key, "A mitigation needs title, action, authority, stage and effort.");
                } else {
                    mitigations.put(
                            key,
                            new Mitigation(
                                    key,
                                    action.title(),
                                    paragraphs(action.action()),
                                    action.authority(),
                                    action.stage(),
                                    action.effort(),
                                    action.clause() == null ? "" : paragraphs(action.clause())));
                }
            });
        }

        /** Lines that only the width of the file broke are joined; paragraphs stay. */
        private static String paragraphs(String text) {
            return text.strip().replaceAll("(?<!\\n)[ \\t]*\\n(?!\\s*\\n)[ \\t]*", " ");
        }

        private void readParameters() {
            each("parameters.yaml", Values.class, (key, values, document) -> {
                if (values.values().isEmpty()) {
                    problems.add(document, "/" + key, "A parameter needs at least one value.");
                    return;
                }
                for (DatedValue dated : values.values()) {
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
                        problems.add(document, "/" + key, String.valueOf(e.getMessage()));
                    }
                    if (!dated.citation().isEmpty()
                            && !dated.citation().equals("pack-default")
                            && !citations.containsKey(dated.citation())) {
                        problems.add(document, "/" + key, unknownCitation(dated.citation()));
                    }
                }
            });
        }

        private void safeguard(Path cardFile) {
            Document document = document(cardFile);
            if (document == null) {
                return;
            }
            Card card = new RecordReader(document, problems).read(document.root(), "", Card.class);
            if (card == null || !requireAll(document, "", card)) {
                return;
            }
            Path home = cardFile.getParent();
            if (home == null || !card.name().equals(String.valueOf(home.getFileName()))) {
                problems.add(document, "/name", "The name \"" + card.name() + "\" is not the name of its folder.");
            }
            if (!ID.matcher(card.id()).matches()) {
                problems.add(document, "/id", "\"" + card.id() + "\" is not an id such as PRO-002.");
            }
            List<Citation> texts = new ArrayList<>();
            for (int i = 0; i < card.citations().size(); i++) {
                Citation citation = citations.get(card.citations().get(i));
                if (citation == null) {
                    problems.add(
                            document,
                            "/citations/" + i,
                            unknownCitation(card.citations().get(i)));
                } else {
                    texts.add(citation);
                }
            }
            for (int i = 0; i < card.mitigations().size(); i++) {
                checkMitigation(card.mitigations().get(i), name(cardFile), document.line("/mitigations/" + i));
            }
            Safeguard safeguard = new Safeguard(
                    card.id(),
                    card.name(),
                    card.since(),
                    card.title(),
                    card.question(),
                    card.severity(),
                    card.principles(),
                    card.risks(),
                    card.stages(),
                    card.authority(),
                    card.processes(),
                    texts,
                    card.mitigations(),
                    card.waivable());
            if (safeguards.put(card.id(), safeguard) != null) {
                problems.add(document, "/id", "\"" + card.id() + "\" is the id of two safeguards.");
            }
            rules(cardFile.resolveSibling("safeguard.drl"), safeguard);
            Document worked = document(cardFile.resolveSibling("safeguard.cases.yaml"));
            if (worked != null) {
                cases.addAll(WorkedCase.read(worked, card.id(), problems));
            }
            if (!Files.isRegularFile(cardFile.resolveSibling("safeguard.md"))) {
                problems.add(name(cardFile), 0, "The page safeguard.md beside the card is missing.");
            }
        }

        private void rules(Path file, Safeguard safeguard) {
            byte[] bytes = bytes(file);
            if (bytes == null) {
                return;
            }
            List<RuleOutline> read = new RuleReader(name(file), new String(bytes, StandardCharsets.UTF_8), problems)
                    .read(safeguard.id());
            for (RuleOutline rule : read) {
                RuleCheck.check(rule, problems);
                if (rule.gives() == Gives.RECOMMENDS) {
                    checkMitigation(rule.mitigation(), name(file), rule.line());
                }
                if (rules.put(rule.name(), rule) != null) {
                    problems.add(name(file), rule.line(), "\"" + rule.name() + "\" is the name of two rules.");
                }
                ordered.add(rule);
            }
            for (Gives needed : List.of(Gives.APPLIES, Gives.SUPPORTS, Gives.CONTRADICTS)) {
                if (read.stream().noneMatch(rule -> rule.gives() == needed)) {
                    problems.add(
                            name(file),
                            0,
                            "No rule says evidence." + Names.of(needed) + "( ... ), so " + safeguard.id()
                                    + " could never come to that.");
                }
            }
        }

        private List<RuleOutline> attestationRules() {
            try (InputStream in = PackFolder.class.getResourceAsStream("attestation.drl")) {
                String source = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                return new RuleReader("attestation.drl", source, problems).read("");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void checkCases() {
            for (String id : safeguards.keySet()) {
                List<WorkedCase.Kind> kinds = cases.stream()
                        .filter(worked -> worked.safeguard().equals(id))
                        .map(WorkedCase::kind)
                        .toList();
                for (WorkedCase.Kind kind : WorkedCase.Kind.values()) {
                    if (kind.isRequired() && !kinds.contains(kind)) {
                        problems.add(
                                folder.getFileName() + "",
                                0,
                                id + " has no worked case of the kind " + Names.of(kind) + ".");
                    }
                }
            }
        }

        private void checkMitigation(String key, String file, int line) {
            if (!mitigations.containsKey(key)) {
                problems.add(
                        file,
                        line,
                        "\"" + key + "\" is not in mitigations.yaml." + Names.maybe(key, mitigations.keySet()));
            }
        }

        private String unknownCitation(String key) {
            return "\"" + key + "\" is not in citations.yaml." + Names.maybe(key, citations.keySet());
        }

        /** Says which of the values of a record were left out, and returns whether none was. */
        private boolean requireAll(Document document, String pointer, Record value) {
            boolean complete = true;
            for (var component : value.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    if (isLeftOut(component.getAccessor().invoke(value)) && !OPTIONAL.contains(component.getName())) {
                        problems.add(document, pointer, "\"" + component.getName() + "\" is missing.");
                        complete = false;
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return complete;
        }

        private static boolean isLeftOut(@Nullable Object value) {
            return value == null
                    || (value instanceof String text && text.isBlank())
                    || (value instanceof Collection<?> items && items.isEmpty());
        }

        private interface Entry<T> {
            void take(String key, T value, Document document);
        }

        private <T extends Record> void each(String file, Class<T> type, Entry<T> entry) {
            Document document = document(folder.resolve(file));
            if (document == null) {
                return;
            }
            if (!document.root().isObject()) {
                problems.add(document, "", "Expected keys with values below them.");
                return;
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

        private List<Path> cards() {
            Path root = folder.resolve("safeguards");
            if (!Files.isDirectory(root)) {
                problems.add(folder.getFileName() + "", 0, "There is no folder \"safeguards\".");
                return List.of();
            }
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.endsWith("safeguard.yaml"))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private @Nullable Document document(Path file) {
            byte[] bytes = bytes(file);
            if (bytes == null) {
                return null;
            }
            try {
                return Document.parse(name(file), bytes);
            } catch (InputException e) {
                problems.addAll(e.problems());
                return null;
            }
        }

        private byte @Nullable [] bytes(Path file) {
            if (!Files.isRegularFile(file)) {
                problems.add(name(file), 0, "The file is missing.");
                return null;
            }
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
