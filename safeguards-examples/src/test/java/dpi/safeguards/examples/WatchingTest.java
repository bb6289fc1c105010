package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import dpi.safeguards.examples.watching.VerdictCounter;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What docs/watching.md shows. */
class WatchingTest {

    @Test
    void aListenerCountsVerdictsAndLimits() {
        VerdictCounter counter = new VerdictCounter();
        Safeguards safeguards = Safeguards.load("dpi-safeguards").with(counter);
        CaseFile country = CaseFileReader.read(Path.of("cases/sri-lanka.case.json"));

        Evaluation evaluation = safeguards.evaluate(country);
        safeguards.with(new Limits(1, 1, Duration.ofSeconds(30))).evaluate(country);

        evaluation
                .counts()
                .forEach((verdict, count) ->
                        assertEquals(count.longValue(), counter.counts().get(verdict.name())));
        assertTrue(counter.counts().getOrDefault(Verdict.UNDETERMINED.name(), 0L) > 0, "what is not stated is asked");
        assertEquals(1L, counter.counts().get("TOO_MANY_FACTS"));
    }

    /** A runtime made with jlink may have no flight recorder; these modules, and what they need, are enough. */
    @Test
    void everythingWorksWithoutAFlightRecorder() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.desktop,java.naming",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Files.readString(Path.of("target/core-class-path.txt")).strip() + File.pathSeparator
                                + "target/classes",
                        "dpi.safeguards.examples.quickstart.Quickstart",
                        "cases/sri-lanka.case.json")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("LEG-002 A law that was adopted is in force as a whole"), output);
    }

    @Test
    void thePageShowsTheEventsThatThereAre() throws IOException {
        String page = Files.readString(Path.of("../docs/watching.md"));

        for (String event : new String[] {"dpi.safeguards.Load", "dpi.safeguards.Compile", "dpi.safeguards.Evaluate"}) {
            assertTrue(page.contains(event), event);
        }
    }
}
