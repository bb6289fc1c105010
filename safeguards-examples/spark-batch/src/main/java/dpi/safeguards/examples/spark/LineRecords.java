package dpi.safeguards.examples.spark;

import dpi.safeguards.input.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.jspecify.annotations.Nullable;

/**
 * The lines that begin in one piece of a file, each whole, also where it ends in the next piece. Of a line that is
 * longer than is read, little more than is read is kept, so it is refused and fills no memory.
 */
final class LineRecords extends RecordReader<NullWritable, Line> {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Enough for the line to be refused, also without a byte order mark. */
    private final long kept = InputLimits.OCDS.bytes() + 1L + BYTE_ORDER_MARK.length;

    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;

    private String file = "";
    private long start;
    private long end;
    private long at;
    private @Nullable FSDataInputStream in;
    private @Nullable Line line;

    @Override
    public void initialize(InputSplit split, TaskAttemptContext context) throws IOException {
        FileSplit piece = (FileSplit) split;
        Path path = piece.getPath();
        file = path.toString();
        start = piece.getStart();
        end = start + piece.getLength();
        FSDataInputStream opened =
                path.getFileSystem(context.getConfiguration()).open(path);
        in = opened;
        at = start;
        if (start > 0) { // the line that began before belongs to the piece before, even if it ends just here
            at = start - 1;
            opened.seek(at);
            read(0);
        }
    }

    @Override
    public boolean nextKeyValue() throws IOException {
        if (at >= end || !fill()) {
            line = null;
            return false;
        }
        long from = at;
        byte[] bytes = read(kept);
        line = new Line(file, from, from == 0 ? withoutMark(bytes) : bytes);
        return true;
    }

    /** Goes over the end of the line and gives so many of its bytes, or all if there are fewer. */
    private byte[] read(long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int from = next;
            while (next < filled && buffer[next] != '\n') {
                next++;
            }
            bytes.write(buffer, from, (int) Math.min(next - from, most - bytes.size()));
            ended = next < filled;
            next += ended ? 1 : 0;
            at += next - from;
        }
        return bytes.toByteArray();
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = in == null ? -1 : in.read(buffer, 0, buffer.length);
        return filled > 0;
    }

    private static byte[] withoutMark(byte[] bytes) {
        return Arrays.equals(bytes, 0, Math.min(3, bytes.length), BYTE_ORDER_MARK, 0, 3)
                ? Arrays.copyOfRange(bytes, 3, bytes.length)
                : bytes;
    }

    @Override
    public NullWritable getCurrentKey() {
        return NullWritable.get();
    }

    @Override
    public @Nullable Line getCurrentValue() {
        return line;
    }

    @Override
    public float getProgress() {
        return end == start ? 1 : Math.min(1, (at - start) / (float) (end - start));
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
