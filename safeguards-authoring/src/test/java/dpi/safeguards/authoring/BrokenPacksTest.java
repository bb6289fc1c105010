package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of packs that are broken on purpose, word for word. After a message was changed on purpose, {@code mvn
 * -pl safeguards-authoring test -Dtest=BrokenPacksTest -Dlint.accept=true} writes what is said now; read the difference
 * before it is committed.
 */
class BrokenPacksTest {

    private static final boolean ACCEPT = Boolean.getBoolean("lint.accept");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() {
        return BrokenPacks.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    LintReport report = BrokenPacks.lint(name, folder.resolve(name));
                    String said = report.toText();
                    Path expected = BrokenPacks.expected(name);
                    if (ACCEPT) {
                        Files.writeString(expected, said);
                    }
                    assertEquals(Files.readString(expected), said);
                    assertTrue(
                            report.errors() > 0 || isRead(folder.resolve(name).resolve("pack")),
                            "refused without an error");
                }));
    }

    @Test
    void theDocumentSaysWhichErrorsDoNotKeepAPackFromBeingRead() throws IOException {
        Set<Check> found = new TreeSet<>();
        for (String name : BrokenPacks.names()) {
            LintReport report = BrokenPacks.lint(name, folder.resolve(name));
            if (!name.startsWith("overlay-") && isRead(folder.resolve(name).resolve("pack"))) {
                report.issues().stream()
                        .filter(PackIssue::isError)
                        .map(PackIssue::check)
                        .forEach(found::add);
            }
        }
        String codes = found.stream().map(Check::code).collect(Collectors.joining(", "));
        String document = Files.readString(Path.of("../docs/lint.md"));
        assertTrue(document.contains("the linter alone finds: " + codes + "."), codes);
    }

    private static boolean isRead(Path pack) {
        try {
            PackFolder.read(pack);
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    @Test
    void everyCheckIsSeenAtWork() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String name : BrokenPacks.names()) {
            said.append(Files.readString(BrokenPacks.expected(name)));
        }
        List<Check> unseen = Arrays.stream(Check.values())
                .filter(check -> !said.toString().contains(" " + check + "\n"))
                .toList();
        assertEquals(List.of(), unseen);
    }

    @Test
    void whatTheyAreBrokenFromIsRight() {
        assertEquals(
                List.of(), Linter.lint(BrokenPacks.FOLDER.resolve("_valid")).issues());
        assertEquals(
                List.of(),
                Linter.lint(BrokenPacks.FOLDER.resolve("_overlay"), BrokenPacks.FOLDER.resolve("_valid"))
                        .issues());
    }
}
