package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileReaderTest {

    private static final Source GAZETTE =
            new Source("gazette", "Official Gazette of Examplia", "https://gazette.example/", "");

    @Test
    void readsEveryValueThatAFileStates() {
        CaseFile read = resource("small.case.json");

        Law law = LawBuilder.builder()
                .id("dp-act")
                .title("Personal Data Act")
                .topics(Set.of(LawTopic.DATA_PROTECTION, LawTopic.OTHER))
                .enactedOn(PartialDate.parse("2022"))
                .commencedOn(PartialDate.parse("2023-07"))
                .repealedOn(PartialDate.parse("2031-01-01"))
                .provisions(Map.of(Provision.DPIA, Answer.YES, Provision.DPO, Answer.NO))
                .provenance(new Provenance(
                        List.of(GAZETTE),
                        Confidence.LIKELY,
                        "/laws/0",
                        "",
                        List.of(new Claim("commencedOn", "18 July 2023", List.of("gazette")))))
                .build();
        Fact system = DpiSystemBuilder.builder()
                .id("national-id")
                .name("Examplia National ID")
                .kind(SystemKind.DIGITAL_ID)
                .stages(List.of(new StageEntry(Stage.L4, PartialDate.parse("2025-06"), 1)))
                .personalData(Answer.YES)
                .mandatory(Answer.NO)
                .legalBasis(Set.of("dp-act"))
                .provenance(at("/systems/0"))
                .build();
        Fact tender = TenderBuilder.builder()
                .id("ocds-x-17")
                .system("national-id")
                .value(new Money(new BigDecimal("1250000.50"), "USD"))
                .bidders(1)
                .provenance(at("/tenders/0"))
                .build();
        assertEquals("Examplia, small", read.title());
        assertEquals("Examplia does not exist.\n", read.note());
        assertEquals(Clocks.at(LocalDate.of(2026, 3, 31)), read.clocks());
        assertEquals("NO", read.country().id());
        assertEquals(List.of(GAZETTE), read.country().provenance().sources());
        assertEquals(List.of(law, system, tender), read.facts());
        assertEquals(List.of(GAZETTE), read.sources());
        assertEquals(List.of("Who owns the register?"), read.openQuestions());
    }

    @Test
    void readsTheSameCaseFromYaml() {
        assertEquals(resource("small.case.json"), resource("small.case.yaml"));
    }

    @Test
    void readsAFileByItsPath(@TempDir Path folder) throws IOException {
        byte[] bytes = bytes("small.case.yaml");
        Path file = folder.resolve("small.case.yml");
        Files.write(file, bytes);

        assertEquals(resource("small.case.json"), CaseFileReader.read(file));
    }

    @Test
    void saysWhichFileItCannotFind(@TempDir Path folder) {
        Path missing = folder.resolve("missing.case.json");

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> CaseFileReader.read(missing));

        assertEquals("Cannot read " + missing, failure.getMessage());
    }

    @Test
    void saysAllTenMistakesAtOnceWithLineAndPointer() {
        String file = "ten-mistakes.case.json";

        InputException refusal = assertThrows(InputException.class, () -> resource(file));

        assertEquals(
                List.of(
                        new Problem(
                                file,
                                2,
                                "/format",
                                "\"format\" must be \"safeguards-case-file/1\", found"
                                        + " \"safeguards-case-file/2\"."),
                        new Problem(
                                file,
                                4,
                                "/clocks",
                                "The clocks need exact days such as 2026-01-31, not 2026-03, 2026-03 and 2026-03."),
                        new Problem(
                                file,
                                14,
                                "/laws/0/rank",
                                "Expected one of constitution, statute, regulation, guideline, bill, unknown, found"
                                        + " \"statut\". Maybe \"statute\"?"),
                        new Problem(file, 15, "/laws/0/enactedOn", "\"2022-02-29\" is not a day that exists."),
                        new Problem(
                                file,
                                16,
                                "/laws/0/comencedOn",
                                "\"comencedOn\" is not a key here. Maybe \"commencedOn\"?"),
                        new Problem(
                                file,
                                17,
                                "/laws/0/sources/0",
                                "\"gazete\" is not the id of a source in this file. Maybe \"gazette\"?"),
                        new Problem(
                                file,
                                21,
                                "/institutions/0",
                                "Institution \"ministry\" needs \"name\", a text that is not blank."),
                        new Problem(file, 22, "/institutions/1/name", "Expected a text, found 17."),
                        new Problem(
                                file,
                                29,
                                "/systems/0/operator",
                                "\"minstry\" is not the id of a fact in this file. Maybe \"ministry\"?"),
                        new Problem(file, 34, "/tenders/1/id", "\"ocds-x-17\" is the id of two tenders.")),
                refusal.problems());
        assertTrue(refusal.toString().contains("ten-mistakes.case.json:14 /laws/0/rank: Expected"), refusal.toString());
    }

    @Test
    void pointsToTheLineInYamlToo() {
        Problem problem = onlyProblem(
                "a.case.yaml",
                """
                format: safeguards-case-file/1
                title: Examplia
                clocks: {factsAsOf: 2026-03-31}
                country:
                  id: XE
                  name: Examplia
                systems:
                  - id: wallet
                    name: Wallet
                    kind: trust-servces
                """);

        assertEquals(10, problem.line());
        assertEquals("/systems/0/kind", problem.pointer());
        assertEquals("Expected a SystemKind, found \"trust-servces\". Maybe \"trust-services\"?", problem.message());
    }

    @Test
    void saysWhichPartsAreMissing() {
        InputException refusal = assertThrows(InputException.class, () -> read("a.case.json", "{}"));

        assertEquals(
                Set.of(
                        "\"format\" must be \"safeguards-case-file/1\", found \"\".",
                        "\"title\" is missing.",
                        "\"clocks\" is missing.",
                        "\"country\" is missing."),
                Set.copyOf(refusal.problems().stream().map(Problem::message).toList()));
        assertEquals(4, refusal.problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "17", "\"safeguards-case-file/1\"", "null"})
    void saysWhatACaseFileIsWhereItGetsSomethingElse(String text) {
        Problem problem = onlyProblem("a.case.json", text);

        assertEquals(
                "A case file is an object with \"format\", \"title\", \"clocks\" and \"country\".", problem.message());
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void refusesWhatIsNoCleanTree(String name, byte[] bytes, int line, String message) {
        InputException refusal = assertThrows(InputException.class, () -> CaseFileReader.read(name, bytes));

        assertEquals(1, refusal.problems().size());
        Problem problem = refusal.problems().get(0);
        assertEquals(name, problem.file());
        assertEquals(line, problem.line());
        assertTrue(problem.message().contains(message), problem.message());
    }

    private static Stream<Arguments> unclean() {
        String lone = "\\" + "ud83d";
        return Stream.of(
                unclean("a.json", "{\n\"title\": \"A\",\n\"title\": \"B\"\n}", 3, "The name \"title\" stands twice"),
                unclean("a.json", "{\"country\": {\"id\": 1,\n\"id\": 2}}", 2, "The name \"id\" stands twice"),
                unclean("a.yaml", "title: A\ntitle: B\n", 2, "The name \"title\" stands twice"),
                unclean("a.json", "{}\n{}", 2, "Text follows after the end of the value."),
                unclean("a.json", "{}\n\nand so on", 3, "\"and\" is no value"),
                unclean("a.yaml", "a: 1\n---\nb: 2\n", 3, "Text follows after the end of the value."),
                unclean("a.json", "{\n\"title\": \"half " + lone + " a pair\"}", 2, "half a character"),
                unclean("a.json", "{\n\"" + lone + "\": 1}", 2, "surrogate"),
                unclean("a.yaml", "title: A\nnote: \"" + lone + "\"\n", 2, "half a character"),
                unclean("a.yaml", "title: &t A\nnote: *t\n", 2, "Aliases (*name) are not allowed"),
                unclean("a.yaml", "a: &a {b: 1}\nc:\n  <<: *a\n", 1, "Anchors (&name) are not allowed"),
                unclean("a.json", "{\n\"n\": 1e400000000}", 2, "The number 1e400000000 is out of range."),
                unclean("a.json", "{\n\"n\": 1e-400000000}", 2, "The number 1e-400000000 is out of range."),
                unclean("a.yaml", "title: A\nn: 1e400000000\n", 2, "The number 1e400000000 is out of range."),
                unclean("a.json", "{\"n\": " + "1".repeat(101) + "}", 1, "A number has more than 100 digits"),
                unclean("a.json", "[".repeat(100_000), 1, "nested in each other more than 64 deep"),
                unclean("a.yaml", "[".repeat(10_000), 1, "nested in each other more than 64 deep"),
                unclean("a.json", "", 0, "The file is empty."),
                unclean("a.yaml", "# nothing\n", 0, "The file is empty."),
                unclean("a.json", "{\"title\": NaN}", 1, "NaN"),
                unclean("a.json", "{\"title\": \"A\",}", 1, "after the last value there is no comma"),
                unclean("a.json", "{\n// title\n}", 2, "comment"),
                unclean("a.json", "{\n\"title\": \"A\n\"}", 2, "line end, tab or other control character"),
                Arguments.of(
                        "a.json", new byte[] {'"', (byte) 0xC3, '"'}, 1, "The file is not valid UTF-8: the byte 0x"),
                Arguments.of("a.yaml", new byte[] {'a', (byte) 0xFF}, 1, "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "overlong.json",
                        new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'},
                        1,
                        "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "surrogate.json",
                        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"'},
                        1,
                        "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "utf-16.json",
                        "{}".getBytes(StandardCharsets.UTF_16),
                        0,
                        "The file is UTF-16; save it as UTF-8."));
    }

    private static Arguments unclean(String name, String text, int line, String message) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), line, message);
    }

    @Test
    void acceptsAWholePairOfSurrogates() {
        assertEquals(
                "\uD83D\uDE00", small("\"note\": \"\\" + "ud83d\\" + "ude00\"").note());
    }

    @Test
    void datesAStatementThatALawIsInForceByTheDayOfTheFacts() {
        CaseFile read = small(
                """
                "laws": [
                  {"id": "stated", "title": "A", "topics": ["other"], "inForce": "yes"},
                  {"id": "denied", "title": "B", "topics": ["other"], "inForce": "no"},
                  {"id": "dated", "title": "C", "topics": ["other"], "inForce": "yes", "statedOn": "2020"},
                  {"id": "silent", "title": "D", "topics": ["other"]}
                ]""");

        assertEquals(
                List.of("2026-03-31", "2026-03-31", "2020", "unknown"),
                read.all(Law.class).stream()
                        .map(law -> law.statedOn().toString())
                        .toList());
    }

    @Test
    void keepsWhereEachFactComesFrom() {
        CaseFile read = small(
                """
                "sources": [{"id": "b", "title": "Book"}, {"id": "a", "title": "Article", "accessed": "in print"}],
                "indicators": [
                  {"id": "i1", "name": "One", "year": 2024},
                  {
                    "id": "i2",
                    "name": "Two",
                    "year": 2024,
                    "sources": ["a", "b"],
                    "confidence": "confirmed",
                    "note": "As printed.",
                    "claims": [
                      {"field": "value", "value": "0.71", "sources": ["a"]},
                      {"field": "value", "value": "0.72", "sources": ["b"]}
                    ]
                  }
                ]""");

        assertEquals(at("/indicators/0"), read.facts().get(0).provenance());
        assertEquals(
                new Provenance(
                        List.of(new Source("a", "Article", "", "in print"), new Source("b", "Book", "", "")),
                        Confidence.CONFIRMED,
                        "/indicators/1",
                        "As printed.",
                        List.of(new Claim("value", "0.71", List.of("a")), new Claim("value", "0.72", List.of("b")))),
                read.facts().get(1).provenance());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/laws/0/amendments/0/sources/0 | 'laws': [{'id': 'l', 'title': 'L', 'topics': ['other'],"
                        + " 'amendments': [{'instrument': 'Act 2', 'sources': ['nowhere']}]}]",
                "/tenders/0/claims/0/sources/1 | 'sources': [{'id': 'g', 'title': 'G'}], 'tenders': [{'id': 't',"
                        + " 'claims': [{'field': 'value', 'value': '1', 'sources': ['g', 'nowhere']}]}]",
                "/tenders/0/sources/0 | 'tenders': [{'id': 't', 'sources': ['nowhere']}]"
            })
    void refusesASourceThatIsNotListed(String pointer, String parts) {
        Problem problem = onlyProblem("a.case.json", smallText(parts.replace('\'', '"')));

        assertEquals(pointer, problem.pointer());
        assertEquals("\"nowhere\" is not the id of a source in this file.", problem.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/laws/0/supervisor | 'laws': [{'id': 'l', 'title': 'L', 'topics': ['other'], 'supervisor': 'nobody'}]",
                "/institutions/0/reportsTo | 'institutions': [{'id': 'i', 'name': 'I', 'reportsTo': 'nobody'}]",
                "/roles/0/about | 'roles': [{'id': 'r', 'holder': 'x', 'function': 'owner', 'about': 'nobody'}]",
                "/systems/0/legalBasis/1 | 'systems': [{'id': 's', 'name': 'S', 'kind': 'portal',"
                        + " 'legalBasis': ['s', 'nobody']}]",
                "/tenders/0/system | 'tenders': [{'id': 't', 'system': 'nobody'}]",
                "/clauses/0/tender | 'clauses': [{'id': 'c', 'tender': 'nobody', 'topic': 'exit'}]",
                "/consultations/0/about | 'consultations': [{'id': 'c', 'about': 'nobody'}]",
                "/assessments/0/about | 'assessments': [{'id': 'a', 'about': 'nobody', 'kind': 'dpia'}]",
                "/mechanisms/0/about | 'mechanisms': [{'id': 'm', 'about': 'nobody', 'kind': 'redress'}]",
                "/capacities/0/holder | 'capacities': [{'id': 'c', 'holder': 'nobody', 'topic': 'judiciary'}]",
                "/financing/0/about | 'financing': [{'id': 'f', 'about': 'nobody'}]",
                "/existingMeasures/0/subject | 'existingMeasures': [{'id': 'e', 'framework': 'g', 'control': '1',"
                        + " 'subject': 'nobody', 'coverage': 'full'}]",
                "/attestations/0/subject | 'attestations': [{'id': 'a', 'safeguard': 'S', 'subject': 'nobody',"
                        + " 'by': 'B'}]",
                "/complete/0/about | 'complete': [{'id': 'c', 'of': 'law', 'about': 'nobody'}]",
                "/waivers/0/subject | 'waivers': [{'id': 'w', 'safeguard': 'S', 'subject': 'nobody', 'reason': 'R',"
                        + " 'approver': 'A', 'from': '2026-01-01', 'until': '2026-12-31'}]"
            })
    void refusesAReferenceToNoFact(String pointer, String parts) {
        Problem problem = onlyProblem("a.case.json", smallText(parts.replace('\'', '"')));

        assertEquals(pointer, problem.pointer());
        assertEquals("\"nobody\" is not the id of a fact in this file.", problem.message());
    }

    @Test
    void acceptsAReferenceToTheCountryAndToAFactFurtherDown() {
        CaseFile read = small(
                """
                "roles": [{"id": "r", "holder": "somebody", "function": "owner", "about": "wallet"}],
                "systems": [{"id": "wallet", "name": "Wallet", "kind": "trust-services"}],
                "mechanisms": [{"id": "m", "about": "XE", "kind": "redress"}]""");

        assertEquals(3, read.facts().size());
    }

    @Test
    void saysOfAReferenceToARefusedFactNothing() {
        Problem problem = onlyProblem(
                "a.case.json",
                smallText(
                        """
                        "systems": [{"id": "wallet", "name": "Wallet"}],
                        "tenders": [{"id": "t", "system": "wallet"}]"""));

        assertEquals("System \"wallet\" needs \"kind\".", problem.message());
    }

    @Test
    void refusesAnIdThatAFactOfAnotherKindHas() {
        InputException refusal = assertThrows(
                InputException.class,
                () -> small(
                        """
                        "laws": [{"id": "x", "title": "L", "topics": ["other"]}],
                        "tenders": [
                          {"id": "t"},
                          {"id": "x"},
                          {"id": "XE"}
                        ]"""));

        assertEquals(
                List.of(
                        "a.case.json:9 /tenders/1/id: \"x\" is already the id of one of the laws; each fact has an id"
                                + " of its own.",
                        "a.case.json:10 /tenders/2/id: \"XE\" is already the id of one of the country; each fact has"
                                + " an id of its own."),
                refusal.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void refusesASourceThatIsListedTwice() {
        Problem problem = onlyProblem(
                "a.case.json",
                smallText("\"sources\": [{\"id\": \"g\", \"title\": \"G\"}, {\"id\": \"g\", \"title\": \"H\"}]"));

        assertEquals("/sources/1/id", problem.pointer());
        assertEquals("\"g\" is the id of two sources.", problem.message());
    }

    @Test
    void pointsToTheSecondOfTwoSourcesAlsoBehindARefusedOne() {
        InputException refusal = assertThrows(
                InputException.class,
                () -> small(
                        """
                        "sources": [
                          {"id": "untitled"},
                          {"id": "g", "title": "G"},
                          {"id": "g", "title": "H"}
                        ]"""));

        assertEquals(
                List.of("/sources/0", "/sources/2/id"),
                refusal.problems().stream().map(Problem::pointer).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/lawz | 'lawz': [] | \"lawz\" is not a key here.",
                "/titel | 'titel': 'x' | \"titel\" is not a key here. Maybe \"title\"?",
                "/a~1b~0c | 'a/b~c': 1 | \"a/b~c\" is not a key here.",
                "/laws | 'laws': {'id': 'l'} | Expected a list.",
                "/laws/0 | 'laws': ['l'] | Expected an object, found \"l\".",
                "/laws/0 | 'laws': [null] | Expected an object, found nothing.",
                "/tenders/0/bidders | 'tenders': [{'id': 't', 'bidders': 1.5}] | Expected a whole number, found 1.5.",
                "/tenders/0/bidders | 'tenders': [{'id': 't', 'bidders': '1'}] | Expected a whole number, found \"1\".",
                "/tenders/0/value/amount | 'tenders': [{'id': 't', 'value': {'amount': '1', 'currency': 'USD'}}]"
                        + " | Expected a number, found \"1\".",
                "/tenders/0/value | 'tenders': [{'id': 't', 'value': {'amount': 1, 'currency': 'usd'}}]"
                        + " | \"usd\" is not a currency; write the three letters of ISO 4217, such as USD.",
                "/tenders/0/digital | 'tenders': [{'id': 't', 'digital': true}]"
                        + " | Expected one of yes, no, unknown, found true.",
                "/tenders/0/digital | 'tenders': [{'id': 't', 'digital': 'YES'}]"
                        + " | Expected one of yes, no, unknown, found \"YES\". Maybe \"yes\"?",
                "/tenders/0/closesOn | 'tenders': [{'id': 't', 'closesOn': '31.3.2026'}]"
                        + " | \"31.3.2026\" is not a date; write 2024, 2024-02 or 2024-02-29.",
                "/tenders/0/closesOn | 'tenders': [{'id': 't', 'closesOn': ['2026']}]"
                        + " | Expected a date such as 2024, 2024-02 or 2024-02-29, found a list.",
                "/tenders/0/title | 'tenders': [{'id': 't', 'title': {}}] | Expected a text, found an object.",
                "/consultations/0/groups | 'consultations': [{'id': 'c', 'about': 'XE', 'groups': ['rural', 'rural']}]"
                        + " | \"rural\" is listed twice.",
                "/laws/0/provisions/dpai | 'laws': [{'id': 'l', 'title': 'L', 'topics': ['other'],"
                        + " 'provisions': {'dpai': 'yes'}}] | Expected a Provision, found \"dpai\". Maybe \"dpia\"?",
                "/clocks/sources | 'clocks': {'factsAsOf': '2026-03-31', 'sources': []}"
                        + " | \"sources\" is not a key here."
            })
    void saysWhatIsWrongAndWhere(String pointer, String parts, String message) {
        Problem problem = onlyProblem("a.case.json", smallText(parts.replace('\'', '"')));

        assertEquals(message, problem.message());
        assertEquals(pointer, problem.pointer());
        assertNotEquals(0, problem.line());
    }

    @Test
    void saysTheProblemsOfOneLineInTheOrderOfTheKindsOfFacts() {
        String text = smallText(("'roles': [{'id': 'r', 'holder': 'x', 'function': 'owner', 'about': 'nobody'}],"
                        + " 'tenders': [{'id': 't', 'system': 'nobody'}],"
                        + " 'clauses': [{'id': 'c', 'tender': 'nobody', 'topic': 'exit'}],"
                        + " 'consultations': [{'id': 'd', 'about': 'nobody'}],"
                        + " 'assessments': [{'id': 'a', 'about': 'nobody', 'kind': 'dpia'}],"
                        + " 'mechanisms': [{'id': 'm', 'about': 'nobody', 'kind': 'redress'}],"
                        + " 'capacities': [{'id': 'e', 'holder': 'nobody', 'topic': 'judiciary'}],"
                        + " 'financing': [{'id': 'f', 'about': 'nobody'}]")
                .replace('\'', '"'));

        InputException refusal = assertThrows(InputException.class, () -> read("a.case.json", text));

        assertEquals(
                List.of(
                        "/roles/0/about",
                        "/tenders/0/system",
                        "/clauses/0/tender",
                        "/consultations/0/about",
                        "/assessments/0/about",
                        "/mechanisms/0/about",
                        "/capacities/0/holder",
                        "/financing/0/about"),
                refusal.problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void ignoresTheNameOfASchema() {
        assertAll(
                () -> assertEquals(
                        List.of(),
                        small("\"$schema\": \"urn:dpi-safeguards:schema:case-file:1\"")
                                .facts()),
                () -> assertEquals("", small("\"note\": null").note()));
    }

    private static Provenance at(String pointer) {
        return new Provenance(List.of(), Confidence.UNSTATED, pointer, "", List.of());
    }

    /** The smallest case, with further parts that stand from line 6 on. */
    private static String smallText(String parts) {
        String clocks = parts.startsWith("\"clocks\"") ? "" : "\"clocks\": {\"factsAsOf\": \"2026-03-31\"},";
        return """
                {
                  "format": "safeguards-case-file/1",
                  "title": "Examplia",
                  %s
                  "country": {"id": "XE", "name": "Examplia"},
                  %s
                }
                """
                .formatted(clocks, parts);
    }

    private static CaseFile small(String parts) {
        return read("a.case.json", smallText(parts));
    }

    private static Problem onlyProblem(String name, String text) {
        InputException refusal = assertThrows(InputException.class, () -> read(name, text));
        assertEquals(1, refusal.problems().size(), refusal.toString());
        return refusal.problems().get(0);
    }

    private static CaseFile read(String name, String text) {
        return CaseFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaseFile resource(String name) {
        return CaseFileReader.read(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = CaseFileReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
