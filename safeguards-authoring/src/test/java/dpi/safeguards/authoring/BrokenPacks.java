package dpi.safeguards.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packs that are broken on purpose, one thing at a time. Each folder holds only the files that differ from
 * {@code _valid}, or, if its name begins with {@code overlay-}, from {@code _overlay}; {@code removed.txt} lists files
 * that are taken away. {@code expected-issues.txt} is what the linter says.
 */
final class BrokenPacks {

    static final Path FOLDER = Path.of("src/test/resources/dpi/safeguards/authoring/broken");
    private static final String REMOVED = "removed.txt";
    private static final String EXPECTED = "expected-issues.txt";

    private BrokenPacks() {}

    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path expected(String name) {
        return FOLDER.resolve(name).resolve(EXPECTED);
    }

    /** {@return what the linter says of the broken pack, which is laid out in the empty folder} */
    static LintReport lint(String name, Path empty) throws IOException {
        boolean isOverlay = name.startsWith("overlay-");
        Path pack = layOut(name, isOverlay ? "_overlay" : "_valid", empty);
        boolean hasBase = isOverlay && !name.endsWith("not-at-hand");
        return hasBase ? Linter.lint(pack, FOLDER.resolve("_valid")) : Linter.lint(pack);
    }

    private static Path layOut(String name, String skeleton, Path empty) throws IOException {
        Path pack = Files.createDirectories(empty.resolve("pack"));
        copy(FOLDER.resolve(skeleton), pack);
        copy(FOLDER.resolve(name), pack);
        Files.deleteIfExists(pack.resolve(EXPECTED));
        if (Files.exists(pack.resolve(REMOVED))) {
            for (String file : Files.readAllLines(pack.resolve(REMOVED))) {
                Files.delete(pack.resolve(file));
            }
            Files.delete(pack.resolve(REMOVED));
        }
        return pack;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
