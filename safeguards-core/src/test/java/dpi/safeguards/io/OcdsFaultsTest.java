package dpi.safeguards.io;

import static dpi.safeguards.io.Heard.only;
import static dpi.safeguards.io.OcdsFormsTest.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.TenderStatus;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every fault that real files are known to have in their form, each with a test; those of single values are in
 * OcdsValueFaultsTest.
 */
class OcdsFaultsTest {

    private static final String A = "{'ocid': 'x-a', 'tender': {'title': 'A'}}";
    private static final String B = "{'ocid': 'x-b', 'tender': {'title': 'B'}}";
    private static final String ERROR = "{'status': 500, 'detail': 'error'}";

    @Test
    void readsAReleaseThatBreaksTheSchema() {
        OcdsTender read = only("{'ocid': 'ocds-x-17', 'id': 17, 'date': '2026-02-03', 'tag': 'tender',"
                + " 'initiationType': 'auction', 'language': 'md', 'parties': {}, 'buyer': 'Ministry', 'awards': null,"
                + " 'tender': {'id': 17, 'title': 'Kits', 'status': 'evaluation', 'items': {}, 'documents': null,"
                + " 'submissionMethod': 'paper', 'submissionTerms': {'languages': ['HY', 'EN']}}}");

        assertEquals("Kits", read.tender().title());
        assertEquals(TenderStatus.UNKNOWN, read.tender().status());
        assertEquals(
                List.of("tender/status is \"evaluation\", which is no code of the standard; it is not guessed at."),
                read.dataNotes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'publisher': {}, 'releases': [%1$s, %1$s], 'compiledRelease': %2$s, 'versionedRelease': {'a': []}}",
                "{'compiledRelease': %2$s, 'publisher': {}, 'releases': [%1$s, %1$s]}",
                "{'versionedRelease': {}, 'releases': [{'url': 'u'}], 'compiledRelease': %2$s}"
            })
    void readsTheCompiledReleaseOfTheWrapperWhereverItStands(String wrapper) {
        String compiled = "{'ocid': 'x-a', 'tender': {'title': 'Compiled'}}";
        Heard heard = Heard.reading("w.json", String.format(wrapper, A, compiled));
        assertEquals(List.of("Compiled /compiledRelease/tender"), heard.titles());
        assertEquals(List.of(), heard.nothing);
    }

    @Test
    void readsAListOfPackages() {
        Heard heard = Heard.reading("l.json", "[{'releases': [" + A + "]}, {'releases': [" + B + "]}]");
        assertEquals(List.of("A /0/releases/0/tender", "B /1/releases/0/tender"), heard.titles());
    }

    @Test
    void namesAnErrorThatStandsInPlaceOfAPackageAndGoesOn() {
        Heard heard =
                Heard.reading("l.json", "[\n{'releases': [" + A + "]},\n" + ERROR + ",\n{'releases': [" + B + "]}\n]");
        assertEquals(2, heard.tenders.size());
        assertEquals(
                List.of("l.json:3 /1: This is no form of OCDS: it is an object with \"status\", \"detail\". Expected a"
                        + " release with \"ocid\", or \"releases\", \"records\" or \"compiledRelease\"."),
                heard.problemLines());
        Heard lines = Heard.reading("l.json", ERROR + "\n" + A + "\n17\n" + B);
        assertEquals(List.of("A /tender", "B /tender"), lines.titles());
        assertEquals(List.of(1, 3), lines.problems.stream().map(p -> p.line()).toList());
    }

    @Test
    void keepsReleasesOfOneProcessApartInAPackage() {
        Heard heard = Heard.reading("p.json", "{'releases': [" + A + "," + A + "], 'uri': 'x'}");
        assertEquals(List.of("A /releases/0/tender", "A /releases/1/tender"), heard.titles());
    }

    @Test
    void readsTheOtherEntriesOfAZipFileInWhichAnErrorStandsInPlaceOfAPackage() throws IOException {
        Heard heard = Heard.reading(
                "2022.zip",
                zip("1.json", "{'releases': [" + A + "]}", "2.json", ERROR, "3.json", "{'releases': [" + B + "]}"));

        assertEquals(List.of("A /releases/0/tender", "B /releases/0/tender"), heard.titles());
        assertEquals(
                List.of("2022.zip!2.json"),
                heard.problems.stream().map(Problem::file).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tag': ['award'], 'awards': [{'id': '1'}]",
                "'tag': ['contract'], 'contracts': [{'id': '1'}]",
                "'tag': ['planning'], 'planning': {'rationale': 'None yet.'}",
                "'tag': ['tender'], 'tender': null"
            })
    void hasNothingToEvaluateInAReleaseWithoutATender(String parts) {
        Heard heard = Heard.reading("r.json", "{'ocid': 'x-a', " + parts + "}");

        assertEquals(List.of("r.json:1  release without a tender"), heard.nothing);
        assertEquals(List.of(), heard.tenders);
        assertEquals(List.of(), heard.problemLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20-4-123", "ocds-5wno2w-SIE-1/2021", "MW/ERB/DCS/24/17", "2021/01", "0"})
    void takesAnOcidWithoutARegisteredPrefixOrWithSlashesAsItIs(String ocid) {
        OcdsTender read = only("{'ocid': '" + ocid + "', 'date': '2021-03-01', 'tender': {'description':"
                + " 'With an exit plan.'}, 'parties': [{'roles': ['funder'], 'name': 'Bank'}]}");

        assertEquals(ocid, read.tender().id());
        assertEquals("/tender", read.tender().provenance().pointer());
        assertEquals(3, read.asCase().facts().size());
    }

    @Test
    void readsOnAfterAReleaseThatIsRefused() {
        Heard heard = Heard.reading(
                "p.json",
                "{'releases': [{'ocid': 'x-1', 'tender': {'title': 'A'}},\n{'ocid': 'x-2', 'tender': {'value': {'amount':"
                        + " 1e9999}, 'items': [{}]}},\n{'ocid': 'x-3', 'tender': {'title': 'C'}}]}");
        assertEquals(List.of("A /releases/0/tender", "C /releases/2/tender"), heard.titles());
        assertEquals(List.of("p.json:2 /releases/1: The number 1e9999 is out of range."), heard.problemLines());
    }

    @Test
    void readsOnInTheNextLineAfterANumberThatIsNoJson() {
        Heard heard = Heard.reading(
                "fts.jsonl", "{'ocid': 'x-1', 'tender': {'value': {'amount': 000, 'currency': 'GBP'}}}\n" + B);

        assertEquals(List.of("B /tender"), heard.titles());
        assertEquals(List.of(1), heard.problems.stream().map(Problem::line).toList());
    }

    @Test
    void saysThatAPackageIsNotReadOnAfterANumberThatIsNoJson() {
        Heard heard = Heard.reading(
                "fts.json",
                "{'releases': [" + A + ",\n{'ocid': 'x-1', 'tender': {'value': {'amount': 000,\n'currency': 'GBP'}}},\n"
                        + B + "]}");

        assertEquals(List.of("A /releases/0/tender"), heard.titles());
        assertEquals(
                List.of("The file cannot be read to its end, so a later state of the tender may be missing."),
                heard.tenders.get(0).dataNotes());
        assertEquals(1, heard.problems.size());
        assertEquals(2, heard.problems.get(0).line());
        assertTrue(heard.problems
                .get(0)
                .message()
                .endsWith(". The release or record it stands in and all that follow are not read."));
    }
}
