package dpi.safeguards.internal.archive;

import dpi.safeguards.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 signature of a manifest. Its file has two lines: the digest of the public key, which only helps to find
 * the key, and the signature in Base64.
 *
 * @param key the digest of the key it says it was made with
 * @param base64 the signature
 */
record PackSignature(String key, String base64) {

    private static final String ALGORITHM = "Ed25519";
    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final Pattern TEXT = Pattern.compile("(sha256:[0-9a-f]{64})\n([A-Za-z0-9+/]{86}==)\n");

    /** {@return the digest of the key by which people know it} */
    static String digest(PublicKey key) {
        return Json.digest(key.getEncoded());
    }

    /** {@return the signature in the file; nothing if the file is none of ours} */
    static Optional<PackSignature> parse(byte[] file) {
        Matcher text = TEXT.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!text.matches()) {
            return Optional.empty();
        }
        // The last letter has bits that say nothing: written anew, they are what they must be.
        String signature = ENCODER.encodeToString(Base64.getDecoder().decode(text.group(2)));
        return signature.equals(text.group(2))
                ? Optional.of(new PackSignature(text.group(1), signature))
                : Optional.empty();
    }

    byte[] write() {
        return (key + "\n" + base64 + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static PackSignature sign(byte[] manifest, PrivateKey key, PublicKey known) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(manifest);
            PackSignature made = new PackSignature(digest(known), ENCODER.encodeToString(signing.sign()));
            if (!made.fits(manifest, known)) {
                throw new IllegalArgumentException("The public key is not the other half of the private one.");
            }
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key cannot sign with " + ALGORITHM + ".", e);
        }
    }

    boolean fits(byte[] manifest, PublicKey by) {
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(by);
            verifying.update(manifest);
            return verifying.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
