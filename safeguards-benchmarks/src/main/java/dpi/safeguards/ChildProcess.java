package dpi.safeguards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a Java process of its own did.
 *
 * @param millis how long it took from start to end
 * @param lines what it wrote
 */
record ChildProcess(double millis, List<String> lines) {

    /** Starts a class of this class path, and waits until it ends. */
    static ChildProcess run(List<String> options, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(args));
        return run(command);
    }

    /** {@return the Java that runs this} */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a command, and waits until it ends. */
    static ChildProcess run(List<String> command) {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit + ".\n" + written);
            }
            return new ChildProcess(millis, written.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException("No process could be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
