package dpi.safeguards.internal.archive;

import dpi.safeguards.facts.PackVersion;
import dpi.safeguards.internal.outline.PackManifest;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.security.PublicKey;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes an archive trusted: its digest, a key that signed it, or somebody who says why neither is needed.
 *
 * @param digests the digests that are pinned; empty if it goes by keys or a reason
 * @param keys the trusted keys by their digests; empty if it goes by digests or a reason
 * @param reason why nothing needs to be signed; empty if it goes by digests or keys
 * @param oldest the oldest versions that are taken, by pack
 */
public record Trust(
        SortedSet<String> digests, SortedMap<String, PublicKey> keys, String reason, SortedMap<String, String> oldest) {

    public Trust {
        digests = Collections.unmodifiableSortedSet(new TreeSet<>(digests));
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        oldest = Collections.unmodifiableSortedMap(new TreeMap<>(oldest));
    }

    /** {@return the digest of the key by which people know it} */
    public static String digest(PublicKey key) {
        return PackSignature.digest(key);
    }

    /** {@return the key that signed the manifest, if that was asked for} */
    Optional<String> require(String digest, byte[] manifest, byte @Nullable [] signature, Refusals refusals) {
        if (!digests.isEmpty()) {
            if (!digests.contains(digest)) {
                throw refusals.with(
                        Reason.NOT_PINNED,
                        "The archive has the digest " + digest + ", but pinned is " + String.join(" or ", digests)
                                + ". It is another version or was changed: ask its publisher for the digest.");
            }
            return Optional.empty();
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(signer(manifest, signature, refusals));
    }

    private String signer(byte[] manifest, byte @Nullable [] file, Refusals refusals) {
        String trusted = " Trusted is " + String.join(" or ", keys.keySet()) + ".";
        if (file == null) {
            throw refusals.with(
                    Reason.NOT_SIGNED,
                    "The archive is not signed, or its signature was taken out; the policy asks for one. Ask its publisher"
                            + " for the signed archive, or sign it with \"pack sign\" if it is yours." + trusted);
        }
        PackSignature signature = PackSignature.parse(file).orElse(null);
        if (signature == null) {
            throw refusals.with(
                    Reason.WRONG_SIGNATURE,
                    "The signature is none that \"pack sign\" writes, so it says nothing. Ask the publisher for the"
                            + " archive again.");
        }
        PublicKey key = keys.get(signature.key());
        if (key == null) {
            throw refusals.with(
                    Reason.UNKNOWN_KEY,
                    "The signature is by the key " + signature.key() + ", which is not trusted." + trusted
                            + " If the publisher has a new key, get it from the publisher, not with the archive.");
        }
        if (!signature.fits(manifest, key)) {
            throw refusals.with(
                    Reason.WRONG_SIGNATURE,
                    "The signature does not fit the manifest: the manifest was changed after it was signed, or the"
                            + " signature is that of another archive. Ask the publisher for the archive again.");
        }
        return signature.key();
    }

    void requireNewEnough(PackManifest manifest, Refusals refusals) {
        String least = oldest.get(manifest.id());
        if (least != null && PackVersion.parse(manifest.version()).compareTo(PackVersion.parse(least)) < 0) {
            throw refusals.with(
                    Reason.TOO_OLD,
                    "The archive holds " + manifest.id() + " " + manifest.version()
                            + ", but the policy takes none before " + least
                            + ". What a newer version mended would be lost: take a newer archive.");
        }
    }
}
