package dpi.safeguards.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A line of a file, without its line end, and where it begins. Immutable; its bytes are lent and not changed. */
public final class Line {

    private final String file;
    private final long at;
    private final byte[] bytes;

    Line(String file, long at, byte[] bytes) {
        this.file = file;
        this.at = at;
        this.bytes = bytes;
    }

    /** {@return the file, as the file system names it} */
    public String file() {
        return file;
    }

    /** {@return how many bytes of the file come before the line} */
    public long at() {
        return at;
    }

    /** {@return how many bytes of the line are here; of a line that is too long, a few more than are read} */
    public int length() {
        return bytes.length;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String toString() {
        return file + " at byte " + at;
    }
}
