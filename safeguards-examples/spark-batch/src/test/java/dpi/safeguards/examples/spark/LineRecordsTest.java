package dpi.safeguards.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is cut, each line comes once, whole, and with its place. */
class LineRecordsTest {

    private static final TaskAttemptContext TASK = new TaskAttemptContextImpl(new Configuration(), new TaskAttemptID());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 1000})
    void eachLineComesOnce(int piece) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "\ufeffone\n\ntwo\r\n\u00fc-three\nfour");
        assertEquals(List.of("0 one", "7 ", "8 two\r", "13 \u00fc-three", "22 four"), lines(file, piece));
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertEquals(List.of(), lines(Files.writeString(folder.resolve("empty"), ""), 10));
    }

    @Test
    void aLineThatIsTooLongFillsNoMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("long"), "x".repeat(40 << 20) + "\nnext\n");
        List<Line> read = read(file, 8 << 20);
        assertEquals(2, read.size());
        assertTrue(read.get(0).length() < (16 << 20) + 10, "only so much is kept that it is refused");
        assertEquals((40 << 20) + 1, read.get(1).at());
    }

    private static List<String> lines(Path file, int piece) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Line line : read(file, piece)) {
            lines.add(line.at() + " " + new String(line.open().readAllBytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static List<Line> read(Path file, int piece) throws IOException {
        List<Line> lines = new ArrayList<>();
        long size = Files.size(file);
        for (long at = 0; at < size; at += piece) {
            try (LineRecords records = new LineRecords()) {
                records.initialize(
                        new FileSplit(
                                new org.apache.hadoop.fs.Path(file.toUri()),
                                at,
                                Math.min(piece, size - at),
                                new String[0]),
                        TASK);
                while (records.nextKeyValue()) {
                    lines.add(records.getCurrentValue());
                }
            }
        }
        return lines;
    }
}
