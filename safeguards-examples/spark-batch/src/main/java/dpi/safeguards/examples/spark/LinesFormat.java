package dpi.safeguards.examples.spark;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;

/**
 * Files of JSON Lines, cut into pieces for many machines; files in the order of their paths, lines in that of the file.
 *
 * <p>Hadoop's own text format leaves out a line that is too long and says so in a log only; here each line comes, and
 * who reads it says what is wrong with it.
 */
public final class LinesFormat extends FileInputFormat<NullWritable, Line> {

    private static final List<String> PACKED = List.of(".gz", ".zip", ".bz2", ".zst", ".xz");

    /** Made by Spark, by name. */
    public LinesFormat() {}

    @Override
    protected List<FileStatus> listStatus(JobContext job) throws IOException {
        List<FileStatus> files = super.listStatus(job).stream()
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
        List<String> packed = files.stream()
                .map(file -> file.getPath().toString())
                .filter(LinesFormat::isPacked)
                .toList();
        if (!packed.isEmpty()) {
            throw new IllegalArgumentException("A packed file cannot be cut into pieces; unpack it first: "
                    + String.join(", ", packed.subList(0, Math.min(packed.size(), 10)))
                    + (packed.size() > 10 ? " and " + (packed.size() - 10) + " more" : ""));
        }
        return files;
    }

    private static boolean isPacked(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return PACKED.stream().anyMatch(lower::endsWith);
    }

    @Override
    public RecordReader<NullWritable, Line> createRecordReader(InputSplit split, TaskAttemptContext context) {
        return new LineRecords();
    }
}
