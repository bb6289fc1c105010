package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are built, signed, verified and used from the command. */
class PublishingTest {

    private static final String TINY = "src/test/resources/tiny-pack";
    private static final String NAURU = "../safeguards-rules/src/main/packs/nauru";
    private static final String CASE = "../safeguards-examples/cases/nauru.case.yaml";

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private String archive = "";
    private String key = "";

    @BeforeEach
    void name() {
        archive = folder.resolve("tiny.zip").toString();
        key = folder.resolve("ministry").toString();
    }

    @Test
    void theCommandsOfThePageSayWhatThePageSays() throws IOException {
        String nauru = folder.resolve("nauru-0.1.0.zip").toString();
        StringBuilder said = new StringBuilder();
        for (String[] command : List.of(
                new String[] {"pack", "keygen", key},
                new String[] {"pack", "build", NAURU, "--out", nauru},
                new String[] {"pack", "sign", nauru, "--key", key + ".private.pem"},
                new String[] {"pack", "verify", nauru, "--key", key + ".public.pem"})) {
            assertEquals(0, run(command), err.toString());
            said.append(out);
        }
        String page = plain(Files.readString(Path.of("../docs/publishing-a-pack.md")));
        for (String line : said.toString().lines().toList()) {
            String plain = plain(line.replace(folder + "/", ""));
            assertTrue(page.contains("\n" + plain + "\n"), plain + "\nis not on the page");
        }
    }

    @Test
    void anArchiveIsUsedOnlyIfItIsSaidWhyItIsTrusted() {
        build();
        assertEquals(2, run("assess", CASE, "--pack", archive));
        assertTrue(err.toString().contains("--trust-key PUBLIC.pem, --trust-digest DIGEST or --trust-unsigned"));

        assertEquals(0, run("assess", CASE, "--pack", archive, "--trust-key", key + ".public.pem"), err.toString());
        assertTrue(out.toString().contains("judged on 2026-05-31 by tiny 1.0.0 (sha256:"), out.toString());
        assertFalse(out.toString().contains("dpi-safeguards"), "overlays of the country do not fit it");

        assertEquals(0, run("assess", CASE, "--pack", archive, "--trust-unsigned", "we wrote it"));
        assertTrue(out.toString().contains("tiny 1.0.0 was loaded without a signature: we wrote it"), out.toString());

        assertEquals(
                2, run("assess", CASE, "--pack", archive, "--trust-unsigned", "x", "--trust-key", key + ".public.pem"));
        assertEquals(2, run("assess", CASE, "--pack", archive, "--trust-digest", "sha256:1"));
        assertTrue(err.toString().startsWith("\"sha256:1\" is no digest"), err.toString());
    }

    @Test
    void anArchiveThatIsNotWhatItWasIsRefused() throws IOException {
        build();
        assertEquals(2, run("pack", "verify", archive, "--key", key + ".public.pem", "--not-before", "tiny@1.0.1"));
        assertTrue(err.toString().contains("tiny.zip: The archive holds tiny 1.0.0, but"), err.toString());
        assertEquals(2, run("pack", "verify", archive, "--key", key + ".public.pem", "--not-before", "tiny"));
        assertEquals(2, run("pack", "verify", archive));
        assertEquals(2, run("pack", "verify", archive, "--key", key + ".private.pem"));
        assertTrue(err.toString().contains("This is the private key; take the other file."), err.toString());

        String bytes = Files.readString(Path.of(archive), StandardCharsets.ISO_8859_1);
        Files.writeString(Path.of(archive), bytes.replace("A tiny pack", "A tidy pack"), StandardCharsets.ISO_8859_1);
        assertEquals(2, run("assess", CASE, "--pack", archive, "--trust-key", key + ".public.pem"));
        assertEquals("", out.toString());
        assertTrue(err.toString().endsWith("The archive is refused; nothing of it was loaded.\n"), err.toString());
    }

    @Test
    void aFolderIsUsedByItsPathAndSaysSo() {
        assertEquals(0, run("questions", CASE, "--pack", TINY), err.toString());
        assertEquals(0, run("assess", CASE, "--pack", "./" + TINY), err.toString());
        assertTrue(out.toString().contains("tiny 1.0.0 was compiled from a folder and is not signed."));
        assertEquals(2, run("assess", CASE, "--pack", "src"));
        assertTrue(err.toString().contains("For the file or folder of that name write \"./src\"."), err.toString());
        assertEquals(2, run("assess", CASE, "--pack", "./no-such-pack.zip", "--trust-unsigned", "it is a test"));
        assertTrue(err.toString().contains("Cannot read ./no-such-pack.zip: there is no such file."), err.toString());
    }

    @Test
    void anOverlayFolderIsLaidOverItsPackOnceAlsoIfItIsThatOfTheCountry() {
        assertEquals(0, run("assess", CASE, "--pack", NAURU), err.toString());
        String line = out.toString().lines().skip(1).findFirst().orElseThrow();
        assertEquals(2, line.split("nauru 0", -1).length, line);
        assertTrue(line.contains("dpi-safeguards"), line);
    }

    private void build() {
        assertEquals(0, run("pack", "keygen", key));
        assertEquals(0, run("pack", "build", TINY, "--out", archive));
        assertEquals(0, run("pack", "sign", archive, "--key", key + ".private.pem"));
    }

    /** The text without what changes with every key and every change of the pack. */
    private static String plain(String text) {
        return text.replaceAll("sha256:[0-9a-f]{64}", "DIGEST")
                .replaceAll("\\d+ files", "N files")
                .replaceAll("nauru(-| )\\d+\\.\\d+\\.\\d+", "nauru$1V");
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
