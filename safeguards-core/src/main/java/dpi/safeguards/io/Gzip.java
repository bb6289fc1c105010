package dpi.safeguards.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip file that says whether something else follows it; the JDK passes over that in silence. */
final class Gzip extends GZIPInputStream {

    private static final int TRAILER = 8;

    Gzip(InputStream in) throws IOException {
        super(in, 1 << 16);
    }

    /** Whether bytes follow that are no gzip; to be asked at the end. */
    boolean isFollowed() throws IOException {
        return inf.getRemaining() > TRAILER || in.read() >= 0;
    }
}
