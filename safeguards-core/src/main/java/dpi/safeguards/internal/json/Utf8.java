package dpi.safeguards.internal.json;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files as strict UTF-8, of which a byte order mark is no part. */
public final class Utf8 {

    private static final int MARK = 3;

    private Utf8() {}

    /**
     * {@return the file's bytes; one more than the limit if there are more}
     *
     * @throws IOException if the file cannot be read
     */
    public static byte[] bytes(Path file, InputLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE));
        }
    }

    /**
     * {@return a reader of the bytes, which cannot fail for what they are}
     *
     * @throws InputException if they are too many or no UTF-8
     */
    static Reader reader(String file, byte[] bytes, InputLimits limits) {
        if (bytes.length > limits.bytes()) {
            throw refused(file, 0, Breach.bytes("The file", limits));
        }
        if (isUtf16(bytes)) {
            throw refused(file, 0, "The file is UTF-16; save it as UTF-8.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        for (CoderResult result = CoderResult.OVERFLOW; result.isOverflow(); out.clear()) {
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw refused(
                        file,
                        lineAt(bytes, in.position()),
                        "The file is not valid UTF-8: the byte 0x%02X is out of place. Save it as UTF-8."
                                .formatted(bytes[in.position()]));
            }
        }
        int start = startsWithMark(bytes) ? MARK : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /**
     * Checks how long the lines are, as the parser of YAML takes ever longer for a longer one.
     *
     * @throws InputException if a line is longer than a text may be
     */
    static void checkLines(String file, byte[] bytes, InputLimits limits) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                line += bytes[i] == '\n' ? 1 : 0;
                start = i + 1;
            } else if (i - start >= limits.stringLength()) {
                throw refused(file, line, Breach.lineOfYaml(limits));
            }
        }
    }

    static InputException refused(String file, int line, String message) {
        return new InputException(List.of(new Problem(file, line, "", message)));
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return first == 0xFEFF || first == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }
}
