package dpi.safeguards.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm, to lie or to be misread are refused, with a reason that helps whoever has one by accident. */
class HostileFilesTest {

    @TempDir
    private static Path folder = Path.of("");

    private static List<HostileFile> files = List.of();

    @BeforeAll
    static void make() {
        files = HostileFiles.in(folder);
    }

    private static Stream<HostileFile> files() {
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedWithTheirNameAndTheReason(HostileFile file) {
        InputException refusal = assertThrows(InputException.class, file::read);

        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.startsWith(file.name()), message);
        assertTrue(message.contains(file.reason()), message);
        assertTrue(
                refusal.problems().stream()
                        .noneMatch(problem -> problem.message().isBlank()),
                message);
    }

    /** Prints how long each took; see CONTRIBUTING.md. */
    @Test
    void areAllRefusedInAHeapOf64MiB() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCheck.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(output);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains(files.size() + " of " + files.size() + " refused"), output);
        assertTrue(files.size() >= 45, files.size() + " files");
    }
}
