package dpi.safeguards.io;

import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Breach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line after the other, each as a stream that ends where the line ends; no line is held in memory. */
final class LineStream extends InputStream {

    /** A line is longer than is read. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLong(InputLimits limits) {
            super(Breach.line(limits));
        }
    }

    private static final int KEPT = 1 << 16;
    private static final Pattern OCID = Pattern.compile("\"ocid\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]{1,200})\"");

    private final InputStream in;
    private final InputLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private int at;
    private int end;
    private int number;
    private long length;
    private boolean over = true;

    LineStream(InputStream in, InputLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        while (!over) {
            take();
        }
        number++;
        length = 0;
        start.reset();
        over = !fill();
        return !over;
    }

    /** {@return the number of the line, from 1} */
    int number() {
        return number;
    }

    /** {@return the OCID that the line's beginning names, as far as it was read; empty if it names none} */
    String ocid() {
        Matcher matcher = OCID.matcher(start.toString(StandardCharsets.UTF_8));
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        if (over || wanted == 0 || !fill()) {
            return wanted == 0 ? 0 : -1;
        }
        int from = at;
        int taken = take(wanted);
        if (length > limits.bytes()) {
            throw new TooLong(limits);
        }
        System.arraycopy(buffer, from, bytes, offset, taken);
        start.write(buffer, from, Math.min(taken, KEPT - start.size()));
        return taken == 0 ? -1 : taken;
    }

    private void take() throws IOException {
        take(buffer.length);
    }

    /** Goes forward by at most so many bytes of the line and, after its last one, over its end. */
    private int take(int most) throws IOException {
        if (!fill()) {
            over = true;
            return 0;
        }
        int last = Math.min(end - at, most);
        for (int i = 0; i < last; i++) {
            if (buffer[at + i] == '\n') {
                at += i + 1;
                length += i;
                over = true;
                return i;
            }
        }
        at += last;
        length += last;
        return last;
    }

    private boolean fill() throws IOException {
        while (at == end) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            at = 0;
            end = read;
        }
        return true;
    }
}
