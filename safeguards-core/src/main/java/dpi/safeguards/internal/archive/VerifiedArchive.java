package dpi.safeguards.internal.archive;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.PackManifests;
import dpi.safeguards.internal.outline.PackManifest;
import dpi.safeguards.internal.outline.PackManifest.Listed;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An archive whose every byte is trusted. Nothing in it is read, other than as bytes, before that is so.
 *
 * @param manifest what it says it holds
 * @param digest the digest of the manifest, by which the archive is known
 * @param signer the digest of the trusted key that signed it; nothing if trust comes from elsewhere
 * @param entries its entries, manifest and signature among them
 */
public record VerifiedArchive(
        PackManifest manifest, String digest, Optional<String> signer, SortedMap<String, byte[]> entries) {

    /** Below it are the pack's files as they were written. */
    public static final String SOURCE = "source/";

    /** Below it are the classes and the index. */
    public static final String COMPILED = "compiled/";

    /** The manifest. */
    public static final String MANIFEST = "manifest.json";

    /** The signature of the manifest. */
    public static final String SIGNATURE = "signature";

    /**
     * {@return the archive in these bytes}
     *
     * @throws dpi.safeguards.pack.PackRefusedException if it is not whole or not trusted
     */
    public static VerifiedArchive of(String archive, byte[] bytes, Trust trust, InputLimits limits) {
        Refusals refusals = new Refusals(archive);
        SortedMap<String, byte[]> entries = PackZip.read(archive, bytes, limits);
        byte[] text = entries.get(MANIFEST);
        if (text == null) {
            throw refusals.with(
                    Reason.NO_MANIFEST,
                    "There is no " + MANIFEST + " in it, so it is no pack. \"pack build\" makes one from a folder.");
        }
        String digest = Json.digest(text);
        Optional<String> signer = trust.require(digest, text, entries.get(SIGNATURE), refusals);
        PackManifest manifest;
        try {
            manifest = PackManifests.parse(archive + "!" + MANIFEST, text, limits);
        } catch (InputException e) {
            e.problems().forEach(problem -> refusals.add(Reason.UNREADABLE_MANIFEST, MANIFEST, problem.message()));
            refusals.throwIfAny();
            throw e;
        }
        checkFiles(manifest, entries, refusals);
        refusals.throwIfAny();
        trust.requireNewEnough(manifest, refusals);
        return new VerifiedArchive(manifest, digest, signer, entries);
    }

    /** {@return the archive with these files, unsigned} */
    public static byte[] write(PackManifest manifest, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> entries = new TreeMap<>(files);
        entries.put(MANIFEST, PackManifests.write(manifest));
        return PackZip.write(entries);
    }

    /** {@return the archive with a signature in place of any it has} */
    public byte[] signed(PrivateKey key, PublicKey known) {
        SortedMap<String, byte[]> all = new TreeMap<>(entries);
        all.put(
                SIGNATURE,
                PackSignature.sign(entries.getOrDefault(MANIFEST, new byte[0]), key, known)
                        .write());
        return PackZip.write(all);
    }

    /** {@return what a class loader serves, by resource name} */
    public Map<String, byte[]> compiled() {
        Map<String, byte[]> compiled = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith(COMPILED)) {
                compiled.put(name.substring(COMPILED.length()), bytes);
            }
        });
        return compiled;
    }

    private static void checkFiles(PackManifest manifest, SortedMap<String, byte[]> entries, Refusals refusals) {
        Map<String, Listed> listed = new TreeMap<>();
        Map<String, String> nameOf = new HashMap<>();
        manifest.files().forEach(file -> {
            listed.put(file.name(), file);
            nameOf.put(file.digest(), file.name());
        });
        Map<String, String> unlisted = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            if (!name.equals(MANIFEST) && !name.equals(SIGNATURE)) {
                String digest = Json.digest(bytes);
                Listed file = listed.remove(name);
                if (file == null) {
                    unlisted.put(name, digest);
                } else if (!file.digest().equals(digest) || file.size() != bytes.length) {
                    String belongs = nameOf.get(digest);
                    refusals.add(
                            Reason.CHANGED_FILE,
                            name,
                            belongs == null
                                    ? "The file was changed after the archive was built: the manifest has another digest."
                                    : "The file has the content of " + belongs + "; the two were swapped or copied.");
                }
                if (!isAtHome(name, manifest)) {
                    refusals.add(
                            Reason.MISPLACED_FILE,
                            name,
                            "A pack holds its source, its own classes and its index; this file is none of them.");
                }
            }
        });
        listed.values().forEach(file -> {
            String elsewhere = unlisted.entrySet().stream()
                    .filter(each -> each.getValue().equals(file.digest()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            if (elsewhere.isEmpty()) {
                refusals.add(Reason.MISSING_FILE, file.name(), "The manifest lists the file, but it is not there.");
            } else {
                unlisted.remove(elsewhere);
                refusals.add(
                        Reason.RENAMED_FILE,
                        elsewhere,
                        "The manifest lists this file under the name " + file.name() + ".");
            }
        });
        unlisted.keySet()
                .forEach(name -> refusals.add(
                        Reason.EXTRA_FILE, name, "The file is not in the manifest; somebody put it there later."));
    }

    private static boolean isAtHome(String name, PackManifest manifest) {
        return name.startsWith(SOURCE) || PackLoader.isOwn(name, COMPILED, manifest.id(), manifest.version());
    }
}
