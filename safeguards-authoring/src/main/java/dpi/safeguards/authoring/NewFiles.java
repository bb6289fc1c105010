package dpi.safeguards.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that come into a folder all together or not at all. Not thread-safe. */
final class NewFiles {

    private final Map<Path, Map<String, String>> folders = new TreeMap<>();
    private final Map<Path, String> files = new TreeMap<>();

    /** A folder that must not be there yet, with these files in it. */
    NewFiles folder(Path folder, Map<String, String> content) {
        folders.put(folder, content);
        return this;
    }

    /** A file that is new or gets this text instead of what it says now. */
    NewFiles file(Path file, String text) {
        files.put(file, text);
        return this;
    }

    /** Prepares everything beside its place, then puts it there; takes back what was done if anything fails. */
    void write() {
        Deque<Undo> undo = new ArrayDeque<>();
        List<Path> prepared = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                put(file.getKey(), file.getValue(), undo);
            }
            for (Map.Entry<Path, Map<String, String>> folder : folders.entrySet()) {
                put(folder.getKey(), folder.getValue(), prepared, undo);
            }
        } catch (IOException e) {
            takeBack(undo, prepared, e);
            throw new UncheckedIOException("Cannot write " + e.getMessage(), e);
        }
    }

    private interface Undo {
        void run() throws IOException;
    }

    private static void put(Path file, String text, Deque<Undo> undo) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
        replace(file, text.getBytes(StandardCharsets.UTF_8));
        undo.push(() -> {
            if (before == null) {
                Files.delete(file);
            } else {
                replace(file, before);
            }
        });
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path folder, Map<String, String> content, List<Path> prepared, Deque<Undo> undo)
            throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        Path beside = existing(parent).resolve("." + folder.getFileName() + ".new");
        Files.createDirectory(beside);
        prepared.add(beside);
        for (Map.Entry<String, String> file : content.entrySet()) {
            Path inside = beside.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(inside.getParent()));
            Files.writeString(inside, file.getValue());
        }
        Files.createDirectories(parent);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        undo.push(() -> delete(folder));
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path above = folder.getParent();
        return Files.isDirectory(folder) || above == null ? folder : existing(above);
    }

    private static void takeBack(Deque<Undo> undo, List<Path> prepared, IOException because) {
        for (Path left : prepared) {
            undo.push(() -> delete(left));
        }
        for (Undo step : undo) {
            try {
                step.run();
            } catch (IOException e) {
                because.addSuppressed(e);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
