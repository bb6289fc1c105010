package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gates and thresholds, as somebody types them. */
class GateCommandTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";
    private static final String TENDER = "../safeguards-examples/tenders/harm-reduction-database.json";
    private static final String GATE = "../safeguards-examples/gate/release-gate.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theGateDecidesTheExitCode() throws IOException {
        assertEquals(1, run("assess", SRI_LANKA, "--gate", GATE));
        assertTrue(out.toString().contains("Gate \"Release of digital services\": blocked"), out.toString());

        Path overridden = folder.resolve("gate.yaml");
        Files.writeString(
                overridden,
                Files.readString(Path.of(GATE))
                        + """
                overrides:
                  - { safeguard: LEG-002, subject: pdpa-2022, role: secretary, by: A. B., reason: R, until: "2026-04-30" }
                """);
        assertEquals(0, run("assess", SRI_LANKA, "--gate", overridden.toString(), "--format", "json"));
        assertTrue(out.toString().contains("overridden by A. B. (secretary) until 2026-04-30: R"), out.toString());
        assertEquals(1, run("assess", SRI_LANKA, "--gate", overridden.toString(), "--as-of", "2026-05-01"));
        assertTrue(out.toString().contains("has no effect: its last day is over."), out.toString());
    }

    @Test
    void aThresholdCountsOnlyWhatTheGateDoesNotLetPass() {
        assertEquals(0, run("review", TENDER, "--fail-on", "low", "--gate", GATE));
        assertTrue(out.toString().contains("[low, observed] PRO-010"), out.toString());
        assertEquals(1, run("review", TENDER, "--fail-on", "low", "--gate", GATE, "--as-of", "2026-01-01"));
        assertEquals(2, run("review", TENDER, "--gate", GATE, "--by", "maps"));
        assertTrue(err.toString().contains("leave out --by or --gate"), err.toString());
    }

    @Test
    void aGateWithMistakesIsRefusedWithAllOfThem() throws IOException {
        Path wrong = folder.resolve("gate.yaml");
        Files.writeString(
                wrong,
                Files.readString(Path.of(GATE)).replace("action: block }", "action: blok }")
                        + """
                overrides:
                  - { safeguard: SEC-001, subject: nic, role: secretary, by: A. B., reason: R, until: "2026-04-30" }
                """);
        assertEquals(2, run("assess", SRI_LANKA, "--gate", wrong.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("/rules/0/action: Expected one of observe, advise, block"), err.toString());
        assertTrue(
                err.toString().contains("/overrides/0/role: \"secretary\" may not override SEC-001."), err.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--pack", "dpi-safeguards", "--overlay", "none"));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }
}
