package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody types it. */
class MainTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";
    private static final String URUGUAY = "../safeguards-examples/cases/uruguay.case.yaml";
    private static final String TENDER = "../safeguards-examples/tenders/harm-reduction-database.json";
    private static final String TENDERS = "../safeguards-examples/tenders/uk-digital-tenders.jsonl";
    private static final String PACK = "../safeguards-rules/src/main/packs/dpi-safeguards";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCaseWithTenMistakesIsRefusedWithAllTen() {
        assertEquals(2, run("assess", "src/test/resources/ten-mistakes.case.yaml"));
        assertEquals("", out.toString());
        List<String> lines = err.toString().lines().toList();
        assertEquals("10 problems; nothing was evaluated.", lines.get(lines.size() - 1));
        List<String> expected = List.of(
                "ten-mistakes.case.yaml:1 /format: \"format\" must be \"safeguards-case-file/1\"",
                "ten-mistakes.case.yaml:3 /clocks/factsAsOf: \"2026-13-01\" is not a day that exists.",
                "ten-mistakes.case.yaml:4 /country/capital: \"capital\" is not a key here.",
                "ten-mistakes.case.yaml:8 /laws/0/topics/0: Expected a LawTopic, found \"data-protecton\". Maybe \"data-protection\"?",
                "ten-mistakes.case.yaml:9 /laws/1/enactedOn: \"12 July 2022\" is not a date; write 2024, 2024-02 or 2024-02-29.",
                "ten-mistakes.case.yaml:9 /laws/1/sources/0: \"gazete\" is not the id of a source in this file. Maybe \"gazette\"?",
                "ten-mistakes.case.yaml:11 /systems/0/personalData: Expected one of yes, no, unknown, found \"maybe\".",
                "ten-mistakes.case.yaml:12 /systems/1/id: \"id-act\" is already the id of one of the laws",
                "ten-mistakes.case.yaml:14 /tenders/0/system: \"id-crad\" is not the id of a fact in this file. Maybe \"id-card\"?",
                "ten-mistakes.case.yaml:14 /tenders/0/bidders: Expected a whole number, found \"many\".");
        for (String problem : expected) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(problem)), problem + "\nis not in\n" + err);
        }
    }

    @Test
    void aCountryIsAssessed() {
        assertEquals(0, run("assess", SRI_LANKA));
        assertTrue(out.toString().contains("[high] LEG-002"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void theThresholdDecidesTheExitCode() {
        assertEquals(1, run("assess", SRI_LANKA, "--fail-on", "high"));
        assertEquals(0, run("assess", SRI_LANKA, "--fail-on", "critical"));
        assertEquals(1, run("review", TENDER, "--fail-on", "low"));
        assertEquals(0, run("review", TENDER, "--fail-on", "medium"));
    }

    @Test
    void aCaseIsComparedWithItsEarlierVersion() throws IOException {
        Path earlier = folder.resolve("earlier.case.json");
        Files.writeString(earlier, Files.readString(Path.of(SRI_LANKA)).replace("\"personalData\": \"yes\",", ""));
        assertEquals(0, run("assess", SRI_LANKA, "--before", earlier.toString()));
        assertTrue(out.toString().contains("other: SEC-001"), out.toString());
        assertEquals(0, run("assess", SRI_LANKA, "--before", SRI_LANKA));
        assertTrue(out.toString().contains("Changed since the earlier version: nothing"), out.toString());
        assertEquals(2, run("assess", SRI_LANKA, "--before", URUGUAY));
        assertTrue(err.toString().contains("about Uruguay and the case about Sri Lanka."), err.toString());
        assertEquals(2, run("assess", SRI_LANKA, URUGUAY, "--before", URUGUAY));
        assertTrue(err.toString().contains("--before is about one case, but there are 2"), err.toString());
    }

    @Test
    void severalCasesAreWrittenOneALine() {
        assertEquals(0, run("assess", SRI_LANKA, URUGUAY, "--format", "json"));
        assertEquals(2, out.toString().lines().count());
        assertTrue(out.toString().lines().allMatch(line -> line.startsWith("{\"format\":\"safeguards-evaluation/1\"")));
    }

    @Test
    void tendersAreReviewedInTheirOrder() {
        assertEquals(0, run("review", TENDERS));
        String text = out.toString();
        assertTrue(text.indexOf("TRAMS") < text.indexOf("IDS Staffing Framework"), text);
    }

    @Test
    void aTenderIsReviewedWithTheFactsOfItsCountry() {
        assertEquals(0, run("review", TENDER, "--country", URUGUAY, "--system", "cedula-electronica"));
        assertTrue(out.toString().contains("Uruguay"), out.toString());
    }

    @Test
    void aReportIsWrittenWholeAndReplacesTheOldOne() throws IOException {
        Path report = folder.resolve("report.html");
        Files.writeString(report, "old");
        assertEquals(0, run("assess", SRI_LANKA, "--format", "html", "--out", report.toString()));
        assertTrue(Files.readString(report).contains("Personal Data Protection Act"));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written is left");
        }
    }

    @Test
    void wrongUseSaysWhatWouldBeRight() {
        assertEquals(2, run("assess"));
        assertTrue(err.toString().contains("CASE"), err.toString());
        assertEquals(2, run("assess", "no-such-file.json"));
        assertTrue(err.toString().contains("Cannot read no-such-file.json: there is no such file."), err.toString());
        assertEquals(2, run("review", TENDERS, "--format", "html"));
        assertTrue(err.toString().contains("pick a tender with --ocid"), err.toString());
        assertEquals(2, run("assess", SRI_LANKA, "--pack", "dpi-safeguard"));
        assertTrue(err.toString().contains("Maybe \"dpi-safeguards\"?"), err.toString());
    }

    @Test
    void packsAreListedShownCheckedAndTested() {
        assertEquals(0, run("pack", "list"));
        assertTrue(out.toString().contains("dpi-safeguards@0.2.0"), out.toString());
        assertTrue(out.toString().contains("tender-review@0.1.0"), out.toString());
        assertTrue(out.toString().contains("donor-world-bank@0.1.0"), out.toString());
        assertEquals(0, run("pack", "show", "dpi-safeguards", "LEG-002"));
        assertTrue(out.toString().contains("question: "), out.toString());
        assertEquals(0, run("pack", "lint", PACK));
        assertTrue(out.toString().contains("171 safeguards"), out.toString());
        assertEquals(0, run("pack", "test", PACK));
        assertTrue(out.toString().contains("cases passed, 0 failed."), out.toString());
    }

    @Test
    void aCountryIsJudgedWithItsOverlayInALanguageAndInTheOrderOfAnotherFramework() {
        assertEquals(0, run("assess", SRI_LANKA, "--language", "es"));
        assertTrue(out.toString().contains("Tailored by overlays"), out.toString());
        assertTrue(out.toString().contains("sri-lanka@0.1.0"), out.toString());
        assertTrue(out.toString().contains("Dar fecha a las partes restantes de la ley"), out.toString());
        assertEquals(0, run("assess", SRI_LANKA, "--overlay", "none", "--by", "gdpr"));
        assertTrue(out.toString().contains("by General Data Protection"), out.toString());
        assertEquals(2, run("assess", SRI_LANKA, "--by", "gdrp"));
        assertTrue(err.toString().contains("No pack here has a crosswalk to \"gdrp\"; there are "), err.toString());
        assertEquals(2, run("assess", SRI_LANKA, "--language", "tlh"));
        assertTrue(err.toString().contains("they speak en, es, fr."), err.toString());
    }

    @Test
    void theDemoShowsACountryAndATenderAndWritesPages() {
        assertEquals(0, run("demo", "--examples", "../safeguards-examples", "--to", folder.toString()));
        assertTrue(out.toString().contains("LEG-002"), out.toString());
        assertTrue(out.toString().contains("PRO-010"), out.toString());
        assertTrue(Files.exists(folder.resolve("sri-lanka.html")));
        assertFalse(err.toString().contains("Internal failure"), err.toString());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
