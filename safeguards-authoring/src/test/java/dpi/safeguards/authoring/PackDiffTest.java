package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.authoring.PackDiff.Entry;
import dpi.safeguards.authoring.PackDiff.Kind;
import dpi.safeguards.authoring.PackDiff.Step;
import dpi.safeguards.finding.Change.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDiffTest {

    private static final String OTHER_KIND =
            SmallPack.SUPPORTS.replace("AssessmentKind.DPIA", "AssessmentKind.SECURITY_AUDIT");
    private static final String CARD = "safeguards/security/assessed/safeguard.yaml";

    @TempDir
    private Path folder;

    @Test
    void namesTheVerdictThatMovesAndTheEvidenceThatTipsIt() throws IOException {
        PackDiff diff = diff(old(), changed("1.1.0", OTHER_KIND));
        Entry entry = only(diff, Kind.BECAME_UNDETERMINED);

        assertEquals("TST-001", entry.safeguard());
        assertTrue(entry.count() >= entry.samples().size() && !entry.samples().isEmpty(), entry.toString());
        PackDiff.Sample sample = entry.samples().get(0);
        assertEquals("register", sample.subject());
        assertEquals(State.SATISFIED, sample.before());
        assertEquals(State.UNDETERMINED, sample.after());
        assertEquals(
                List.of(new PackDiff.Tip(false, true, "TST-001 supported by a completed assessment", List.of("dpia"))),
                sample.tipping());
        assertEquals(Step.MINOR, diff.step());
        assertEquals(List.of(), diff.unannounced(), "a minor version may move verdicts");
    }

    @Test
    void refusesAPatchThatMovesAVerdictAndNamesTheSafeguard() throws IOException {
        PackDiff patch = diff(old(), changed("1.0.1", OTHER_KIND));
        PackDiff same = diff(old(), changed("1.0.0", OTHER_KIND));

        assertEquals(List.of("TST-001"), patch.unannounced());
        assertEquals(List.of("TST-001"), same.unannounced());
        assertTrue(
                PackDiffReport.text(patch).contains("1.0.1 is a patch of 1.0.0, but it moves verdicts of TST-001."),
                PackDiffReport.text(patch));
        assertTrue(
                PackDiffReport.text(same).contains("The version is still 1.0.0, but it moves verdicts of TST-001."),
                PackDiffReport.text(same));
        assertTrue(PackDiffReport.json(patch).contains("\"unannounced\" : [\n    \"TST-001\"\n  ]"));
    }

    @Test
    void tellsWordsWeightAndRulesThatMoveNoVerdictApart() throws IOException {
        Path words = changed("1.0.1", SmallPack.SUPPORTS);
        edit(words.resolve(CARD), "title: Systems are assessed", "title: Each system is assessed");
        Path weight = changed("1.0.2", SmallPack.SUPPORTS);
        edit(weight.resolve(CARD), "severity: high", "severity: low");
        Path rules = changed("1.0.3", SmallPack.SUPPORTS.replace("completed assessment", "finished assessment"));

        PackDiff.Entry text = only(diff(old(), words), Kind.TEXT_ONLY);
        assertEquals(List.of("title"), text.fields());
        assertEquals(0, text.count());
        assertEquals(
                List.of("severity"), only(diff(old(), weight), Kind.WEIGHT_ONLY).fields());
        assertEquals("TST-001", only(diff(old(), rules), Kind.RULES_ONLY).safeguard());
        assertEquals(List.of(), diff(old(), words).unannounced());
        assertEquals(List.of(), diff(old(), old()).entries());
    }

    @Test
    void saysWhatWasAddedAndWhatIsGone() throws IOException {
        Path two = changed("2.0.0", SmallPack.SUPPORTS);
        Path second = Files.createDirectories(two.resolve("safeguards/security/assessed-too"));
        for (String file : List.of("safeguard.yaml", "safeguard.drl", "safeguard.cases.yaml", "safeguard.md")) {
            Files.writeString(
                    second.resolve(file),
                    Files.readString(two.resolve("safeguards/security/assessed").resolve(file))
                            .replace("TST-001", "TST-002")
                            .replace("name: assessed", "name: assessed-too")
                            .replace("since: 1.0.0", "since: 2.0.0"));
        }

        PackDiff added = diff(old(), two);
        assertEquals("TST-002", only(added, Kind.ADDED).safeguard());
        assertEquals(Step.MAJOR, added.step());
        PackDiff removed = diff(two, old());
        assertEquals("TST-002", only(removed, Kind.REMOVED).safeguard());
        assertTrue(only(removed, Kind.REMOVED).samples().stream()
                .allMatch(sample -> sample.after() == State.NOT_APPLICABLE));
    }

    @Test
    void comparesVersionsOfOnePackOnly() throws IOException {
        Path other = changed("1.0.0", SmallPack.SUPPORTS);
        edit(other.resolve("pack.yaml"), "id: small", "id: other");
        String message = assertThrows(IllegalArgumentException.class, () -> diff(old(), other))
                .getMessage();

        assertEquals("Versions of one pack are compared, but these are small and other.", message);
    }

    private Path old() {
        Path home = folder.resolve("old");
        SmallPack.in(home);
        return home;
    }

    private Path changed(String version, String supports) throws IOException {
        Path home = folder.resolve("new-" + version);
        SmallPack.in(home).withRules(SmallPack.APPLIES, supports, SmallPack.CONTRADICTS);
        edit(home.resolve("pack.yaml"), "version: 1.0.0", "version: " + version);
        return home;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    private static PackDiff diff(Path before, Path after) {
        ComparedPack now = ComparedPack.of(PackFolder.read(after));
        return PackDiff.of(ComparedPack.of(PackFolder.read(before)), now, now.cases());
    }

    private static Entry only(PackDiff diff, Kind kind) {
        List<Entry> entries = diff.entries();
        assertEquals(1, entries.size(), entries.toString());
        assertEquals(kind, entries.get(0).kind());
        return entries.get(0);
    }
}
