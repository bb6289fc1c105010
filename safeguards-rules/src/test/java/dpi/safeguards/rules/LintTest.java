package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.authoring.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is wrong with our own packs, and what the document on the linter shows is what it says. */
class LintTest {

    private static final String SAFEGUARD = "safeguards/security/redress-mechanism-available/";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> packs() {
        return Packs.folders();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothingIsWrongWith(Path pack) {
        assertEquals(List.of(), Linter.lint(pack).issues());
    }

    @Test
    void theDocumentShowsWhatIsSaid() throws IOException {
        Path original = Packs.folder("dpi-safeguards");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path rules = folder.resolve(SAFEGUARD + "safeguard.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace(
                                "  $list : Complete( of == FactKind.MECHANISM, covers( \"REDRESS\", $id ) == Answer.YES )\n",
                                "")
                        .replace("$system, $list )", "$system )")
                        .replace("available == Answer.YES", "available != Answer.NO"));
        Path card = folder.resolve(SAFEGUARD + "safeguard.yaml");
        Files.writeString(card, Files.readString(card).replaceFirst("severity: \\w+", "severity: hihg"));

        String said = Linter.lint(folder).toText();

        assertTrue(Files.readString(Path.of("../docs/lint.md")).contains("```\n" + said + "```\n"), said);
    }
}
