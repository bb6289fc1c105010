package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an embedding system gets: few jars, and enough of them. */
class RuntimeClassPathTest {

    private static final Path CORE = Path.of("target/core-class-path.txt");

    @Test
    void thePackRunsOnTheCoresRuntimeJarsAlone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Files.readString(CORE).strip() + File.pathSeparator + "target/classes",
                        "dpi.safeguards.examples.quickstart.Quickstart",
                        "cases/sri-lanka.case.json")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("LEG-002 A law that was adopted is in force as a whole"), output);
    }

    @Test
    void theDroolsJarsAreFewAndSmall() throws IOException {
        List<Path> drools = Arrays.stream(Files.readString(CORE).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("(drools|kie)-.*"))
                .toList();
        long bytes = 0;
        for (Path jar : drools) {
            bytes += Files.size(jar);
        }
        double mebibytes = bytes / 1024.0 / 1024.0;
        System.out.printf(
                "Drools and KIE on the core's runtime class path: %d jars, %.2f MiB%n", drools.size(), mebibytes);
        assertTrue(drools.size() <= 14, drools.toString());
        assertTrue(mebibytes <= 4.2, mebibytes + " MiB");
    }
}
