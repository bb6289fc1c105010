package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a pack folder and checks all of it: cards against lists, rules against facts, cases against cards. */
final class PackReader {

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
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");

    private final PackFiles files;
    private final PackProblems problems;
    private final Head head;
    private final PackLists lists;
    private final RulePlaces places = new RulePlaces();
    private final Map<String, Safeguard> safeguards = new TreeMap<>();
    private final Map<String, Document> cards = new TreeMap<>();
    private final Set<String> ruleNames = new HashSet<>();
    private final List<RuleOutline> rules = new ArrayList<>();
    private final List<RuleOutline> sound = new ArrayList<>();
    private final List<WorkedCase> cases = new ArrayList<>();
    private final Set<String> casesRead = new TreeSet<>();

    private PackReader(PackFiles files, PackProblems problems) {
        this.files = files;
        this.problems = problems;
        this.head = head();
        this.lists = PackLists.read(files, problems);
    }

    /**
     * A pack as far as it could be read, and where everything in it stands.
     *
     * @param cards the files of the cards, by the safeguard's id
     * @param sound the rules of its author with which nothing is wrong
     * @param seen the keys and ids that stand in its files
     */
    record Reading(
            PackFolder pack,
            PackFiles files,
            RulePlaces places,
            Map<String, Document> cards,
            List<RuleOutline> sound,
            KeysSeen seen) {}

    /** {@return the pack in the folder, as far as it could be read} */
    static Reading read(Path folder, PackProblems problems) {
        return new PackReader(new PackFiles(folder, problems), problems).read();
    }

    private Reading read() {
        List<Path> cardFiles = files.cards(head.isOverlay());
        if (cardFiles.isEmpty()) {
            lists.seen().addUnreadable("safeguards");
        }
        cardFiles.forEach(this::safeguard);
        checkCases();
        if (!head.isOverlay()) {
            rules.addAll(attestationRules());
        }
        overlayCases();
        SideFiles side = new SideFiles(files, lists.seen(), head.isOverlay(), problems);
        List<String> mitigations =
                lists.mitigations().stream().map(Mitigation::key).toList();
        PackFolder pack = new PackFolder(
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
        return new Reading(pack, files, places, cards, sound, lists.seen());
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

    private Head head() {
        Document document = files.document(files.resolve("pack.yaml"));
        if (document == null) {
            return Head.NONE;
        }
        Head head = new RecordReader(document, problems).read(extending(document.root()), "", Head.class);
        if (head == null) {
            return Head.NONE;
        }
        new RequiredKeys(document, problems).check(head);
        if (!PACK_ID.matcher(head.id()).matches()) {
            problems.add(document, "/id", "\"" + head.id() + "\" is not an id such as my-pack.");
        }
        if (!VERSION.matcher(head.version()).matches()) {
            problems.add(document, "/version", "\"" + head.version() + "\" is not a version such as 1.2.3.");
        }
        if (head.factModel() != PackIndex.FACT_MODEL) {
            problems.add(
                    Check.OTHER_FACT_MODEL,
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

    /** Reads a card and what stands beside it, also if the card itself cannot be read but for its id. */
    private void safeguard(Path cardFile) {
        Document document = files.document(cardFile);
        String id = document == null ? "" : document.root().path("id").asText();
        if (document == null || id.isEmpty()) {
            lists.seen().addUnreadable("safeguards");
        }
        if (document == null) {
            return;
        }
        Safeguard card = new CardReader(lists, head.isOverlay(), problems).read(document, folderOf(cardFile));
        if (card != null) {
            safeguards.put(id, card);
        }
        if (id.isEmpty()) {
            return;
        }
        lists.seen().add("safeguards", id);
        Document other = cards.put(id, document);
        if (other != null) {
            problems.add(
                    Check.ID_USED_TWICE,
                    document,
                    "/id",
                    "\"" + id + "\" is the id of two safeguards; the other is in " + other.file() + ".");
        }
        rules(cardFile.resolveSibling("safeguard.drl"), id, other == null);
        int before = problems.count();
        Document worked = files.document(cardFile.resolveSibling("safeguard.cases.yaml"));
        if (worked != null) {
            cases.addAll(WorkedCase.read(worked, id, problems));
        }
        if (problems.count() == before) {
            casesRead.add(id);
        }
        page(cardFile.resolveSibling("safeguard.md"));
    }

    private static String folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    private void page(Path file) {
        byte[] bytes = files.bytes(file);
        if (bytes != null) {
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            for (String section : SECTIONS) {
                if (!lines.contains(section)) {
                    problems.add(
                            Check.MISSING_SECTION, files.name(file), "The section \"" + section + "\" is missing.");
                }
            }
        }
    }

    /** Reads the rules; where the id is that of another safeguard too, that alone is said, not that of each name. */
    private void rules(Path file, String safeguard, boolean isOnlyOne) {
        byte[] bytes = files.bytes(file);
        if (bytes == null) {
            return;
        }
        RuleReader reader =
                new RuleReader(files.name(file), new String(bytes, StandardCharsets.UTF_8), places, problems);
        List<RuleOutline> read = reader.read(safeguard);
        for (RuleOutline rule : read) {
            int before = problems.count();
            RuleCheck.check(rule, places, problems);
            if (rule.gives() == Gives.RECOMMENDS && !head.isOverlay()) {
                lists.checkMitigation(rule.mitigation(), places.of(rule, rule.mitigation()));
            }
            if (!ruleNames.add(rule.name()) && isOnlyOne) {
                problems.add(Check.ID_USED_TWICE, places.of(rule), "\"" + rule.name() + "\" is the name of two rules.");
            }
            rules.add(rule);
            if (problems.count() == before) {
                sound.add(rule);
            }
        }
        for (Gives needed : List.of(Gives.APPLIES, Gives.SUPPORTS, Gives.CONTRADICTS)) {
            if (!reader.mayGive(needed)) {
                problems.add(
                        Check.ONE_SIDED_SAFEGUARD,
                        files.name(file),
                        "No rule says evidence." + Names.of(needed) + "( ... ), so " + safeguard
                                + " could never come to that.");
            }
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
            return new RuleReader("attestation.drl", source, places, problems).read("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkCases() {
        for (String id : casesRead) {
            List<WorkedCase.Kind> kinds = cases.stream()
                    .filter(worked -> worked.safeguard().equals(id))
                    .map(WorkedCase::kind)
                    .toList();
            for (WorkedCase.Kind kind : WorkedCase.Kind.values()) {
                if (kind.isRequired() && !kinds.contains(kind)) {
                    problems.add(
                            Check.MISSING_WORKED_CASE,
                            casesFile(id),
                            id + " has no worked case of the kind " + Names.of(kind) + ".");
                }
            }
        }
    }

    private String casesFile(String id) {
        String card = cards.get(id) == null ? "" : cards.get(id).file();
        return card.replace("safeguard.yaml", "safeguard.cases.yaml");
    }
}
