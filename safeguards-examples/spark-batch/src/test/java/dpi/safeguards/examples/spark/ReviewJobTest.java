package dpi.safeguards.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.finding.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many machines say what one says, here played by two threads. */
class ReviewJobTest {

    private static final int FAILS = 5;
    private static final AtomicInteger FAILURES = new AtomicInteger();

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2,4]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void aHundredThousandReleasesAreJudgedAsInOneProcess() throws IOException {
        int releases = Integer.getInteger("spark.releases", 100_000);
        Path input = folder.resolve("tenders.jsonl");
        long[] starts = generated(input, releases);
        Figures figures = new ReviewJob(spark, Settings.USUAL).run(List.of(input.toString()), output());
        System.out.println(figures.tables());
        SingleProcess single = compare(Settings.USUAL, input, starts);
        assertTrue(figures.tenders() >= releases, figures.tables());
        assertCounts(single, figures);
        assertEquals(releases, figures.lines());
        assertEquals(0, figures.unfinished());
        assertEquals(1, figures.engines(), "both threads share one");
        assertTrue(single.count(Verdict.SATISFIED) > releases / 2, single.verdicts.toString());
        assertTrue(single.count(Verdict.NOT_SATISFIED) > releases / 10, single.verdicts.toString());
        assertTrue(single.count(Verdict.UNDETERMINED) > releases, single.verdicts.toString());
    }

    @Test
    void aTaskThatFailsOnceIsDoneAgainWithoutLossOrDuplicates() throws IOException {
        Settings settings = new Settings(List.of("tender-review"), null);
        Path input = folder.resolve("tenders.jsonl");
        long[] starts = generated(input, 2_000);
        inPiecesOf(300_000);
        ReviewJob job = new ReviewJob(spark, settings);
        JavaRDD<String> verdicts = job.verdicts(List.of(input.toString()));
        assertTrue(verdicts.getNumPartitions() > 2 * FAILS, "there are enough tasks");
        Figures figures = job.write(verdicts.mapPartitionsWithIndex(ReviewJobTest::failingOnce, true), output());
        assertEquals(1, FAILURES.get(), "a task has failed");
        assertCounts(compare(settings, input, starts), figures);
        assertEquals(2_000, figures.lines(), "lines of the failed attempt are not counted");
        assertEquals(1, figures.engines());
        assertTrue(Files.exists(folder.resolve("verdicts/_SUCCESS")));
        assertFalse(Files.exists(folder.resolve("verdicts/_temporary")), "nothing of the failed attempt is left");
    }

    @Test
    void filesComeInTheOrderOfTheirPathsAndAPackedOneIsRefused() throws IOException {
        Files.writeString(folder.resolve("b.jsonl"), "{\"ocid\":\"x-2\"}\n");
        Files.writeString(folder.resolve("a.jsonl"), "\ufeff{\"ocid\":\"x-1\"}\n{\"ocid\":\"x-1\"");
        new ReviewJob(spark, Settings.USUAL).run(List.of(folder + "/b.jsonl", folder + "/a.jsonl"), output());
        List<String> written;
        try (BufferedReader lines = written()) {
            written = lines.lines().toList();
        }
        String start = "{\"file\":\"file:" + folder;
        assertEquals(
                start + "/a.jsonl\",\"at\":0,\"pointer\":\"\",\"nothing\":\"release without a tender\"}",
                written.get(0));
        assertTrue(
                written.get(1).startsWith(start + "/a.jsonl\",\"at\":18,\"pointer\":\"\",\"problem\":\""),
                written.get(1));
        assertEquals(
                start + "/b.jsonl\",\"at\":0,\"pointer\":\"\",\"nothing\":\"release without a tender\"}",
                written.get(2));
        assertEquals(3, written.size());

        Files.writeString(folder.resolve("c.jsonl.gz"), "packed");
        ReviewJob job = new ReviewJob(spark, Settings.USUAL);
        Exception refused =
                assertThrows(Exception.class, () -> job.run(List.of(folder + "/c.jsonl.gz"), folder + "/none"));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("unpack it first: file:" + folder + "/c.jsonl.gz"),
                refused.toString());
    }

    @Test
    void thePageShowsWhatIsWritten() throws IOException {
        List<String> real = Files.readAllLines(Path.of("../tenders/uk-digital-tenders.jsonl"));
        Files.writeString(
                folder.resolve("2025.jsonl"), real.get(0) + "\n{\"ocid\":\"x-1\", oops\n{\"ocid\":\"x-2\"}\n");
        new ReviewJob(spark, Settings.USUAL).run(List.of(folder + "/2025.jsonl"), output());
        String page = Files.readString(Path.of("../../docs/past-one-machine.md"));
        try (BufferedReader lines = written()) {
            lines.lines()
                    .map(line -> line.replace("file:" + folder, "hdfs:/tenders"))
                    .forEach(line -> {
                        int first = line.indexOf("},");
                        String shown = first < 0 ? line : line.substring(0, first + 2) + " ...";
                        assertTrue(page.contains(shown), shown);
                    });
        }
    }

    private static Iterator<String> failingOnce(int part, Iterator<String> lines) {
        if (part != FAILS || TaskContext.get().attemptNumber() > 0) {
            return lines;
        }
        AtomicInteger passed = new AtomicInteger();
        Iterable<String> once = () -> lines;
        return StreamSupport.stream(once.spliterator(), false)
                .peek(line -> {
                    if (passed.incrementAndGet() == 20) {
                        FAILURES.incrementAndGet();
                        throw new IllegalStateException("The machine is gone, after 20 lines were written.");
                    }
                })
                .iterator();
    }

    private static long[] generated(Path file, int lines) throws IOException {
        return new GeneratedReleases(Path.of("../tenders")).write(file, lines);
    }

    private static void inPiecesOf(long bytes) {
        spark.hadoopConfiguration().setLong("mapreduce.input.fileinputformat.split.maxsize", bytes);
    }

    private SingleProcess compare(Settings settings, Path input, long[] starts) throws IOException {
        try (BufferedReader written = written()) {
            SingleProcess single =
                    new SingleProcess(settings, input, starts, written.lines().iterator());
            single.compare();
            return single;
        }
    }

    private static void assertCounts(SingleProcess single, Figures figures) {
        assertEquals(single.tenders, figures.tenders());
        assertEquals(single.findings, figures.findings());
        assertEquals(single.withoutTender, figures.withoutTender());
        assertEquals(single.problems, figures.problems());
    }

    private String output() {
        return folder.resolve("verdicts").toString();
    }

    /** The lines of all parts, one part after the other. */
    private BufferedReader written() throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder.resolve("verdicts"))) {
            parts = files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
        InputStream all = InputStream.nullInputStream();
        for (Path part : parts) {
            all = new SequenceInputStream(all, Files.newInputStream(part));
        }
        return new BufferedReader(new InputStreamReader(all, StandardCharsets.UTF_8));
    }
}
