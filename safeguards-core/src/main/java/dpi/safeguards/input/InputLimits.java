package dpi.safeguards.input;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much of a file is read before it is refused as too much. What is refused says which limit it met. Immutable and
 * thread-safe; {@code InputLimitsBuilder} makes others from one of those below.
 *
 * @param bytes the largest file that is read as a whole; of OCDS, the longest line of JSON Lines and the largest
 *     release, or record with its releases
 * @param depth how deep values may be nested in each other
 * @param tokens the most values and names in a file; of OCDS, in a release, or record with its releases; of a table,
 *     its cells
 * @param numberLength the most digits of a number, and the furthest its point may be from them
 * @param stringLength the longest text, in characters; of YAML, also the longest line, in bytes
 * @param nameLength the longest name of a value or of an entry of a ZIP file, in characters
 * @param facts the most facts in a case file, answers in a questionnaire and rows in a table
 * @param problems how many problems are looked for before the rest of a file is left unread
 * @param entries the most entries of a ZIP file
 * @param inflatedBytes the most bytes that a gzip or ZIP file may hold unpacked
 * @param ratio how many times larger than packed it may be unpacked; what unpacks to less than 16 MiB may be more
 */
@RecordBuilder
public record InputLimits(
        int bytes,
        int depth,
        int tokens,
        int numberLength,
        int stringLength,
        int nameLength,
        int facts,
        int problems,
        int entries,
        long inflatedBytes,
        int ratio) {

    /** Fifty times what the case of a country takes: 4 MiB, 5,000 facts, 50,000 values and names. */
    public static final InputLimits DEFAULT =
            new InputLimits(4 << 20, 64, 50_000, 100, 100_000, 250, 5_000, 200, 10_000, 4L << 30, 200);

    /** For OCDS: 16 MiB and 250,000 values and names in a release, in files that may unpack to 4 GiB. */
    public static final InputLimits OCDS = InputLimitsBuilder.builder(DEFAULT)
            .bytes(16 << 20)
            .tokens(250_000)
            .stringLength(1_000_000)
            .build();

    /** For archives with packs: 64 MiB, a million values and names, and 20,000 entries. */
    public static final InputLimits PACKS = InputLimitsBuilder.builder(DEFAULT)
            .bytes(64 << 20)
            .tokens(1_000_000)
            .entries(20_000)
            .build();

    /**
     * Checks that something can be read within the limits.
     *
     * @throws IllegalArgumentException if one of them is less than 1; it names it
     */
    public InputLimits {
        atLeastOne("bytes", bytes);
        atLeastOne("depth", depth);
        atLeastOne("tokens", tokens);
        atLeastOne("numberLength", numberLength);
        atLeastOne("stringLength", stringLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("facts", facts);
        atLeastOne("problems", problems);
        atLeastOne("entries", entries);
        atLeastOne("inflatedBytes", inflatedBytes);
        atLeastOne("ratio", ratio);
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit \"" + name + "\" is at least 1, not " + value + ".");
        }
    }
}
