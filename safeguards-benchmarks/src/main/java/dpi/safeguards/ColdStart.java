package dpi.safeguards;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** Starts processes one after another and takes their time from start to end, in milliseconds. */
final class ColdStart {

    static final String JAVA = "java -version";
    static final String FIRST = "load and first evaluation";
    static final String FIRST_SHARED = "the same with a class data archive";
    static final String REVIEW = "./safeguards review";

    private static final List<String> COMMAND = List.of(
            Path.of("safeguards").toAbsolutePath().toString(),
            "review",
            "safeguards-examples/tenders/harm-reduction-database.json");

    private ColdStart() {}

    static void measure(Measurements into, int times) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path folder = Files.createTempDirectory("cold-start");
        String jars = jars(System.getProperty("java.class.path"), folder);
        List<String> first = List.of(java, "-cp", jars, FirstEvaluation.class.getName());
        List<String> shared = shared(first, folder.resolve("classes.jsa"));
        // Builds the command where it is not built, and has it make its archive.
        run(COMMAND);
        run(COMMAND);
        for (int i = 0; i < times; i++) {
            into.keep(JAVA, run(List.of(java, "-version")));
            into.keep(FIRST, run(first));
            into.keep(FIRST_SHARED, run(shared));
            into.keep(REVIEW, run(COMMAND));
        }
    }

    /** {@return the command as it starts from an archive, which is made by running it once} */
    static List<String> shared(List<String> command, Path archive) {
        run(with("-XX:ArchiveClassesAtExit=" + archive, command));
        return with("-XX:SharedArchiveFile=" + archive, command);
    }

    private static List<String> with(String option, List<String> command) {
        List<String> more = new ArrayList<>(command);
        more.add(1, option);
        return List.copyOf(more);
    }

    /** {@return the class path with jars in place of folders, whose classes Java does not share} */
    private static String jars(String classPath, Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(entry))) {
                jars.add(entry);
                continue;
            }
            String made = folder.resolve(jars.size() + ".jar").toString();
            int exit = jar.run(System.out, System.err, "--create", "--file", made, "-C", entry, ".");
            if (exit != 0) {
                throw new IllegalStateException("No jar could be made of " + entry + ".");
            }
            jars.add(made);
        }
        return String.join(File.pathSeparator, jars);
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
