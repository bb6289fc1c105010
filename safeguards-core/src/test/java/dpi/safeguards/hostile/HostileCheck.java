package dpi.safeguards.hostile;

import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file of a folder of hostile files and prints what time of the processor each took to be refused. */
final class HostileCheck {

    /** Of the processor, as a machine that is busy with other things tells nothing. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileCheck() {}

    /** Reads the folder that is named; whatever is no refusal ends it. */
    public static void main(String... args) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.sorted().toList();
        }
        int refused = 0;
        long longest = 0;
        for (Path path : files) {
            HostileFile file = new HostileFile(path, "");
            long start = THREADS.getCurrentThreadCpuTime();
            String first = "was read";
            try {
                file.read();
            } catch (InputException e) {
                refused++;
                first = e.problems().get(0).message();
            }
            long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
            longest = Math.max(longest, millis);
            System.out.printf("%5d ms  %-36s %s%n", millis, file, first.substring(0, Math.min(80, first.length())));
        }
        System.out.printf(
                "%d of %d refused, each in %d ms or less, in a heap of %d MiB%n",
                refused, files.size(), longest, Runtime.getRuntime().maxMemory() >> 20);
    }
}
