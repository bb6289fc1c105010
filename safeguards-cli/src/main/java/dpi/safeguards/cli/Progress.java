package dpi.safeguards.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;

/** Says on a terminal how far long work has come; silent unless the launcher says that there is one. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000;
    private static final double NANOS = 1e9;
    private static final int SHOWN_FROM_PERCENT = 1;

    private final PrintWriter err;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private final long total;
    private long saidAt = started;
    private long bytes;
    private int count;
    private int width;

    /** Work of a length that is not known. */
    Progress(PrintWriter err) {
        this(err, 0);
    }

    /** Work that is done when so many bytes are read; 0 if that is not known. */
    Progress(PrintWriter err, long total) {
        this(err, total, "yes".equals(System.getenv("SAFEGUARDS_TERMINAL")));
    }

    Progress(PrintWriter err, long total, boolean terminal) {
        this.err = err;
        this.total = total;
        this.terminal = terminal;
    }

    /** {@return the stream, whose bytes count as work} */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                bytes += Math.max(read, 0);
                return read;
            }
        };
    }

    void step(String doing) {
        count++;
        long now = System.nanoTime();
        if (terminal && now - saidAt >= EVERY_NANOS) {
            saidAt = now;
            show(line(doing, (now - started) / NANOS));
        }
    }

    /** Prints a line for good, above the progress. */
    void say(String line) {
        end();
        err.println(line);
    }

    void end() {
        if (width > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }

    /** {@return how far the work has come after so many seconds} */
    String line(String doing, double seconds) {
        String line = String.format(Locale.ROOT, "%d %s, %.0f/s", count, doing, count / seconds);
        double done = total <= 0 ? 0 : Math.min((double) bytes / total, 1);
        if (done * 100 < SHOWN_FROM_PERCENT) {
            return line;
        }
        return String.format(
                Locale.ROOT, "%s, %.0f %% read, about %.0f s left", line, done * 100, seconds / done - seconds);
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(width - line.length(), 0)));
        err.flush();
        width = line.length();
    }
}
