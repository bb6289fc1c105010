package dpi.safeguards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts processes one after another and takes their time from start to end, in milliseconds. */
final class ColdStart {

    static final String JAVA = "java -version";
    static final String FIRST = "load and first evaluation";

    private ColdStart() {}

    static void measure(Measurements into, int times) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i = 0; i < times; i++) {
            into.keep(JAVA, run(List.of(java, "-version")));
            into.keep(
                    FIRST,
                    run(List.of(java, "-cp", System.getProperty("java.class.path"), FirstEvaluation.class.getName())));
        }
    }

    private static double run(List<String> command) {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(command.get(command.size() - 1) + " ended with " + exit + ".");
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new IllegalStateException("No process could be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
