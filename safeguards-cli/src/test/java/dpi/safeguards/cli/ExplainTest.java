package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a case to why a safeguard stands as it does. */
class ExplainTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";
    private static final String TENDER = "../safeguards-examples/tenders/harm-reduction-database.json";

    private String out = "";
    private String err = "";

    @Test
    void explainsEveryFindingOrAllSubjectsOrOne() {
        assertEquals(0, run("explain", SRI_LANKA, "--overlay", "none"), err);
        assertTrue(out.startsWith("LEG-002 A law that was adopted is in force as a whole\n"), out);
        assertEquals(0, run("explain", SRI_LANKA, "LEG-008", "--format", "json"), err);
        assertTrue(out.lines().count() > 1, out);
        assertTrue(out.lines().allMatch(line -> line.startsWith("{\"format\":\"safeguards-explanation/1\"")), out);
        assertEquals(0, run("explain", SRI_LANKA, "LEG-002", "pdpa-2022", "--format", "json"), err);
        assertTrue(out.contains("\"state\" : \"not-satisfied\""), out);
        assertEquals(0, run("explain", SRI_LANKA, "LEG-001", "--language", "es"), err);
        assertTrue(out.startsWith("LEG-001 "), out);
    }

    @Test
    void thePageShowsWhatTheCommandWrites() throws IOException {
        String page = Files.readString(Path.of("../docs/why.md"));
        assertEquals(0, run("explain", SRI_LANKA, "LEG-001"), err);
        String shown =
                page.substring(page.indexOf("```text\n") + 8, page.indexOf("\n```\n", page.indexOf("```text\n")));
        assertEquals(out.strip(), shown.strip());
    }

    @Test
    void refusesWhatItDoesNotKnowAndTeaches() {
        assertEquals(2, run("explain", SRI_LANKA, "LEG-02"));
        assertTrue(err.contains("\"LEG-02\" is not a safeguard of dpi-safeguards"), err);
        assertTrue(err.contains("Maybe \"LEG-002\"?"), err);
        assertEquals(2, run("explain", SRI_LANKA, "LEG-002", "pdpa-2021"));
        assertTrue(err.startsWith("\"pdpa-2021\" is not the id of a fact in the case. Maybe \"pdpa-2022\"?"), err);
        assertEquals(2, run("explain", SRI_LANKA, "PRO-010"));
        assertEquals("PRO-010 is judged on tenders, and the case states none.", err.strip());
        assertEquals(2, run("explain", SRI_LANKA, "--ocid", "x"));
        assertTrue(err.startsWith("--country and --ocid are for OCDS files"), err);
        assertEquals(2, run("explain", TENDER, "PRO-010", "--ocid", "x"));
        assertTrue(err.startsWith("There is no tender x in "), err);
    }

    private int run(String... arguments) {
        StringWriter written = new StringWriter();
        StringWriter problems = new StringWriter();
        int code = Main.run(new PrintWriter(written), new PrintWriter(problems), arguments);
        out = written.toString();
        err = problems.toString();
        return code;
    }
}
