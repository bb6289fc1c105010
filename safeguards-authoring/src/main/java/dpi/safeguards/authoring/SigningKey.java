package dpi.safeguards.authoring;

import dpi.safeguards.internal.archive.Pem;
import dpi.safeguards.internal.archive.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/** A private Ed25519 key with which packs are signed. Immutable and thread-safe; never shows the key. */
public final class SigningKey {

    private final PrivateKey secret;
    private final PublicKey known;

    private SigningKey(PrivateKey secret, PublicKey known) {
        this.secret = secret;
        this.known = known;
    }

    /** {@return a new key} */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 15 on has Ed25519", e);
        }
    }

    /**
     * {@return the key in a PEM file, as {@link #writeTo} or OpenSSL writes it}
     *
     * @throws IllegalArgumentException if there is no private Ed25519 key in it
     * @throws UncheckedIOException if it cannot be read
     */
    public static SigningKey read(Path file) {
        PrivateKey secret = Pem.privateKey(file);
        return new SigningKey(secret, knownOf(secret));
    }

    /**
     * Writes the key and its public half as PEM files, each of which must not be there yet.
     *
     * @param secretFile where the private key goes; only its owner may read it where the system has such rights
     * @param publicFile where the public key goes, for those who are to trust it
     * @throws UncheckedIOException if one of them is there, or cannot be written
     */
    public void writeTo(Path secretFile, Path publicFile) {
        if (Files.exists(publicFile)) {
            throw there(publicFile, new FileAlreadyExistsException(publicFile.toString()));
        }
        boolean rights =
                secretFile.getFileSystem().supportedFileAttributeViews().contains("posix");
        create(
                secretFile,
                Pem.write(secret),
                rights
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
        create(publicFile, Pem.write(known));
    }

    private static void create(Path file, String text, FileAttribute<?>... rights) {
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            throw there(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static UncheckedIOException there(Path file, FileAlreadyExistsException e) {
        return new UncheckedIOException("Cannot write " + file + ", as it is there and keys are never replaced", e);
    }

    /** {@return the public half} */
    public PublicKey publicKey() {
        return known;
    }

    /** {@return {@code sha256:} and the digest of the public half, by which people compare keys} */
    public String digest() {
        return Trust.digest(known);
    }

    @Override
    public String toString() {
        return digest();
    }

    PrivateKey secret() {
        return secret;
    }

    /**
     * The JDK makes a public key from the random bytes that are the private one, and has no other way to it. Every
     * signature is checked with the public key before it is handed out.
     */
    private static PublicKey knownOf(PrivateKey secret) {
        byte[] bytes = secret instanceof EdECPrivateKey edwards
                ? edwards.getBytes().orElseThrow(() -> new IllegalArgumentException("The key does not show its bytes."))
                : new byte[0];
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] given) {
                    System.arraycopy(bytes, 0, given, 0, Math.min(bytes.length, given.length));
                }
            });
            return generator.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 15 on has Ed25519", e);
        }
    }
}
