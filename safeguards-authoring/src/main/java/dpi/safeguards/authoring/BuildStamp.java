package dpi.safeguards.authoring;

import dpi.safeguards.Safeguards;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of everything that compiled packs are made from: their sources and this library itself. Where it is as it
 * was, there is nothing to compile.
 */
final class BuildStamp {

    private BuildStamp() {}

    /** {@return the digest of the packs below the folder, and of the library that compiles them} */
    static String of(Path packs) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path root : List.of(packs, home(BuildStamp.class), home(Safeguards.class))) {
                add(root, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void add(Path root, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.walk(root)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            digest.update((root.relativize(file) + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
