package dpi.safeguards.authoring;

import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.Tailored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The build step that compiles every pack folder below one folder into the classes and resources of a jar. */
public final class CompilePacks {

    /** What this step writes; what an earlier run left there would otherwise end up in the jar. */
    private static final List<String> MADE_HERE =
            List.of("META-INF/safeguards", "dpi/safeguards/packs", "org/drools/project");

    private CompilePacks() {}

    /**
     * Compiles packs, unless neither they nor this library have changed since.
     *
     * @param args the folder that holds the pack folders, and the folder that becomes the root of the jar
     * @throws InputException with everything that is wrong with the packs
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolveSibling("packs-compiled-from");
        String inputs = BuildStamp.of(source);
        if (Files.exists(target.resolve(PackIndex.LISTING))
                && Files.exists(stamp)
                && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.deleteIfExists(stamp);
        for (String made : MADE_HERE) {
            clear(target.resolve(made));
        }
        StringBuilder listing = new StringBuilder();
        List<Path> folders;
        try (Stream<Path> entries = Files.list(source)) {
            folders = entries.filter(Files::isDirectory).sorted().toList();
        }
        List<PackFolder> packs = folders.stream().map(PackFolder::read).toList();
        requireFit(packs);
        for (PackFolder folder : packs) {
            CompiledPack pack = CompiledPack.of(folder);
            pack.writeTo(target);
            listing.append(pack.listing()).append('\n');
        }
        CompiledPack.write(target.resolve(PackIndex.LISTING), listing.toString().getBytes(StandardCharsets.UTF_8));
        CompiledPack.write(stamp, inputs.getBytes(StandardCharsets.UTF_8));
    }

    /** Overlays must fit the packs they extend, as far as those are here. */
    private static void requireFit(List<PackFolder> packs) {
        for (PackFolder overlay : packs) {
            for (PackFolder base : packs) {
                if (overlay.index().extended().startsWith(base.id() + "@")) {
                    Tailored.of(base.index(), List.of(overlay.index()));
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> entries = Files.walk(folder)) {
            deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : deepestFirst) {
            Files.delete(entry);
        }
    }
}
