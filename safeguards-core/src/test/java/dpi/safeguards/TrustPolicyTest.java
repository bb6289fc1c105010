package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class TrustPolicyTest {

    @Test
    void nothingIsTrustedByDefault() {
        refused("Pin at least one digest, such as sha256: and 64 hexadecimal digits.", TrustPolicy::pinned);
        refused("Name at least one public key.", TrustPolicy::keys);
        refused("Name at least one public key.", TrustPolicy::keysIn);
        refused(
                "Say why an archive that nobody signed is taken, such as \"written by ourselves, on this machine\".",
                () -> TrustPolicy.unsigned("  "));
    }

    @Test
    void whatIsNoDigestVersionOrKeyIsRefusedAtOnce() throws GeneralSecurityException {
        refused(
                "\"sha256:ABC\" is no digest; expected sha256: and 64 hexadecimal digits in small letters.",
                () -> TrustPolicy.pinned("sha256:ABC"));
        refused("\"one\" is not a version such as 1.2.3.", () -> TrustPolicy.unsigned("it is a test")
                .notBefore("my-pack", "one"));
        PublicKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        refused("Packs are signed with Ed25519 keys, not RSA; \"pack keygen\" makes one.", () -> TrustPolicy.keys(rsa));
    }

    @Test
    void aFileThatHoldsNoPublicKeyIsRefusedWithoutShowingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("key.pem");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n");
        refused(
                file + ": Expected a PEM file with -----BEGIN PUBLIC KEY-----."
                        + " This is the private key; take the other file.",
                () -> TrustPolicy.keysIn(file));
        Files.writeString(file, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
        refused(
                file + ": The public key is no Ed25519 key; \"pack keygen\" makes one.",
                () -> TrustPolicy.keysIn(file));
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
