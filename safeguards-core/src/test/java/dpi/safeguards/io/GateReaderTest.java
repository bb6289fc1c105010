package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Gate;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.GateAction;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRule;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GateReaderTest {

    private static final SchemaFile SCHEMA = SchemaFile.load("gate-1.schema.json");

    private static final String FULL =
            """
            format: safeguards-gate/1
            title: Gate
            otherwise: observe
            questions: block
            waivers: { expired: block, expiring-soon: advise }
            rules:
              - { safeguard: PRO-010, action: observe, from: "2026-01-01", until: "2026-06-30", reason: New. }
              - { area: SEC, action: block }
              - { severity: high, action: advise }
            roles:
              - { role: minister }
              - { role: buyer, safeguards: [PRO-010], areas: [TND] }
            overrides:
              - { safeguard: PRO-010, subject: t, role: buyer, by: Name, reason: Why, until: "2026-06-30" }
            """;

    @Test
    void readsAllThereIs() {
        Gate gate = read(FULL);
        assertEquals(
                new Gate(
                        "Gate",
                        GateAction.OBSERVE,
                        GateAction.BLOCK,
                        Map.of(
                                WaiverFinding.Kind.EXPIRED,
                                GateAction.BLOCK,
                                WaiverFinding.Kind.EXPIRING_SOON,
                                GateAction.ADVISE),
                        List.of(
                                new GateRule(
                                        "PRO-010",
                                        "",
                                        null,
                                        GateAction.OBSERVE,
                                        PartialDate.parse("2026-01-01"),
                                        PartialDate.parse("2026-06-30"),
                                        "New."),
                                new GateRule(
                                        "",
                                        "SEC",
                                        null,
                                        GateAction.BLOCK,
                                        PartialDate.UNKNOWN,
                                        PartialDate.UNKNOWN,
                                        ""),
                                new GateRule(
                                        "",
                                        "",
                                        Severity.HIGH,
                                        GateAction.ADVISE,
                                        PartialDate.UNKNOWN,
                                        PartialDate.UNKNOWN,
                                        "")),
                        List.of(
                                new GateRole("minister", List.of(), List.of()),
                                new GateRole("buyer", List.of("PRO-010"), List.of("TND"))),
                        List.of(new GateOverride(
                                "PRO-010", "t", "buyer", "Name", "Why", PartialDate.parse("2026-06-30")))),
                gate);
        assertEquals(List.of(), SCHEMA.problems(tree()));
    }

    @Test
    void advisesWhereNothingIsStated() {
        Gate gate = read("format: safeguards-gate/1\ntitle: Gate\n");
        assertEquals(GateAction.ADVISE, gate.otherwise());
        assertEquals(GateAction.ADVISE, gate.questions());
    }

    @Test
    void refusesAFileWithAllItsMistakesAtOnce() {
        List<String> problems = problems(
                """
                format: safeguards-gate/2
                rules:
                  - { safeguard: PRO-010, area: PRO, action: block }
                  - { safeguard: PRO-010, action: blok }
                  - { severity: high, action: block, until: "2026-06" }
                  - { area: SEC, action: block }
                  - { area: SEC, action: advise, from: "2026-01-01" }
                  - { severity: low }
                roles:
                  - { role: minister, areas: [SEC] }
                overrides:
                  - { safeguard: PRO-010, subject: t, role: minister, by: N, reason: R, until: "2026-06-30" }
                  - { safeguard: SEC-001, subject: t, role: minster, by: N, reason: R, until: "2026-06-30" }
                  - { safeguard: SEC-001, subject: t, role: minister, by: N, reason: R }
                waivers: { expird: block }
                """);
        assertEquals(
                List.of(
                        "g.yaml:3 /rules/0: A rule of a gate is about one of \"safeguard\", \"area\" and \"severity\", not 2.",
                        "g.yaml:4 /rules/1/action: Expected one of observe, advise, block, found \"blok\". Maybe \"block\"?",
                        "g.yaml:5 /rules/2: The rule on severity high needs exact first and last days in order, not unknown to 2026-06.",
                        "g.yaml:7 /rules/4: Another rule on area SEC is in force on some of the same days.",
                        "g.yaml:8 /rules/5: A rule of a gate needs \"action\", one of observe, advise and block.",
                        "g.yaml:12 /overrides/0/role: \"minister\" may not override PRO-010.",
                        "g.yaml:13 /overrides/1/role: \"minster\" is not among the roles that may override. Maybe \"minister\"?",
                        "g.yaml:14 /overrides/2: The override of SEC-001 on \"t\" needs \"until\", its exact last day, not unknown.",
                        "g.yaml:15 /waivers/expird: "),
                problems.stream()
                        .map(line -> line.startsWith("g.yaml:15") ? line.substring(0, line.indexOf(": ") + 2) : line)
                        .toList());
    }

    @Test
    void refusesAnotherFormAndAGateWithoutATitle() {
        assertEquals(
                List.of(
                        "g.yaml:1 /format: \"format\" must be \"safeguards-gate/1\", found \"safeguards-gate/2\".",
                        "g.yaml:1 /title: \"title\" is missing."),
                problems("format: safeguards-gate/2\n"));
        assertEquals(
                List.of("g.yaml:1: A gate file is an object with \"format\", \"title\" and \"rules\"."),
                problems("- a\n"));
    }

    @Test
    void hasASchemaThatIsClosedCompleteAndDescribed() {
        assertEquals(List.of(), SCHEMA.problemsOfItsOwn());
        assertEquals(List.of(), SCHEMA.openObjects());
        assertEquals(Set.of(), SCHEMA.looseEnds());
        assertEquals(List.of(), SCHEMA.withoutDescription());
        assertEquals(GateReader.FORMAT, SCHEMA.at("/properties/format/const").asText());
        assertEquals(
                Names.all(WaiverFinding.Kind.class),
                SchemaFile.texts(SCHEMA.at("/properties/waivers/propertyNames/enum")));
        assertEquals(Names.all(GateAction.class), SchemaFile.texts(SCHEMA.at("/$defs/action/enum")));
        assertEquals(List.of(), SCHEMA.differences("/$defs/rule", GateRule.class, Map.of(), Set.of()));
        assertEquals(List.of(), SCHEMA.differences("/$defs/role", GateRole.class, Map.of(), Set.of()));
        assertEquals(List.of(), SCHEMA.differences("/$defs/override", GateOverride.class, Map.of(), Set.of()));
    }

    private record Break(String name, Consumer<ObjectNode> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void schemaAndReaderRefuseTheSame(Break broken) {
        ObjectNode tree = tree().deepCopy();
        broken.edit().accept(tree);
        assertFalse(SCHEMA.problems(tree).isEmpty());
        byte[] bytes = Json.pretty(tree).getBytes(StandardCharsets.UTF_8);
        assertThrows(InputException.class, () -> GateReader.read("g.json", bytes));
    }

    private static Stream<Break> breaks() {
        return Stream.of(
                new Break("no title", tree -> tree.remove("title")),
                new Break("an unknown key", tree -> tree.put("score", 1)),
                new Break("a rule about nothing", tree -> rule(tree).remove("safeguard")),
                new Break("a rule about two things", tree -> rule(tree).put("area", "PRO")),
                new Break("a rule without an action", tree -> rule(tree).remove("action")),
                new Break("a rule from a month on", tree -> rule(tree).put("from", "2026-01")),
                new Break("an unknown severity", tree -> rule(tree).put("severity", "grave")),
                new Break("a kind of waiver finding that there is not", tree -> ((ObjectNode) tree.at("/waivers"))
                        .put("old", "block")),
                new Break("a role without a name", tree -> ((ObjectNode) tree.at("/roles/0")).put("role", " ")),
                new Break("an override without a reason", tree -> ((ObjectNode) tree.at("/overrides/0"))
                        .remove("reason")),
                new Break("an override without an end", tree -> ((ObjectNode) tree.at("/overrides/0")).remove("until")),
                new Break("a list that is none", tree -> tree.put("rules", "all")));
    }

    private static ObjectNode rule(ObjectNode tree) {
        return (ObjectNode) tree.at("/rules/0");
    }

    private static JsonNode tree() {
        return Document.parse("g.yaml", FULL.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static Gate read(String text) {
        return GateReader.read("g.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        return assertThrows(InputException.class, () -> read(text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
