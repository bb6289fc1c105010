package dpi.safeguards.io;

import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, no more of them than the limits allow. */
final class InflatedStream extends CountedStream {

    /** How much may be unpacked before the ratio counts: short files of one repeated value are no attack. */
    private static final long SMALL = 16 << 20;

    private final CountedStream packed;
    private final OcdsLimits limits;

    InflatedStream(InputStream in, CountedStream packed, OcdsLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    void check() throws IOException {
        if (count() > limits.inflatedBytes()) {
            throw new LimitException("Unpacked it is larger than " + limits.inflatedBytes()
                    + " bytes; the rest is not read. Unpack it, or set other limits.");
        }
        if (count() > SMALL && count() / Math.max(packed.count(), 1) >= limits.ratio()) {
            throw new LimitException("Unpacked it is more than " + limits.ratio()
                    + " times as large as packed; the rest is not read. Unpack it, or set other limits.");
        }
    }
}
