package dpi.safeguards.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.Job;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Judges the tenders in files of JSON Lines and writes a line of verdicts for each, in the order of the input.
 *
 * <p>Nothing is shuffled: each piece of the input becomes one part of the output, so a task that fails is done again
 * for itself, and the parts one after the other are in the order of the input.
 */
public final class ReviewJob {

    private final JavaSparkContext spark;
    private final Settings settings;
    private final Tally tally;

    /** Makes a job that can be run once. */
    public ReviewJob(JavaSparkContext spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
        this.tally = Tally.in(spark.sc());
    }

    /**
     * Judges the tenders in the files and writes the verdicts into a new folder.
     *
     * @param inputs files, folders or patterns, wherever Hadoop's file systems can read
     */
    public Figures run(List<String> inputs, String output) {
        return write(verdicts(inputs), output);
    }

    /** {@return the lines to write; nothing is read before they are written} */
    JavaRDD<String> verdicts(List<String> inputs) {
        Settings by = settings;
        Tally into = tally;
        return lines(inputs).mapPartitions(lines -> reviewed(lines, by, into));
    }

    /** Writes them with Spark's commit protocol: of each part one attempt counts, and of a failed job no part. */
    Figures write(JavaRDD<String> verdicts, String output) {
        long start = System.nanoTime();
        verdicts.saveAsTextFile(output);
        return Figures.of(tally, System.nanoTime() - start);
    }

    private JavaRDD<Line> lines(List<String> inputs) {
        try {
            Job files = Job.getInstance(spark.hadoopConfiguration());
            for (String input : inputs) {
                LinesFormat.addInputPath(files, new Path(input));
            }
            JavaRDD<Line> lines = spark.newAPIHadoopRDD(
                            files.getConfiguration(), LinesFormat.class, NullWritable.class, Line.class)
                    .values();
            lines.getNumPartitions(); // lists the files now: what is missing or packed is said before anything is
            // written
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The input " + String.join(", ", inputs) + " cannot be found", e);
        }
    }

    private static Iterator<String> reviewed(Iterator<Line> lines, Settings settings, Tally tally) {
        tally.time(TaskContext.get());
        Reviewer reviewer = Reviewer.of(settings, tally);
        Iterable<Line> once = () -> lines;
        return StreamSupport.stream(once.spliterator(), false)
                .flatMap(line -> reviewer.review(line, tally).stream())
                .iterator();
    }
}
