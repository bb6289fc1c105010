package dpi.safeguards;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.archive.PackLoader;
import dpi.safeguards.internal.archive.Refusals;
import dpi.safeguards.internal.archive.VerifiedArchive;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.json.Utf8;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.PackManifest;
import dpi.safeguards.pack.PackRefusedException;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A pack in one file that was compiled elsewhere and is trusted here. Nothing of an archive is read, other than as
 * bytes, before the policy trusts it, and none of its code runs before {@link Safeguards#load(ClassLoader, String...)}.
 * Immutable and thread-safe.
 */
public final class PackArchive {

    private final PackManifest manifest;
    private final String digest;
    private final Optional<String> signer;
    private final Map<String, byte[]> compiled;
    private final String note;

    private PackArchive(VerifiedArchive archive, String note) {
        this.manifest = archive.manifest();
        this.digest = archive.digest();
        this.signer = archive.signer();
        this.compiled = archive.compiled();
        this.note = note;
    }

    /**
     * {@return the archive in the file}
     *
     * @param file the file, read once and as a whole
     * @param policy says whether it is trusted
     * @throws PackRefusedException if it is not trusted, not whole, or compiled for another library
     * @throws UncheckedIOException if the file cannot be read
     */
    public static PackArchive open(Path file, TrustPolicy policy) {
        return open(file, policy, InputLimits.PACKS);
    }

    /**
     * {@return the archive in the file, read within limits}
     *
     * @param file the file, read once and as a whole
     * @param policy says whether it is trusted
     * @param limits how much is read
     * @throws PackRefusedException if it is not trusted, not whole, or compiled for another library
     * @throws UncheckedIOException if the file cannot be read
     */
    public static PackArchive open(Path file, TrustPolicy policy, InputLimits limits) {
        try {
            return open(String.valueOf(file.getFileName()), Utf8.bytes(file, limits), policy, limits);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * {@return the archive in these bytes}
     *
     * @param name what to call it in messages
     * @param bytes the archive
     * @param policy says whether it is trusted
     * @param limits how much is read
     * @throws PackRefusedException if it is not trusted, not whole, or compiled for another library
     */
    public static PackArchive open(String name, byte[] bytes, TrustPolicy policy, InputLimits limits) {
        VerifiedArchive archive = VerifiedArchive.of(name, bytes, policy.trust(), limits);
        PackManifest manifest = archive.manifest();
        Refusals refusals = new Refusals(name);
        if (manifest.factModel() != PackIndex.FACT_MODEL || !manifest.drools().equals(RuleEngine.droolsVersion())) {
            throw refusals.with(
                    Reason.OTHER_LIBRARY,
                    "The pack was compiled for fact model " + manifest.factModel() + " and Drools " + manifest.drools()
                            + ", but here are fact model " + PackIndex.FACT_MODEL + " and Drools "
                            + RuleEngine.droolsVersion()
                            + ". Build the archive again from its source with this version of the library.");
        }
        requireFit(manifest, archive.compiled(), refusals);
        String reason = policy.trust().reason();
        String note = reason.isEmpty()
                ? ""
                : "The pack " + manifest.id() + " " + manifest.version() + " was loaded without a signature: " + reason;
        return new PackArchive(archive, note);
    }

    /** What was built as one thing says the same everywhere; if not, no tool of ours built it. */
    private static void requireFit(PackManifest manifest, Map<String, byte[]> compiled, Refusals refusals) {
        String resource = PackIndex.resource(manifest.id(), manifest.version());
        byte[] bytes = compiled.get(resource);
        try {
            PackIndex index = bytes == null ? null : PackIndexes.parse(resource, bytes);
            if (index != null
                    && index.id().equals(manifest.id())
                    && index.version().equals(manifest.version())
                    && index.extended().equals(manifest.extended())
                    && index.drools().equals(manifest.drools())
                    && index.factModel() == manifest.factModel()
                    && index.digest().equals(manifest.content())
                    && PackIndexes.sealed(index).digest().equals(manifest.content())
                    && compiled.containsKey(index.model().replace('.', '/') + ".class")) {
                return;
            }
        } catch (InputException e) {
            throw refusals.with(Reason.INCONSISTENT, "Its index cannot be read: " + e.getMessage());
        }
        throw refusals.with(
                Reason.INCONSISTENT,
                "The compiled pack is not the one its manifest describes. Build the archive again with \"pack build\".");
    }

    /** {@return the pack's id} */
    public String id() {
        return manifest.id();
    }

    /** {@return the pack's version} */
    public String version() {
        return manifest.version();
    }

    /**
     * {@return {@code id@version}, by which {@link Safeguards#load(ClassLoader, String...)} finds exactly this pack}
     */
    public String name() {
        return id() + "@" + version();
    }

    /** {@return the pack it extends, as {@code id@version}; empty unless it is an overlay} */
    public String extended() {
        return manifest.extended();
    }

    /**
     * {@return {@code sha256:} and the digest of the archive's manifest, and so of all it holds, for
     * {@link TrustPolicy#pinned}; a signature does not change it}
     */
    public String digest() {
        return digest;
    }

    /** {@return the digest of the trusted key that signed the archive; nothing if the policy did not go by keys} */
    public Optional<String> signer() {
        return signer;
    }

    /**
     * {@return a class loader for {@link Safeguards#load(ClassLoader, String...)} that finds this pack, and behind it
     * those of this library's class path}
     */
    public ClassLoader asClassLoader() {
        return asClassLoader(PackArchive.class.getClassLoader());
    }

    /**
     * {@return the same, with the packs of another class loader behind it, such as the pack that an overlay extends}
     */
    public ClassLoader asClassLoader(ClassLoader behind) {
        return new PackLoader(id(), version(), compiled, note, behind);
    }
}
