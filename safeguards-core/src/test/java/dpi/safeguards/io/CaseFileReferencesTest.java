package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.onlyProblem;
import static dpi.safeguards.io.CaseText.read;
import static dpi.safeguards.io.CaseText.small;
import static dpi.safeguards.io.CaseText.smallText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and sources are named by ids that are there, and each id belongs to one. */
class CaseFileReferencesTest {

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
                "/contracts/0/system | 'contracts': [{'id': 'c', 'system': 'nobody'}]",
                "/contracts/0/tender | 'contracts': [{'id': 'c', 'tender': 'nobody'}]",
                "/controls/0/about | 'controls': [{'id': 'c', 'about': 'nobody', 'kind': 'risk-register'}]",
                "/dataSharing/0/from | 'dataSharing': [{'id': 'd', 'from': 'nobody'}]",
                "/incidents/0/about | 'incidents': [{'id': 'i', 'about': 'nobody'}]",
                "/measurements/0/about | 'measurements': [{'id': 'm', 'about': 'nobody', 'kind': 'availability'}]",
                "/capacities/0/holder | 'capacities': [{'id': 'c', 'holder': 'nobody', 'topic': 'judiciary'}]",
                "/financing/0/about | 'financing': [{'id': 'f', 'about': 'nobody'}]",
                "/existingMeasures/0/subject | 'existingMeasures': [{'id': 'e', 'framework': 'g', 'control': '1',"
                        + " 'subject': 'nobody', 'coverage': 'full'}]",
                "/attestations/0/subject | 'attestations': [{'id': 'a', 'safeguard': 'S', 'subject': 'nobody',"
                        + " 'by': 'B'}]",
                "/complete/0/about | 'complete': [{'id': 'c', 'of': 'law', 'about': 'nobody'}]",
                "/waivers/0/subject | 'waivers': [{'id': 'w', 'safeguard': 'S', 'subject': 'nobody', 'reason': 'R',"
                        + " 'approver': 'A', 'from': '2026-01-01', 'until': '2026-12-31', 'zone': 'Z',"
                        + " 'packVersions': '0.2.0'}]"
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
}
