package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The merge routine of OCDS 1.1, case by case. */
class OcdsMergeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a value is replaced        | {'a': 1}                | {'a': 2}                | {'a': 2}",
                "other values stay          | {'a': 1}                | {'b': 2}                | {'a': 1, 'b': 2}",
                "objects merge by property  | {'a': {'b': 1, 'c': 1}} | {'a': {'c': 2}}         | {'a': {'b': 1, 'c': 2}}",
                "null removes               | {'a': 1, 'b': 1}        | {'a': null}             | {'b': 1}",
                "null removes within        | {'a': {'b': 1, 'c': 1}} | {'a': {'b': null}}      | {'a': {'c': 1}}",
                "null removes an object     | {'a': {'b': 1}}         | {'a': null}             | {}",
                "a new null is not kept     | {}                      | {'a': {'b': null, 'c': 1}} | {'a': {'c': 1}}",
                "an empty object does nothing | {'a': {'b': 1}}       | {'a': {}}               | {'a': {'b': 1}}",
                "text becomes an object     | {'a': 'x'}              | {'a': {'b': 1}}         | {'a': {'b': 1}}",
                "an object becomes text     | {'a': {'b': 1}}         | {'a': 'x'}              | {'a': 'x'}",
                "texts are replaced whole   | {'submissionMethod': ['x', 'y']} | {'submissionMethod': ['y']} | {'submissionMethod': ['y']}",
                "no texts are replaced too  | {'submissionMethod': ['x']} | {'submissionMethod': []} | {'submissionMethod': []}",
                "items merge by id | {'items': [{'id': 1, 'a': 1, 'b': 1}, {'id': 2}]} | {'items': [{'id': 1, 'b': 2}]} | {'items': [{'id': 1, 'a': 1, 'b': 2}, {'id': 2}]}",
                "new items are appended     | {'items': [{'id': '1'}]} | {'items': [{'id': '2', 'a': null}]} | {'items': [{'id': '1'}, {'id': '2'}]}",
                "an id may be number or text | {'items': [{'id': 1, 'a': 1}]} | {'items': [{'id': '1', 'a': 2}]} | {'items': [{'id': '1', 'a': 2}]}",
                "an empty list of items does nothing | {'items': [{'id': 1}]} | {'items': []} | {'items': [{'id': 1}]}",
                "items without ids are appended | {'items': [{'a': 1}]} | {'items': [{'a': 1}]} | {'items': [{'a': 1}, {'a': 1}]}",
                "items within items merge | {'awards': [{'id': 1, 'items': [{'id': 1, 'a': 1}]}]} | {'awards': [{'id': 1, 'items': [{'id': 1, 'b': 2}]}]} | {'awards': [{'id': 1, 'items': [{'id': 1, 'a': 1, 'b': 2}]}]}",
                "whole lists are replaced | {'additionalClassifications': [{'id': 1}]} | {'additionalClassifications': [{'id': 2}]} | {'additionalClassifications': [{'id': 2}]}",
                "identifiers are replaced | {'parties': [{'id': 1, 'additionalIdentifiers': [{'id': 1}]}]} | {'parties': [{'id': 1, 'additionalIdentifiers': [{'id': 2}]}]} | {'parties': [{'id': 1, 'additionalIdentifiers': [{'id': 2}]}]}",
                "an extension's list with ids merges | {'lots': [{'id': 1, 'a': 1}]} | {'lots': [{'id': 2}]} | {'lots': [{'id': 1, 'a': 1}, {'id': 2}]}",
                "an extension's list without ids is replaced | {'fees': [{'a': 1}]} | {'fees': [{'b': 1}]} | {'fees': [{'b': 1}]}",
                "a list with anything but objects is replaced | {'items': [{'id': 1}]} | {'items': [{'id': 2}, 'x']} | {'items': [{'id': 2}, 'x']}"
            })
    void merges(String rule, String first, String second, String expected) {
        assertEquals(Json.compact(json(expected)), merged(first, second), rule);
    }

    @Test
    void keepsTheTenderAsItWasBeforeItsLastAmendment() {
        List<OcdsTender> tenders = read(
                """
                {"ocid": "x", "releases": [
                  {"ocid": "x", "id": "3", "date": "2025-03-01", "tag": ["tenderUpdate"],
                   "tender": {"tenderPeriod": {"endDate": "2025-04-01"}}},
                  {"ocid": "x", "id": "1", "date": "2025-02-01", "tag": ["tender"],
                   "tender": {"title": "T", "tenderPeriod": {"endDate": "2025-03-01"}}},
                  {"ocid": "x", "id": "2", "date": "2025-02-15", "tag": ["tenderAmendment"],
                   "tender": {"procurementMethod": "open", "tenderPeriod": {"endDate": "2025-03-10"}}},
                  {"ocid": "x", "id": "4", "date": "2025-05-01", "tag": ["award"], "awards": [{"id": "a"}]}
                ]}""");

        OcdsTender now = tenders.get(0);
        OcdsTender before = now.beforeAmendment().orElseThrow();
        assertEquals(PartialDate.parse("2025-04-01"), now.tender().closesOn());
        assertEquals(PartialDate.parse("2025-03-10"), before.tender().closesOn());
        assertEquals(PartialDate.parse("2025-02-15"), before.releasedOn());
        assertEquals(TenderPhase.TENDER, before.phase());
        assertEquals(now.tender().id(), before.tender().id());
    }

    @Test
    void keepsNoEarlierTenderWhereNothingAmendsOneOrNotAllIsThere() {
        String first = "{'ocid': 'x', 'date': '2025-02-01', 'tag': ['tender'], 'tender': {'title': 'T'}}";
        String award = "{'ocid': 'x', 'date': '2025-02-02', 'tag': ['award'], 'tender': {'title': 'U'}}";
        String amendment = "{'ocid': 'x', 'date': '2025-02-03', 'tag': ['tenderAmendment'], 'tender': {'title': 'V'}}";
        String link = "{'url': 'https://example.org/1', 'date': '2025-02-02'}";
        String plan = "{'ocid': 'x', 'date': '2025-01-01', 'tag': ['planning'], 'planning': {}}";

        assertTrue(before(first, amendment).isPresent());
        assertTrue(before(first, award).isEmpty(), "nothing amends it");
        assertTrue(before(first, link, amendment).isEmpty(), "what a link leads to is not read");
        assertTrue(before(plan, amendment).isEmpty(), "there was no tender before");
    }

    private static Optional<OcdsTender> before(String... releases) {
        String text = "{'ocid': 'x', 'releases': [" + String.join(", ", releases) + "]}";
        return read(text).get(0).beforeAmendment();
    }

    private static List<OcdsTender> read(String text) {
        return Heard.reading("t.json", text).tenders;
    }

    @Test
    void keepsTheOcidAndTheIdAndDateOfTheLastAndIsTaggedCompiled() {
        JsonNode merged = OcdsMerge.merge(List.of(
                json("{'ocid': 'x', 'id': '1', 'date': '2020-01-01', 'tag': ['tender']}"),
                json("{'ocid': 'x', 'id': '2', 'date': '2020-02-01', 'tag': ['tenderAmendment']}")));
        assertEquals(
                json("{'id': '2', 'date': '2020-02-01', 'ocid': 'x', 'tag': ['compiled']}"),
                json(Json.compact(merged)));
    }

    @Test
    void leavesTheReleasesAsTheyAre() {
        JsonNode first = json("{'items': [{'id': 1, 'a': 1}]}");
        OcdsMerge.merge(List.of(first, json("{'items': [{'id': 1, 'a': 2}]}")));
        assertEquals(json("{'items': [{'id': 1, 'a': 1}]}"), first);
    }

    @Test
    void putsReleasesInTheOrderOfTimeAndNotOfText() {
        List<JsonNode> ordered = OcdsMerge.byDate(List.of(
                json("{'id': 'last', 'date': '2020-01-01T10:00:00Z'}"),
                json("{'id': 'second', 'date': '2020-01-01T14:00:00+05:30'}"),
                json("{'id': 'third', 'date': '2020-01-01T09:30:00.5'}"),
                json("{'id': 'also third', 'date': '2020-01-01T09:30:00.500Z'}"),
                json("{'id': 'first', 'date': '2020-01-01'}")));
        assertEquals(
                List.of("first", "second", "third", "also third", "last"),
                ordered.stream().map(release -> release.path("id").asText()).toList());
    }

    @Test
    void mergesTheReleasesOfARecordAndNamesThem() {
        Heard heard = Heard.reading(
                "r.json",
                """
                {'records': [{'ocid': 'x-a', 'releases': [
                  {'ocid': 'x-a', 'id': '2', 'date': '2020-02-01T00:00:00Z', 'tag': ['tenderAmendment'],
                   'tender': {'tenderPeriod': {'endDate': '2020-03-31'}}},
                  {'ocid': 'x-a', 'id': '1', 'date': '2020-01-01T00:00:00Z', 'tag': ['tender'],
                   'tender': {'title': 'A', 'tenderPeriod': {'startDate': '2020-01-01', 'endDate': '2020-01-31'}}}]}]}
                """);
        OcdsTender tender = heard.tenders.get(0);
        assertEquals(List.of("A /records/0/tender"), heard.titles());
        assertEquals("2020-01-01", tender.tender().publishedOn().toString());
        assertEquals("2020-03-31", tender.tender().closesOn().toString());
        assertEquals("2020-02-01", tender.releasedOn().toString());
        assertTrue(
                tender.tender()
                        .provenance()
                        .note()
                        .endsWith("Merged from 2 releases, listed by date: 1 of 2020-01-01T00:00:00Z, 2 of"
                                + " 2020-02-01T00:00:00Z."),
                tender.tender().provenance().note());
    }

    @Test
    void doesNotGuessTheOrderOfReleasesWithoutADate() {
        Heard heard = Heard.reading(
                "r.json",
                "{'ocid': 'x-a', 'releases': [{'ocid': 'x-a', 'date': '2020-01-01', 'tender': {}},"
                        + " {'ocid': 'x-a', 'date': 'soon', 'tender': {}}]}");
        assertEquals(List.of(), heard.tenders);
        assertEquals(
                List.of(
                        "r.json:1 /releases/1: The releases of x-a cannot be merged in order, as this one has no \"date\""
                                + " that can be read."),
                heard.problemLines());
    }

    @Test
    void doesNotMergeDifferentProcesses() {
        Heard heard = Heard.reading(
                "r.json",
                "{'ocid': 'x-a', 'releases': [{'ocid': 'x-a', 'date': '2020-01-01', 'tender': {}},"
                        + " {'ocid': 'x-b', 'date': '2020-01-02', 'tender': {}}]}");
        assertEquals(List.of(), heard.tenders);
        assertEquals("/releases/1", heard.problems.get(0).pointer());
    }

    private static String merged(String... releases) {
        JsonNode merged =
                OcdsMerge.merge(Arrays.stream(releases).map(OcdsMergeTest::json).toList());
        ((ObjectNode) merged).remove("tag");
        return Json.compact(merged);
    }

    private static JsonNode json(String text) {
        return Document.parse("test", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .root();
    }
}
