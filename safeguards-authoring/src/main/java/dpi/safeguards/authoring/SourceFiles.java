package dpi.safeguards.authoring;

import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.archive.PackZip;
import dpi.safeguards.internal.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a pack folder as they are published: the same bytes for the same text, on every machine. */
final class SourceFiles {

    private static final Set<String> KINDS = Set.of("yaml", "yml", "drl", "md", "txt");
    private static final Set<String> NAMES = Set.of("LICENSE", "LICENCE", "NOTICE");

    private SourceFiles() {}

    /**
     * {@return the files by their names below the folder; those whose names begin with a point, and what is in such
     * folders, are left out}
     *
     * @throws InputException with every file that is no part of a pack: what is published cannot be taken back
     */
    static SortedMap<String, byte[]> read(Path folder) {
        Problems problems = new Problems();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean isLink = Files.isSymbolicLink(file);
                if (isHidden(name) || (Files.isDirectory(file) && !isLink)) {
                    continue;
                }
                if (isLink) {
                    problems.add(name, 0, "This is a link; put what it leads to there.");
                } else if (!isSource(name)) {
                    problems.add(
                            name,
                            0,
                            "The file would be published, but it is no part of a pack, which holds .yaml, .drl, .md and .txt"
                                    + " files, LICENSE and NOTICE. Move it out of the folder.");
                } else if (!PackZip.isName(name)) {
                    problems.add(name, 0, "Not every system can write this name; use letters, digits and . _ - alone.");
                } else {
                    files.put(name, withPlainLineEnds(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        problems.throwIfAny();
        return files;
    }

    private static boolean isHidden(String name) {
        return List.of(name.split("/", -1)).stream().anyMatch(part -> part.startsWith("."));
    }

    private static boolean isSource(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return NAMES.contains(last)
                || KINDS.contains(last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Git writes other line ends on some systems. */
    private static byte[] withPlainLineEnds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
