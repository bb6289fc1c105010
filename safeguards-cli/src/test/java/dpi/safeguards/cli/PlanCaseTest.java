package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans on the command line. */
class PlanCaseTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    @Test
    void planTheFindingOfACase() {
        assertEquals(0, run("plan", SRI_LANKA));
        assertTrue(out.startsWith("Plan\n----\n1 open finding, 1 action of at most 10:"), out);
        assertTrue(out.contains("LEG-002"), out);
    }

    @Test
    void goIntoAFileAsJson() throws IOException {
        Path file = folder.resolve("plan.json");
        assertEquals(0, run("plan", SRI_LANKA, "--format", "json", "--capacity", "3", "--out", file.toString()));
        assertEquals("", out);
        assertTrue(
                Files.readString(file).startsWith("{\n  \"format\" : \"safeguards-plan/1\","), Files.readString(file));
        assertTrue(Files.readString(file).contains("\"capacity\" : 3,"), Files.readString(file));
    }

    @Test
    void needSomeCapacityAndAFile() {
        assertEquals(2, run("plan", SRI_LANKA, "--capacity", "0"));
        assertEquals("--capacity is at least 1, not 0.", err.strip());
        assertEquals(2, run("plan", folder.resolve("none.yaml").toString()));
    }

    private int run(String... args) {
        StringWriter written = new StringWriter();
        StringWriter complaint = new StringWriter();
        int code = Main.run(new PrintWriter(written), new PrintWriter(complaint), args);
        out = written.toString();
        err = complaint.toString();
        return code;
    }
}
