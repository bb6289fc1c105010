package dpi.safeguards.rules;

import dpi.safeguards.Safeguards;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The packs of this module, as folders and as compiled. */
public final class Packs {

    private static final Path FOLDER = Path.of("src/main/packs");

    /** Each index is read once: one with some hundred safeguards takes its time. */
    private static final Map<String, PackIndex> READ = new ConcurrentHashMap<>();

    private Packs() {}

    static Stream<Path> folders() {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(String id) {
        return FOLDER.resolve(id);
    }

    /** All packs and overlays. */
    public static List<PackIndex> all() {
        return Safeguards.available().stream().map(Packs::index).toList();
    }

    public static PackIndex index(String name) {
        return READ.computeIfAbsent(name, key -> PackIndexes.read(Packs.class.getClassLoader(), key));
    }
}
