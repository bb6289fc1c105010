package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.authoring.PackSkeleton.Wish;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors start from is right as it is, and comes whole or not at all. */
class PackSkeletonTest {

    private static final Wish FIRST = new Wish("first-safeguard", "", "", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNewPackIsRightAndItsCasesPass() {
        Path home = folder.resolve("anyland-law");

        PackSkeleton.Written written = PackSkeleton.pack(home, "", "", "", FIRST);

        assertEquals("GEN-001", written.id());
        PackFolder pack = PackFolder.read(home);
        assertEquals("anyland-law", pack.id());
        assertEquals("First safeguard", pack.safeguards().get(0).title());
        List<CaseRunner.Result> results = CaseRunner.of(pack).run();
        assertEquals(7, results.size());
        assertTrue(results.stream().allMatch(CaseRunner.Result::passed), results.toString());
    }

    @Test
    void aFurtherSafeguardGetsTheNextIdOfItsAreaAndLeavesTheRestAsItWas() throws IOException {
        Path home = folder.resolve("anyland-law");
        PackSkeleton.pack(home, "", "", "", FIRST);
        String before = Files.readString(home.resolve("citations.yaml"));

        assertEquals(
                "GEN-002",
                PackSkeleton.safeguard(home, new Wish("second", "", "", "")).id());
        Wish inTenders = new Wish("dpia-in-tender", "procurement", "", "Tenders: \"ask\" for it");
        assertEquals("PRO-001", PackSkeleton.safeguard(home, inTenders).id());

        assertTrue(Files.readString(home.resolve("citations.yaml")).startsWith(before));
        PackFolder pack = PackFolder.read(home);
        assertEquals(3, pack.safeguards().size());
        assertEquals("Tenders: \"ask\" for it", pack.safeguards().get(2).title());
        assertTrue(CaseRunner.of(pack).run().stream().allMatch(CaseRunner.Result::passed));
    }

    @Test
    void anOverlayAnnouncesWhatIsAddedToIt() throws IOException {
        PackFolder base = SmallPack.in(folder.resolve("small")).read();
        Path home = folder.resolve("anyland");

        assertEquals(
                "ZZX-001",
                PackSkeleton.pack(home, "", "small@1.0.0", "ZZ", FIRST).id());
        assertEquals(
                "ZZX-002",
                PackSkeleton.safeguard(home, new Wish("second", "", "", "")).id());

        PackFolder overlay = PackFolder.read(home);
        assertEquals(
                List.of("ZZX-001", "ZZX-002"),
                overlay.index().changes().stream()
                        .map(change -> change.target())
                        .toList());
        List<CaseRunner.Result> results = CaseRunner.of(overlay, base).run();
        assertEquals(14, results.size());
        assertTrue(results.stream().allMatch(CaseRunner.Result::passed), results.toString());
    }

    @Test
    void nothingIsOverwrittenAndEverythingWrongIsSaidAtOnce() throws IOException {
        Path home = folder.resolve("anyland-law");
        PackSkeleton.pack(home, "", "", "", FIRST);
        Map<Path, String> before = files();

        InputException again =
                assertThrows(InputException.class, () -> PackSkeleton.pack(home, "", "small", "zz", FIRST));
        InputException twice = assertThrows(
                InputException.class,
                () -> PackSkeleton.safeguard(home, new Wish("first-safeguard", "", "GEN-001", "")));

        assertEquals(
                Set.of(
                        "\"small\" is no pack with its version, such as dpi-safeguards@0.2.0.",
                        "\"zz\" is no country code of two capital letters, such as LK.",
                        "It is there already; nothing is overwritten."),
                messages(again));
        assertEquals(
                Set.of(
                        "GEN-001 is the id of first-safeguard; GEN-002 is free.",
                        "It is there already; nothing is overwritten.",
                        "\"first-safeguard-source\" is there already.",
                        "\"first-safeguard-measure\" is there already."),
                messages(twice));
        assertEquals(before, files());
    }

    @Test
    void aListThatCannotBeAddedToIsLeftAsItIsAndSoIsAllElse() throws IOException {
        SmallPack.in(folder.resolve("small")).with("citations.yaml", "{ law-1: { title: The law } }\n");
        Map<Path, String> before = files();

        InputException refused = assertThrows(
                InputException.class,
                () -> PackSkeleton.safeguard(folder.resolve("small"), new Wish("two", "", "", "")));

        assertEquals(1, refused.problems().size());
        assertTrue(refused.problems().get(0).message().contains("Add it there yourself: two-source: title:"));
        assertEquals(before, files());
    }

    @Test
    void whatWasWrittenIsTakenBackIfTheRestCannotBe() throws IOException {
        Path list = Files.writeString(folder.resolve("list.yaml"), "old\n");
        Files.createDirectory(folder.resolve(".new-one.new"));
        Map<Path, String> before = files();
        NewFiles together = new NewFiles()
                .file(list, "new\n")
                .file(folder.resolve("other.yaml"), "new\n")
                .folder(folder.resolve("new-one"), Map.of("a.txt", "a"));

        assertThrows(UncheckedIOException.class, together::write);

        assertEquals(before, files());
    }

    private static Set<String> messages(InputException refused) {
        return refused.problems().stream().map(Problem::message).collect(Collectors.toSet());
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file), Files.readString(file));
            }
        }
        return files;
    }
}
