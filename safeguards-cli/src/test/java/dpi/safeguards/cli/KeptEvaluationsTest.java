package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations that were kept: made again, and compared with. */
class KeptEvaluationsTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";
    private static final String URUGUAY = "../safeguards-examples/cases/uruguay.case.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private static String kept = "";

    @BeforeAll
    static void keepAnEvaluationByTheLawOf2024WithoutTheOverlay(@TempDir Path home) {
        kept = home.resolve("kept.json").toString();
        assertEquals(
                0,
                Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        "assess",
                        SRI_LANKA,
                        "--overlay",
                        "none",
                        "--as-of",
                        "2024-06-01",
                        "--format",
                        "json",
                        "--out",
                        kept));
    }

    @Test
    void comesOutTheSameWithoutSayingTheDayOrThePacksAgain() {
        assertEquals(0, run("replay", kept, SRI_LANKA));
        assertTrue(out.toString().startsWith("The same, byte for byte: sha256:"), out.toString());
    }

    @Test
    void namesTheFactThatChangedAndTheOneThatWent() throws IOException {
        Path changed = folder.resolve("changed.case.json");
        String text = Files.readString(Path.of(SRI_LANKA));
        Files.writeString(changed, text.replace("\"name\": \"RTI Commission\"", "\"name\": \"RTI Committee\""));
        assertEquals(1, run("replay", kept, changed.toString()));
        assertTrue(out.toString().contains("\n  fact rti-commission changed\n"), out.toString());
    }

    @Test
    void namesOtherWhiteSpaceAsAnotherForm() throws IOException {
        Path kept2 = folder.resolve("kept2.json");
        Files.writeString(kept2, Files.readString(Path.of(kept)).replace("  \"title\"", "   \"title\""));
        assertEquals(1, run("replay", kept2.toString(), SRI_LANKA));
        assertTrue(out.toString().contains("\n  form: the file holds the same values"), out.toString());
    }

    @Test
    void refusesAFileThatNamesAnotherPackThanItWasMadeBy() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(Path.of(kept)).replace("\"tender-review\"", "\"tender-revue\""));
        assertEquals(2, run("replay", other.toString(), SRI_LANKA), "the digest of the whole does not fit any more");
        assertTrue(err.toString().contains("/fingerprint/digest: The digest does not fit"), err.toString());
    }

    @Test
    void refusesWhatIsMalformedWithAllProblemsOfBothFiles() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(
                bad,
                Files.readString(Path.of(kept))
                        .replaceFirst("\"completion\" : \"complete\"", "\"completion\" : \"done\"")
                        .replaceFirst("\"basis\" : \"none\"", "\"bases\" : \"none\""));
        assertEquals(2, run("replay", bad.toString(), "src/test/resources/ten-mistakes.case.yaml"));
        assertTrue(err.toString().contains("/completion: Expected one of complete, "), err.toString());
        assertTrue(err.toString().contains("\"basis\" is missing."), err.toString());
        assertTrue(err.toString().contains("ten-mistakes.case.yaml:1 /format"), err.toString());
        assertEquals(2, run("assess", SRI_LANKA, "--since", bad.toString()));
    }

    @Test
    void saysWhatMovedEachVerdictSince() {
        assertEquals(0, run("assess", SRI_LANKA, "--since", kept));
        String text = out.toString();
        assertTrue(text.contains("Changed since the earlier version of 2024-06-01"), text);
        assertTrue(text.contains("  facts: the same 41\n"), text);
        assertTrue(text.contains("  clock lawAsOf: 2024-06-01 -> 2026-04-07\n"), text);
        assertTrue(text.contains("  overlay sri-lanka: 0.1.0 "), text);
        assertTrue(text.contains("Because of the law:\n  answered: LEG-002"), text);
        assertTrue(text.contains("Because of the pack:\n  asked: LKX-002"), text);
        assertEquals(0, run("assess", SRI_LANKA, "--since", kept, "--format", "json"));
        assertTrue(out.toString().contains("\"causes\" : [\n          \"law\"\n        ]"), "as JSON");
        assertEquals(0, run("assess", SRI_LANKA, "--since", kept, "--format", "html"));
        assertTrue(out.toString().contains("<h3>Because of the law</h3>"), "as a page");
    }

    @Test
    void anEvaluationThatSaysWhatChangedIsMadeAgainToo() {
        String since = folder.resolve("since.json").toString();
        assertEquals(0, run("assess", SRI_LANKA, "--since", kept, "--format", "json", "--out", since));
        assertEquals(0, run("replay", since, SRI_LANKA));
    }

    @Test
    void comparesOneCountryWithItself() {
        assertEquals(2, run("assess", URUGUAY, "--since", kept));
        assertTrue(err.toString().contains("is about Sri Lanka and the case about Uruguay."), err.toString());
        assertEquals(2, run("assess", SRI_LANKA, URUGUAY, "--since", kept));
        assertTrue(err.toString().contains("--since is about one case"), err.toString());
    }

    @Test
    void aPatchOfAPackMayNotMoveAVerdict() throws IOException {
        Path patch = folder.resolve("tender-review");
        Path pack = Path.of("../safeguards-rules/src/main/packs/tender-review");
        try (var files = Files.walk(pack)) {
            for (Path file : files.toList()) {
                Files.copy(file, patch.resolve(pack.relativize(file).toString()));
            }
        }
        edit(patch.resolve("pack.yaml"), "version: 0.1.0", "version: 0.1.1");
        edit(patch.resolve("parameters/tender.yaml"), "- value: 10", "- value: 15");
        assertEquals(1, run("pack", "diff", "tender-review@0.1.0", patch.toString()));
        assertTrue(out.toString().contains("0.1.1 is a patch of 0.1.0, but it moves verdicts of TEN-005."), out + "");
        assertTrue(out.toString().contains("(tender-days-to-ask = 15 days)"), out.toString());
        assertEquals(2, run("pack", "diff", "tender-review", "dpi-safeguards"));
        assertTrue(err.toString().contains("There are no cases to tell the difference by"), err.toString());
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replaceFirst(from, to));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
