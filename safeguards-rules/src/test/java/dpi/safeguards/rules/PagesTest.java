package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.authoring.SafeguardPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in {@code docs/safeguards} are those that the packs give. */
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"dpi-safeguards", "tender-review"})
    void areUpToDate(String id) throws IOException {
        Map<String, String> there = new TreeMap<>();
        Path pages = Path.of("../docs/safeguards").resolve(id);
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                there.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }

        assertEquals(
                SafeguardPages.of(Packs.folder(id)),
                there,
                "Stale. Run ./safeguards pack pages safeguards-rules/src/main/packs/" + id + " --to docs/safeguards/"
                        + id);
    }
}
