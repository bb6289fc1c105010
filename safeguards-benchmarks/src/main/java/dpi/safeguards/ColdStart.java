package dpi.safeguards;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/** Starts processes one after another and takes their time from start to end, in milliseconds. */
final class ColdStart {

    static final String JAVA = "java -version";
    static final String FIRST = "load and first evaluation";
    static final String FIRST_ASKED = "the same, everything asked";
    static final String FIRST_SHARED = "load and first evaluation, with a class data archive";
    static final String BY_HAND = "first evaluation by the sixty hand-written rules";
    static final String BY_HAND_SHARED = "the hand-written rules, with a class data archive";
    static final String REVIEW = "./safeguards review";
    static final List<String> ALL = List.of(JAVA, FIRST, FIRST_ASKED, FIRST_SHARED, BY_HAND, BY_HAND_SHARED, REVIEW);

    private static final Path FOLDER = Path.of("safeguards-benchmarks/target/starts");

    private ColdStart() {}

    /** Makes what the processes start from. */
    static void prepare() throws IOException {
        Files.createDirectories(FOLDER);
        List<String> entries = entries();
        List<String> jars = jars();
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        for (int i = 0; i < jars.size(); i++) {
            if (!jars.get(i).equals(entries.get(i))
                    && jar.run(System.out, System.err, "--create", "--file", jars.get(i), "-C", entries.get(i), ".")
                            != 0) {
                throw new IllegalStateException("No jar could be made of " + entries.get(i) + ".");
            }
        }
        ChildProcess.run(java("-XX:ArchiveClassesAtExit=" + archive(FIRST), FirstEvaluation.class));
        ChildProcess.run(java("-XX:ArchiveClassesAtExit=" + archive(BY_HAND), FirstByHand.class));
        // Builds the command where it is not built, and has it make its archive.
        ChildProcess.run(command(REVIEW));
        ChildProcess.run(command(REVIEW));
    }

    /** Starts each once. */
    static void measure(Measurements into) {
        for (String start : ALL) {
            into.keep(start, ChildProcess.run(command(start)).millis());
        }
    }

    private static List<String> command(String start) {
        return switch (start) {
            case JAVA -> List.of(ChildProcess.java(), "-version");
            case FIRST -> java("-Xshare:auto", FirstEvaluation.class);
            case FIRST_ASKED -> java("-D" + FirstEvaluation.ASK + "=true", FirstEvaluation.class);
            case FIRST_SHARED -> java("-XX:SharedArchiveFile=" + archive(FIRST), FirstEvaluation.class);
            case BY_HAND -> java("-Xshare:auto", FirstByHand.class);
            case BY_HAND_SHARED -> java("-XX:SharedArchiveFile=" + archive(BY_HAND), FirstByHand.class);
            case REVIEW ->
                List.of(
                        Path.of("safeguards").toAbsolutePath().toString(),
                        "review",
                        "safeguards-examples/tenders/harm-reduction-database.json");
            default -> throw new IllegalArgumentException("Nobody said how to start \"" + start + "\".");
        };
    }

    private static List<String> java(String option, Class<?> main) {
        return List.of(ChildProcess.java(), option, "-cp", String.join(File.pathSeparator, jars()), main.getName());
    }

    private static Path archive(String start) {
        return FOLDER.resolve(start.replace(' ', '-') + ".jsa");
    }

    private static List<String> entries() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** {@return the class path with jars in place of folders, whose classes Java does not share} */
    private static List<String> jars() {
        List<String> jars = new ArrayList<>();
        for (String entry : entries()) {
            jars.add(
                    Files.isDirectory(Path.of(entry))
                            ? FOLDER.resolve(jars.size() + ".jar").toString()
                            : entry);
        }
        return jars;
    }
}
