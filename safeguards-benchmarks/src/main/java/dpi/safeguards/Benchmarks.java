package dpi.safeguards;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Runs everything and writes what came out into {@code performance.md} and {@code performance.svg}. */
final class Benchmarks {

    static final int ROUNDS = 5;
    static final int SCALE_ROUNDS = 1;
    static final int STARTS = 5;
    static final List<String> WAYS = List.of("naive", "pooled", "full");
    static final List<String> CASES = List.of(BenchmarkCases.COUNTRY, BenchmarkCases.TENDER);
    static final List<String> SIZES = List.of("60", "600");
    static final String TWO_THREADS = "two threads";

    private static final String EVALUATION = "EvaluationBenchmark.";
    private static final String SCALE = "ScaleBenchmark.";

    private Benchmarks() {}

    static String key(String way, String of) {
        return way + " " + of;
    }

    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[0]);
        String machine = machine();
        long start = System.nanoTime();
        Measurements measured = new Measurements();
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : CASES) {
                for (String way : WAYS) {
                    measured.run(key(way, name), EVALUATION + way, "name", name, 1);
                }
            }
            measured.run(TWO_THREADS, EVALUATION + "full", "name", BenchmarkCases.COUNTRY, 2);
        }
        for (int round = 0; round < SCALE_ROUNDS; round++) {
            for (String name : CASES) {
                measured.run(key("outlines", name), EVALUATION + "outlines", "name", name, 1);
            }
            for (String size : SIZES) {
                measured.run(key("anew", size), SCALE + "anew", "facts", size, 1);
                measured.run(key("update", size), SCALE + "update", "facts", size, 1);
            }
        }
        ColdStart.measure(measured, STARTS);
        long minutes = Math.round((System.nanoTime() - start) / 60e9);
        PerformancePage page = new PerformancePage(measured, machine + " The run took " + minutes + " minutes.");
        String block = page.block();
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
