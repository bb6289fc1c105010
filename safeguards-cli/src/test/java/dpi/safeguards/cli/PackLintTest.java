package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking through packs as somebody types it. */
class PackLintTest {

    private static final Path URUGUAY = Path.of("../safeguards-rules/src/main/packs/uruguay");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        pack = folder.resolve("uruguay");
        try (Stream<Path> files = Files.walk(URUGUAY)) {
            for (Path file : files.toList()) {
                Path target = pack.resolve(URUGUAY.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void anOverlayInWhichNothingIsWrongIsCheckedAgainstThePackThatComesWithTheCommand() {
        assertEquals(0, run("pack", "lint", pack.toString(), "--strict"));
        assertTrue(out.toString().startsWith("uruguay 0.1.0: "), out.toString());
        assertTrue(out.toString().endsWith(", nothing wrong.\n"), out.toString());
    }

    @Test
    void errorsAndWithStrictWarningsDecideTheExitCode() throws IOException {
        Files.writeString(pack.resolve("mitigation.yaml"), "{}\n");
        assertEquals(0, run("pack", "lint", pack.toString()));
        assertTrue(out.toString().contains("mitigation.yaml: warning SG007 unread-file"), out.toString());
        assertEquals(1, run("pack", "lint", pack.toString(), "--strict"));
        Files.delete(pack.resolve("pack.yaml"));
        assertEquals(1, run("pack", "lint", pack.toString()));
        assertTrue(out.toString().contains("pack.yaml: error SG002 missing-file"), out.toString());
    }

    @Test
    void aReportForProgramsIsWrittenToAFile() throws IOException {
        Files.delete(pack.resolve("overlay.yaml"));
        Path sarif = folder.resolve("lint.sarif");
        assertEquals(1, run("pack", "lint", pack.toString(), "--format", "sarif", "--out", sarif.toString()));
        assertEquals("", out.toString());
        assertTrue(Files.readString(sarif).contains("\"ruleId\" : \"SG603\""), Files.readString(sarif));
        assertEquals(1, run("pack", "lint", pack.toString(), "--format", "json"));
        assertTrue(out.toString().contains("\"format\" : \"safeguards-lint/1\""), out.toString());
    }

    @Test
    void wrongUseSaysWhatWouldBeRight() {
        assertEquals(2, run("pack", "lint", "nowhere"));
        assertTrue(err.toString().contains("Cannot read the folder nowhere"), err.toString());
        assertEquals(2, run("pack", "lint", pack.toString(), "--format", "xml"));
        assertEquals(2, run("pack", "lint", pack.toString(), "--base", "nowhere"));
        assertEquals(2, run("pack", "explain-check", "SG999"));
        assertTrue(err.toString().contains("There is no check \"SG999\"."), err.toString());
    }

    @Test
    void aCheckIsExplainedAndAllAreListed() {
        assertEquals(0, run("pack", "explain-check", "SG201"));
        assertTrue(out.toString().startsWith("# SG201 absence-without-completeness"), out.toString());
        assertEquals(0, run("pack", "explain-check"));
        assertTrue(out.toString().contains("SG607 other-base"), out.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
