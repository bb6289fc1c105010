package dpi.safeguards.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys as PEM text, as OpenSSL writes and reads them. */
public final class Pem {

    private static final int LONGEST = 10_000;
    private static final int LINE = 64;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s+([A-Za-z0-9+/=\\s]+?)\\s*-----END \\1-----");

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    private Pem() {}

    /**
     * {@return the public key in the file}
     *
     * @throws IllegalArgumentException if there is no public Ed25519 key in it; never shows what is in it
     */
    public static PublicKey publicKey(Path file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(read(file, PUBLIC)));
        } catch (GeneralSecurityException e) {
            throw wrong(file, PUBLIC, e);
        }
    }

    /**
     * {@return the private key in the file}
     *
     * @throws IllegalArgumentException if there is no private Ed25519 key in it; never shows what is in it
     */
    public static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(read(file, PRIVATE)));
        } catch (GeneralSecurityException e) {
            throw wrong(file, PRIVATE, e);
        }
    }

    /**
     * {@return the key, which is one for Ed25519}
     *
     * @throws IllegalArgumentException if it is not
     */
    public static PublicKey requireEd25519(PublicKey key) {
        if (key instanceof EdECPublicKey edwards
                && edwards.getParams().getName().equals("Ed25519")) {
            return key;
        }
        throw new IllegalArgumentException(
                "Packs are signed with Ed25519 keys, not " + key.getAlgorithm() + "; \"pack keygen\" makes one.");
    }

    /** {@return the key as text} */
    public static String write(PublicKey key) {
        return block(PUBLIC, key.getEncoded());
    }

    /** {@return the key as text} */
    public static String write(PrivateKey key) {
        return block(PRIVATE, key.getEncoded());
    }

    private static String block(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    private static byte[] read(Path file, String label) {
        String text;
        try (var in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            if (block.group(1).equals(label)) {
                try {
                    return Base64.getMimeDecoder().decode(block.group(2));
                } catch (IllegalArgumentException e) {
                    throw wrong(file, label, e);
                }
            }
        }
        String other = label.equals(PUBLIC) ? PRIVATE : PUBLIC;
        throw new IllegalArgumentException(file + ": Expected a PEM file with -----BEGIN " + label + "-----."
                + (text.contains("BEGIN " + other)
                        ? " This is the " + other.toLowerCase(Locale.ROOT) + "; take the other file."
                        : ""));
    }

    private static IllegalArgumentException wrong(Path file, String label, Exception cause) {
        return new IllegalArgumentException(
                file + ": The " + label.toLowerCase(Locale.ROOT) + " is no Ed25519 key; \"pack keygen\" makes one.",
                cause);
    }
}
