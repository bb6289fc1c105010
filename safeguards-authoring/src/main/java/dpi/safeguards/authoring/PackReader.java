package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a pack folder and checks all of it: cards against lists, rules against facts, cases against cards. */
final class PackReader {

    /** What a card may leave out. */
    private static final Set<String> OPTIONAL = Set.of("processes", "extended", "country");

    /** What the page of a safeguard must say. */
    private static final List<String> SECTIONS = List.of(
            "## Summary",
            "## Why",
            "## Supported when",
            "## Contradicted when",
            "## Left open when",
            "## Exclusions",
            "## Sources");

    private static final Pattern PACK_ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");

    private final PackFiles files;
    private final Problems problems;
    private final Head head;
    private final PackLists lists;
    private final Map<String, Safeguard> safeguards = new TreeMap<>();
    private final Set<String> ruleNames = new HashSet<>();
    private final List<RuleOutline> rules = new ArrayList<>();
    private final List<WorkedCase> cases = new ArrayList<>();

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.head = head();
        this.lists = PackLists.read(files, problems);
    }

    /** {@return the pack in the folder, as far as it could be read} */
    static PackFolder read(Path folder, Problems problems) {
        return new PackReader(new PackFiles(folder, problems), problems).read();
    }

    private PackFolder read() {
        files.cards(head.isOverlay()).forEach(this::safeguard);
        checkCases();
        if (!head.isOverlay()) {
            rules.addAll(attestationRules());
        }
        overlayCases();
        SideFiles side = new SideFiles(files, head.isOverlay(), problems);
        List<String> mitigations =
                lists.mitigations().stream().map(Mitigation::key).toList();
        return new PackFolder(
                new PackIndex(
                        head.id(),
                        head.version(),
                        head.title(),
                        head.licence(),
                        head.frameworks(),
                        head.factModel(),
                        "",
                        "",
                        "",
                        List.copyOf(safeguards.values()),
                        lists.mitigations(),
                        lists.parameters(),
                        head.extended(),
                        head.country(),
                        OverlayFiles.read(files, lists, problems),
                        side.crosswalks(safeguards.keySet()),
                        side.asked(),
                        side.words(safeguards.keySet(), mitigations),
                        rules),
                cases);
    }

    /** The head of the pack as its file has it. */
    private record Head(
            String id,
            String version,
            String title,
            String licence,
            List<String> frameworks,
            int factModel,
            String extended,
            String country) {

        static final Head NONE = new Head("", "", "", "", List.of(), 0, "", "");

        boolean isOverlay() {
            return !extended.isEmpty();
        }
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
            Mapping mapping,
            Set<Stage> stages,
            Authority authority,
            List<String> processes,
            List<String> citations,
            List<String> mitigations,
            boolean waivable) {}

    private Head head() {
        Document document = files.document(files.resolve("pack.yaml"));
        if (document == null) {
            return Head.NONE;
        }
        Head head = new RecordReader(document, problems).read(extending(document.root()), "", Head.class);
        if (head == null) {
            return Head.NONE;
        }
        requireAll(document, "", head);
        if (!PACK_ID.matcher(head.id()).matches()) {
            problems.add(document, "/id", "\"" + head.id() + "\" is not an id such as my-pack.");
        }
        if (!VERSION.matcher(head.version()).matches()) {
            problems.add(document, "/version", "\"" + head.version() + "\" is not a version such as 1.2.3.");
        }
        if (head.factModel() != PackIndex.FACT_MODEL) {
            problems.add(
                    document,
                    "/factModel",
                    "This library has version " + PackIndex.FACT_MODEL + " of the fact records, not " + head.factModel()
                            + ".");
        }
        return head;
    }

    /** The key {@code extends} is no name in Java. */
    private static JsonNode extending(JsonNode root) {
        if (root instanceof ObjectNode object && object.has("extends")) {
            ObjectNode renamed = object.deepCopy();
            renamed.set("extended", renamed.remove("extends"));
            return renamed;
        }
        return root;
    }

    private void safeguard(Path cardFile) {
        Document document = files.document(cardFile);
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
            Citation citation = lists.citation(card.citations().get(i), document, "/citations/" + i);
            if (citation != null) {
                texts.add(citation);
            }
        }
        for (int i = 0; i < card.mitigations().size(); i++) {
            checkMitigation(card.mitigations().get(i), files.name(cardFile), document.line("/mitigations/" + i));
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
                card.mapping(),
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
        Document worked = files.document(cardFile.resolveSibling("safeguard.cases.yaml"));
        if (worked != null) {
            cases.addAll(WorkedCase.read(worked, card.id(), problems));
        }
        page(cardFile.resolveSibling("safeguard.md"));
    }

    private void page(Path file) {
        byte[] bytes = files.bytes(file);
        if (bytes != null) {
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            for (String section : SECTIONS) {
                if (!lines.contains(section)) {
                    problems.add(files.name(file), 0, "The section \"" + section + "\" is missing.");
                }
            }
        }
    }

    private void rules(Path file, Safeguard safeguard) {
        byte[] bytes = files.bytes(file);
        if (bytes == null) {
            return;
        }
        List<RuleOutline> read = new RuleReader(files.name(file), new String(bytes, StandardCharsets.UTF_8), problems)
                .read(safeguard.id());
        for (RuleOutline rule : read) {
            RuleCheck.check(rule, problems);
            if (rule.gives() == Gives.RECOMMENDS) {
                checkMitigation(rule.mitigation(), files.name(file), rule.line());
            }
            if (!ruleNames.add(rule.name())) {
                problems.add(files.name(file), rule.line(), "\"" + rule.name() + "\" is the name of two rules.");
            }
            rules.add(rule);
        }
        for (Gives needed : List.of(Gives.APPLIES, Gives.SUPPORTS, Gives.CONTRADICTS)) {
            if (read.stream().noneMatch(rule -> rule.gives() == needed)) {
                problems.add(
                        files.name(file),
                        0,
                        "No rule says evidence." + Names.of(needed) + "( ... ), so " + safeguard.id()
                                + " could never come to that.");
            }
        }
    }

    /** An overlay may use the mitigations of the pack it extends; whether they are there shows when it is laid on. */
    private void checkMitigation(String key, String file, int line) {
        if (!head.isOverlay()) {
            lists.checkMitigation(key, file, line);
        }
    }

    /** The cases of an overlay on safeguards whose rules are not its own; each names its safeguard. */
    private void overlayCases() {
        Path file = files.resolve("overlay.cases.yaml");
        Document document = head.isOverlay() && Files.isRegularFile(file) ? files.document(file) : null;
        if (document != null) {
            cases.addAll(WorkedCase.read(document, "", problems));
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
                    problems.add(files.folderName(), 0, id + " has no worked case of the kind " + Names.of(kind) + ".");
                }
            }
        }
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
}
