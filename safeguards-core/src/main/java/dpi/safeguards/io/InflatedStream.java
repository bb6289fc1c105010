package dpi.safeguards.io;

import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Breach;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, no more of them than the limits allow. */
final class InflatedStream extends CountedStream {

    /** How much may be unpacked before the ratio counts: short files of one repeated value are no attack. */
    private static final long SMALL = 16 << 20;

    private final CountedStream packed;
    private final InputLimits limits;

    InflatedStream(InputStream in, CountedStream packed, InputLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    void check() throws IOException {
        if (count() > limits.inflatedBytes()) {
            throw new LimitException(Breach.inflated(limits));
        }
        if (count() > SMALL && count() / Math.max(packed.count(), 1) >= limits.ratio()) {
            throw new LimitException(Breach.ratio(limits));
        }
    }
}
