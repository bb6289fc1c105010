package dpi.safeguards.io;

/**
 * How much of a file is read before it is refused as too much.
 *
 * @param lineBytes the longest line of JSON Lines, in bytes; a longer one is a problem of its own
 * @param inflatedBytes the most bytes that a gzip or ZIP file may hold unpacked
 * @param ratio how many times larger than packed it may be unpacked; small files may be more
 */
public record OcdsLimits(int lineBytes, long inflatedBytes, int ratio) {

    /** Enough for a country's yearly publication: lines of 64 MiB, 4 GiB unpacked, 200 times the size of the file. */
    public static final OcdsLimits DEFAULT = new OcdsLimits(64 << 20, 4L << 30, 200);

    /** Checks that something can be read within the limits. */
    public OcdsLimits {
        if (lineBytes < 1 || inflatedBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("Limits are at least 1, not " + lineBytes + " bytes a line, "
                    + inflatedBytes + " bytes unpacked and a ratio of " + ratio + ".");
        }
    }
}
