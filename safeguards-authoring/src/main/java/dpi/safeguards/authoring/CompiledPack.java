package dpi.safeguards.authoring;

import dpi.safeguards.internal.archive.PackLoader;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.flight.CompileEvent;
import dpi.safeguards.internal.flight.FlightRecorder;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.PackManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pack compiled into classes and an index, ready to be written into a jar or loaded at once. Immutable and
 * thread-safe.
 */
public final class CompiledPack {

    private final PackIndex index;
    private final Map<String, byte[]> files;

    private CompiledPack(PackIndex index, Map<String, byte[]> files) {
        this.index = index;
        this.files = files;
    }

    /** {@return the pack, compiled} */
    public static CompiledPack of(PackFolder folder) {
        PackIndex sealed = PackIndexes.sealed(folder.index());
        return FlightRecorder.isThere()
                ? CompileEvent.of(
                        () -> of(sealed),
                        sealed.id() + "@" + sealed.version(),
                        sealed.digest(),
                        sealed.safeguards().size(),
                        sealed.rules().size())
                : of(sealed);
    }

    private static CompiledPack of(PackIndex sealed) {
        ModelCompiler.Compiled compiled = ModelCompiler.compile(
                DrlWriter.write(PackLoader.javaPackage(sealed.id(), sealed.version()), sealed.rules()),
                sealed.digest().replace(':', '_'),
                CompiledPack.class.getClassLoader());
        PackIndex index = sealed.compiled(RuleEngine.droolsVersion(), compiled.modelClass());
        Map<String, byte[]> files = new TreeMap<>(compiled.classes());
        files.put(PackIndex.resource(index.id(), index.version()), PackIndexes.write(index));
        return new CompiledPack(index, files);
    }

    /** {@return the pack's id} */
    public String id() {
        return index.id();
    }

    /** {@return {@code id@version}, by which {@link dpi.safeguards.Safeguards#load} finds exactly this pack} */
    public String name() {
        return index.id() + "@" + index.version();
    }

    /** {@return {@code sha256:} and the digest of the pack's content} */
    public String digest() {
        return index.digest();
    }

    /**
     * Writes classes and index below a folder that becomes the root of a jar. The listing of packs is left to the
     * caller, who knows which other packs share the jar.
     */
    public void writeTo(Path root) {
        files.forEach((name, bytes) -> write(root.resolve(name), bytes));
    }

    /** {@return the classes and the index that are found under this pack's own names alone} */
    SortedMap<String, byte[]> ownFiles() {
        SortedMap<String, byte[]> own = new TreeMap<>(files);
        own.keySet().removeIf(name -> !PackLoader.isOwn(name, "", index.id(), index.version()));
        return own;
    }

    /** {@return what an archive with these files says of itself} */
    PackManifest manifest(List<PackManifest.Listed> listed) {
        return new PackManifest(
                PackManifest.FORMAT,
                index.id(),
                index.version(),
                index.extended(),
                index.digest(),
                index.drools(),
                index.factModel(),
                listed);
    }

    /** {@return the line that lists this pack in a jar} */
    public String listing() {
        return index.id() + " " + index.version();
    }

    /**
     * {@return a class loader for {@link dpi.safeguards.Safeguards#load(ClassLoader, String...)} that finds this pack,
     * and behind it those of this library's class path; name it with its version, lest a newer one is taken from there}
     */
    public ClassLoader asClassLoader() {
        return asClassLoader(CompiledPack.class.getClassLoader());
    }

    /** {@return the same, with the packs of another class loader behind it} */
    public ClassLoader asClassLoader(ClassLoader behind) {
        return asClassLoader(behind, "");
    }

    /**
     * {@return the same, with a note}
     *
     * @param behind finds everything else
     * @param note what every evaluation by this pack says about where it came from; empty if nothing
     */
    public ClassLoader asClassLoader(ClassLoader behind, String note) {
        return new PackLoader(index.id(), index.version(), ownFiles(), note, behind);
    }

    /** {@return the rules alone, which go by their places in the pack} */
    RuleEngine engine() {
        return RuleEngine.load(index.model(), asClassLoader());
    }

    static void write(Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(parent, ".", ".part");
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
