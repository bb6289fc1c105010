package dpi.safeguards.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file read from its beginning to its end. What it holds and what the list at its end says it holds can differ;
 * programs that go by the list then see other entries than we do.
 */
final class Archive extends ZipInputStream {

    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int IN_ANOTHER_PLACE = 0xffff;

    Archive(InputStream in) {
        super(in, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether the list at the end names so many entries and nothing stands before or after it; to be asked after the
     * last entry.
     *
     * @param packed counts all that is read
     */
    boolean lists(int entries, CountedStream packed) throws IOException {
        byte[] rest = rest();
        for (int at = rest.length - END; at >= 0; at--) {
            boolean isEnd = rest[at] == 'P' && rest[at + 1] == 'K' && rest[at + 2] == 5 && rest[at + 3] == 6;
            if (isEnd && at + END + number(rest, at + 20) == rest.length) {
                int listed = number(rest, at + 10);
                long end = longNumber(rest, at + 16) + longNumber(rest, at + 12);
                return listed == IN_ANOTHER_PLACE || (listed == entries && end == packed.count() - (rest.length - at));
            }
        }
        return false;
    }

    /** The last bytes of the stream, which the parent has not read, as many as the end of the list can take. */
    private byte[] rest() throws IOException {
        byte[] rest = {};
        byte[] next = new byte[END + LONGEST_COMMENT];
        for (int read = in.readNBytes(next, 0, next.length); read > 0; read = in.readNBytes(next, 0, next.length)) {
            byte[] both = Arrays.copyOf(rest, rest.length + read);
            System.arraycopy(next, 0, both, rest.length, read);
            rest = Arrays.copyOfRange(both, Math.max(0, both.length - next.length), both.length);
        }
        return rest;
    }

    private static long longNumber(byte[] bytes, int at) {
        return number(bytes, at) | (long) number(bytes, at + 2) << 16;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }
}
