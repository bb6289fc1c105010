package dpi.safeguards.examples.spark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.package$;

/**
 * Submits the packed jar as {@code spark-submit} does, on all cores of this machine, and writes the figures that the
 * job prints into the page.
 */
final class Measure {

    private static final String FROM = "<!-- measured: written by the run, do not edit -->";
    private static final String TO = "<!-- end of measured -->";

    private Measure() {}

    /** Takes the number of releases, the jar and the page. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int releases = Integer.parseInt(args[0]);
        Path jar = Path.of(args[1]);
        Path page = Path.of(args[2]);
        String machine = machine();
        Path folder = Files.createTempDirectory("safeguards-spark");
        try {
            Path input = folder.resolve("tenders.jsonl");
            new GeneratedReleases(page.resolveSibling("../safeguards-examples/tenders")).write(input, releases);
            String printed = submit(jar, folder.resolve("verdicts"), input);
            Files.writeString(page, replaced(Files.readString(page), machine + "\n\n" + printed));
        } finally {
            delete(folder);
        }
    }

    /** What spark-submit starts, without its script: the jars of Spark alone, and the job's jar as an argument. */
    private static String submit(Path jar, Path output, Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ", -1)));
        command.add("-Xmx2g");
        command.addAll(List.of("-cp", sparkAlone(), "org.apache.spark.deploy.SparkSubmit", "--master", "local[*]"));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=localhost"));
        command.addAll(List.of(jar.toString(), output.toString(), input.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(printed);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The job ended with " + process.exitValue() + ".");
        }
        return printed;
    }

    private static String sparkAlone() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> entry.endsWith(".jar") && !entry.contains("safeguards"))
                        .filter(entry -> !entry.contains("drools") && !entry.contains("kie"))
                        .toList());
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + " with Spark " + package$.MODULE$.SPARK_VERSION() + ": "
                + system.getAvailableProcessors() + " cores (" + System.getProperty("os.arch") + "), "
                + ((system.getTotalMemorySize() + (1L << 29)) >> 30) + " GiB of memory, "
                + System.getProperty("os.name")
                + ", " + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")
                + ". The load average of the machine was "
                + String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage())
                + " before the run began; above 0.5 other programs took part of the cores, and the core-seconds held are"
                + " longer for it.";
    }

    private static String replaced(String page, String block) {
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The page has lost its marks \"" + FROM + "\" and \"" + TO + "\".");
        }
        return page.substring(0, from + FROM.length()) + "\n\n" + block + "\n" + page.substring(to);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
