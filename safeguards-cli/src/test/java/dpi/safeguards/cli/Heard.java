package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.Writer;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What another thread writes, line by line as it comes. */
final class Heard extends Writer {

    /** Longer than any machine needs: a test that waits so long has failed. */
    private static final long MOST_SECONDS = 300;

    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder begun = new StringBuilder();

    /** Waits for a line with this in it, passing over others. */
    void waitFor(String wanted) throws InterruptedException {
        @Nullable String line;
        do {
            line = lines.poll(MOST_SECONDS, TimeUnit.SECONDS);
            assertNotNull(line, "never said: " + wanted);
        } while (!line.contains(wanted));
    }

    @Override
    public void write(char[] text, int from, int count) {
        synchronized (begun) {
            begun.append(text, from, count);
            for (int end = begun.indexOf("\n"); end >= 0; end = begun.indexOf("\n")) {
                lines.add(begun.substring(0, end));
                begun.delete(0, end + 1);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
