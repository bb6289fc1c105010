package dpi.safeguards.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts the command, and the class data archive it keeps; in place of the command stands a small one.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA_HOME = System.getProperty("java.home");

    private record Ran(int exit, String out, String err) {}

    private static final Ran AS_EVER = new Ran(1, "one review tender.json\n", "");

    @TempDir
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(Path.of("../safeguards"), home.resolve("safeguards"));
        Files.createFile(home.resolve("pom.xml"));
        for (String module : List.of("core", "authoring", "rules", "cli")) {
            Files.createDirectories(home.resolve("safeguards-" + module + "/src/main"));
            Files.createFile(home.resolve("safeguards-" + module + "/pom.xml"));
        }
        Files.createDirectories(target().resolve("lib"));
        command("one");
        Path built = Files.createFile(target().resolve("built"));
        Files.setLastModifiedTime(
                built,
                FileTime.from(Files.getLastModifiedTime(built).toInstant().plusSeconds(60)));
    }

    @Test
    void makesAnArchiveWhileItRunsAndStartsFromIt() throws IOException, InterruptedException {
        Path archive = archive();

        Process fromIt = new ProcessBuilder(
                        JAVA_HOME + "/bin/java",
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load",
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        target().resolve("safeguards.jar") + ":" + target().resolve("lib/*"),
                        "dpi.safeguards.cli.Main")
                .start();
        String loaded = new String(fromIt.getInputStream().readAllBytes(), UTF_8);
        fromIt.waitFor();

        assertTrue(
                loaded.lines()
                        .anyMatch(line -> line.contains("dpi.safeguards.cli.Main source: shared objects file (top)")),
                "the command's class is in the archive");
        assertEquals(AS_EVER, run());
    }

    @Test
    void saysTheSameWithADamagedArchive() throws IOException, InterruptedException {
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        byte[] cutOff = Arrays.copyOf(whole, whole.length / 2);
        byte[] overwritten = whole.clone();
        Arrays.fill(overwritten, 0, 4096, (byte) 'x');
        // No other run may mend it meanwhile.
        Files.createDirectory(Path.of(archive + ".making"));
        for (byte[] damaged : List.of(cutOff, overwritten, "no archive".getBytes(UTF_8), new byte[0])) {
            Files.delete(archive);
            Files.write(archive, damaged);

            assertEquals(AS_EVER, run(), "with " + damaged.length + " bytes");
        }
    }

    @Test
    void makesADamagedArchiveAnew() throws IOException, InterruptedException {
        Path archive = archive();
        Files.delete(archive);
        Files.writeString(archive, "no archive");

        assertEquals(archive, archive());
    }

    @Test
    void makesANewArchiveOnceTheJarWasPackagedAgain() throws IOException, InterruptedException {
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(archive(), before);

        assertTrue(Files.getLastModifiedTime(archive()).compareTo(before) > 0, "the jar is newer, so it was made anew");
    }

    @Test
    void doesNotRunWhatItRanBeforeTheJarWasChanged() throws IOException, InterruptedException {
        // No other run may make a new one meanwhile.
        Files.createDirectory(Path.of(archive() + ".making"));
        command("another");

        assertEquals(new Ran(1, "another review tender.json\n", ""), run());
    }

    @Test
    void goesWithoutWhereAnotherRunIsMakingTheArchive() throws IOException, InterruptedException {
        Path archive = archive();
        Files.delete(archive);
        Files.createDirectory(Path.of(archive + ".making"));

        assertEquals(AS_EVER, run());
        assertTrue(Files.notExists(archive), "it is left to the other run");
    }

    @Test
    void goesWithoutWhereItMayNotWrite() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(target(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(target()), "Skipped: whoever runs this may write everywhere.");

        assertEquals(AS_EVER, run());
        try (Stream<Path> files = Files.list(target())) {
            assertEquals(
                    List.of("built", "lib", "safeguards.jar"),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
        Files.setPosixFilePermissions(target(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs the command once, waits until the archive is there, and says where. */
    private Path archive() throws IOException, InterruptedException {
        try (WatchService watch = home.getFileSystem().newWatchService()) {
            target().register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            assertEquals(AS_EVER, run());
            boolean made = false;
            while (!made) {
                // Longer than any machine needs: a test that waits so long has failed.
                WatchKey key = watch.poll(300, TimeUnit.SECONDS);
                assertNotNull(key, "no archive was made");
                made = key.pollEvents().stream()
                        .anyMatch(event -> String.valueOf(event.context()).endsWith(".making"));
                key.reset();
            }
        }
        try (Stream<Path> files = Files.list(target())) {
            List<Path> archives =
                    files.filter(file -> file.toString().endsWith(".jsa")).toList();
            assertEquals(1, archives.size(), archives.toString());
            assertTrue(Files.size(archives.get(0)) > 1000, "it could be made");
            return archives.get(0);
        }
    }

    private Ran run() throws IOException, InterruptedException {
        Path out = home.resolve("out");
        Path err = home.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(home.resolve("safeguards").toString(), "review", "tender.json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME);
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    /** Puts a command in its place that says a word and its arguments and ends with 1. */
    private void command(String word) throws IOException {
        Path source = home.resolve("Main.java");
        Files.writeString(
                source,
                """
                package dpi.safeguards.cli;

                public class Main {
                    public static void main(String[] args) {
                        System.out.println("%s " + String.join(" ", args));
                        System.exit(1);
                    }
                }
                """
                        .formatted(word));
        Path classes = Files.createDirectories(home.resolve("classes-" + word));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        assertEquals(0, compiled);
        String name = "dpi/safeguards/cli/Main.class";
        try (OutputStream file = Files.newOutputStream(target().resolve("safeguards.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry(name));
            Files.copy(classes.resolve(name), jar);
        }
    }

    private Path target() {
        return home.resolve("safeguards-cli/target");
    }
}
