package dpi.safeguards;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Runs everything and writes what came out into {@code performance.md} and {@code performance.svg}; or runs some parts,
 * and prints what came out.
 */
final class Benchmarks {

    static final List<String> WAYS = List.of("naive", "pooled", "full", "asked", "outlines");
    static final List<String> CASES = List.of(BenchmarkCases.COUNTRY, BenchmarkCases.TENDER);
    static final String TWO_THREADS = "two threads";

    private static final int FORKS = 5;

    private Benchmarks() {}

    static String key(String way, String of) {
        return way + " " + of;
    }

    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[0]);
        String only = System.getProperty("benchmarks.only", "");
        int forks = Integer.getInteger("benchmarks.forks", FORKS);
        String machine = machine();
        long start = System.nanoTime();
        List<Part> parts = Part.named(only);
        for (Part part : parts) {
            part.prepare();
        }
        Measurements measured = new Measurements();
        for (int round = 0; round < forks; round++) {
            for (Part part : parts) {
                part.measure(measured, round);
            }
        }
        if (!only.isBlank()) {
            System.out.println(measured.written());
            return;
        }
        long minutes = Math.round((System.nanoTime() - start) / 60e9);
        String block = new PerformancePage(measured, machine + " The run took " + minutes + " minutes.").block();
        System.out.println(block);
        Path file = docs.resolve("performance.md");
        Files.writeString(file, PerformancePage.replaced(Files.readString(file), block));
        Files.writeString(docs.resolve("performance.svg"), new BarChart(measured).svg());
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": " + system.getAvailableProcessors() + " cores ("
                + System.getProperty("os.arch") + "), "
                + Math.round(system.getTotalMemorySize() / (double) (1L << 30)) + " GiB of memory, "
                + System.getProperty("os.name") + ", " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.runtime.version")
                + ", default heap and collector. The load average of the machine was "
                + Spread.figure(system.getSystemLoadAverage()) + " before the run began.";
    }
}
