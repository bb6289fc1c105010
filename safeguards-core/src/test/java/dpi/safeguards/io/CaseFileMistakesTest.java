package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.onlyProblem;
import static dpi.safeguards.io.CaseText.read;
import static dpi.safeguards.io.CaseText.resource;
import static dpi.safeguards.io.CaseText.smallText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong with a case file is said at once, with its place. */
class CaseFileMistakesTest {

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
}
