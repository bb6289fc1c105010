package dpi.safeguards.authoring;

import dpi.safeguards.TrustPolicy;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.archive.Trust;
import dpi.safeguards.internal.archive.VerifiedArchive;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Utf8;
import dpi.safeguards.internal.outline.PackManifest.Listed;
import dpi.safeguards.pack.PackRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A pack as one file to hand to others: its source, its compiled rules and a manifest of both, signed or not. Equal
 * folders give equal bytes on every machine. Immutable and thread-safe.
 *
 * <p>See {@code docs/publishing-a-pack.md}.
 */
public final class PublishedPack {

    private final VerifiedArchive archive;
    private final byte[] bytes;

    private PublishedPack(String name, byte[] bytes) {
        // Whoever builds or signs an archive vouches for it; it must be whole all the same.
        Trust own = new Trust(new TreeSet<>(), new TreeMap<>(), "", new TreeMap<>());
        this.archive = VerifiedArchive.of(name, bytes, own, InputLimits.PACKS);
        this.bytes = bytes;
    }

    /**
     * {@return the pack in the folder, checked, compiled and packed}
     *
     * @throws InputException with everything that is wrong with it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PublishedPack build(Path folder) {
        PackFolder read = PackFolder.read(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        SourceFiles.read(folder).forEach((name, content) -> files.put(VerifiedArchive.SOURCE + name, content));
        CompiledPack compiled = CompiledPack.of(read);
        compiled.ownFiles().forEach((name, content) -> files.put(VerifiedArchive.COMPILED + name, content));
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, content) -> listed.add(new Listed(name, content.length, Json.digest(content))));
        return new PublishedPack(
                read.id() + "@" + read.version(), VerifiedArchive.write(compiled.manifest(listed), files));
    }

    /**
     * {@return the pack in an archive, which is looked through but not loaded; that is no reason to trust it}
     *
     * @throws PackRefusedException if it is not whole
     * @throws UncheckedIOException if it cannot be read
     */
    public static PublishedPack read(Path file) {
        try {
            return new PublishedPack(String.valueOf(file.getFileName()), Utf8.bytes(file, InputLimits.PACKS));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** {@return the same, signed; a signature it has is replaced} */
    public PublishedPack signedBy(SigningKey key) {
        return new PublishedPack(fileName(), archive.signed(key.secret(), key.publicKey()));
    }

    /** {@return the pack's id} */
    public String id() {
        return archive.manifest().id();
    }

    /** {@return the pack's version} */
    public String version() {
        return archive.manifest().version();
    }

    /** {@return the name its file usually has, such as {@code my-pack-1.0.0.zip}} */
    public String fileName() {
        return id() + "-" + version() + ".zip";
    }

    /** {@return how many files it holds besides manifest and signature} */
    public int fileCount() {
        return archive.manifest().files().size();
    }

    /**
     * {@return {@code sha256:} and the digest of its manifest, and so of all it holds, for {@link TrustPolicy#pinned}}
     */
    public String digest() {
        return archive.digest();
    }

    /** {@return the archive} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes the archive whole or not at all, in place of any that is there.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        WholeFile.write(file, bytes);
    }
}
