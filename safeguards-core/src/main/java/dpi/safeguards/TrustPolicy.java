package dpi.safeguards;

import dpi.safeguards.internal.archive.Pem;
import dpi.safeguards.internal.archive.Trust;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says which archives with packs are loaded. Loading a pack runs its code, so it is as much trust as running a program;
 * there is no policy that trusts by default. Immutable and thread-safe.
 */
public final class TrustPolicy {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[0-9A-Za-z.-]+)?");

    private final Trust trust;

    private TrustPolicy(Trust trust) {
        this.trust = trust;
    }

    /**
     * {@return a policy that takes these archives and no others, signed or not}
     *
     * @param digests the digests of archives, as {@code pack build} and {@link PackArchive#digest} say them; at least
     *     one
     */
    public static TrustPolicy pinned(String... digests) {
        if (digests.length == 0) {
            throw new IllegalArgumentException("Pin at least one digest, such as sha256: and 64 hexadecimal digits.");
        }
        for (String digest : digests) {
            if (!DIGEST.matcher(digest).matches()) {
                throw new IllegalArgumentException("\"" + digest
                        + "\" is no digest; expected sha256: and 64 hexadecimal digits in small letters.");
            }
        }
        return of(Set.of(digests.clone()), new TreeMap<>(), "");
    }

    /**
     * {@return a policy that takes archives signed by one of these keys}
     *
     * @param keys public Ed25519 keys, at least one; each is trusted for packs of any id
     */
    public static TrustPolicy keys(PublicKey... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("Name at least one public key.");
        }
        SortedMap<String, PublicKey> byDigest = new TreeMap<>();
        for (PublicKey key : keys) {
            byDigest.put(Trust.digest(Pem.requireEd25519(key)), key);
        }
        return of(Set.of(), byDigest, "");
    }

    /**
     * {@return a policy that takes archives signed by one of the keys in these files}
     *
     * @param files PEM files with a public Ed25519 key each, at least one
     * @throws IllegalArgumentException if a file holds no such key
     * @throws UncheckedIOException if a file cannot be read
     */
    public static TrustPolicy keysIn(Path... files) {
        return keys(Arrays.stream(files).map(Pem::publicKey).toArray(PublicKey[]::new));
    }

    /**
     * {@return a policy that takes any archive that is whole, whoever made it}
     *
     * @param reason why that is right here; every evaluation by such a pack says it
     */
    public static TrustPolicy unsigned(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Say why an archive that nobody signed is taken, such as \"written by ourselves, on this machine\".");
        }
        return of(Set.of(), new TreeMap<>(), reason.strip());
    }

    /**
     * {@return the same policy, which takes no older version of a pack}
     *
     * @param id the pack's id
     * @param version the oldest version that is taken, such as {@code 1.2.0}
     */
    public TrustPolicy notBefore(String id, String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("\"" + version + "\" is not a version such as 1.2.3.");
        }
        SortedMap<String, String> oldest = new TreeMap<>(trust.oldest());
        oldest.put(id, version);
        return new TrustPolicy(new Trust(trust.digests(), trust.keys(), trust.reason(), oldest));
    }

    Trust trust() {
        return trust;
    }

    private static TrustPolicy of(Set<String> digests, SortedMap<String, PublicKey> keys, String reason) {
        return new TrustPolicy(new Trust(new TreeSet<>(digests), keys, reason, new TreeMap<>()));
    }
}
