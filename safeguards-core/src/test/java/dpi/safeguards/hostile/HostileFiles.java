package dpi.safeguards.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All hostile files: the small ones from the resources, and the large ones, which are made. */
final class HostileFiles {

    private HostileFiles() {}

    /** Puts all of them into the folder. */
    static List<HostileFile> in(Path folder) {
        try {
            List<HostileFile> files = new ArrayList<>(small(folder));
            files.addAll(new LargeText(folder).files());
            files.addAll(new LargeOcds(folder).files());
            files.addAll(new Packed(folder).files());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<HostileFile> small(Path folder) throws IOException {
        List<HostileFile> files = new ArrayList<>();
        for (String line : new String(resource("reasons.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (!line.startsWith("#")) {
                int colon = line.indexOf(": ");
                Path file = folder.resolve(line.substring(0, colon));
                Files.write(file, resource(line.substring(0, colon)));
                files.add(new HostileFile(file, line.substring(colon + 2)));
            }
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = HostileFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
