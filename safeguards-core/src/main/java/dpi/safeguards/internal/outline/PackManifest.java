package dpi.safeguards.internal.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an archive with a pack says it holds. Its digest is the archive's, and a signature signs it.
 *
 * @param format {@link #FORMAT}
 * @param id the pack's id
 * @param version its version
 * @param extended the pack it extends, as {@code id@version}; empty unless it is an overlay
 * @param content the digest of its content, as evaluations show it
 * @param drools the version of Drools it was compiled for
 * @param factModel the version of the fact records it was compiled for
 * @param files every other file of the archive but the signature, by name
 */
public record PackManifest(
        String format,
        String id,
        String version,
        String extended,
        String content,
        String drools,
        int factModel,
        List<Listed> files) {

    /**
     * A file.
     *
     * @param name its name
     * @param size how many bytes it has
     * @param digest {@code sha256:} and the hexadecimal digest of its bytes
     */
    public record Listed(String name, int size, String digest) {}

    /** The version of this format. */
    public static final String FORMAT = "safeguards-pack/1";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,99}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[0-9A-Za-z.-]{1,50})?");

    public PackManifest {
        files = List.copyOf(files);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("\"format\" must be \"" + FORMAT + "\", not \"" + format
                    + "\". If it is newer, it takes a newer version of this library.");
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is not an id such as my-pack.");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("\"" + version + "\" is not a version such as 1.2.3.");
        }
        for (int i = 1; i < files.size(); i++) {
            if (files.get(i - 1).name().compareTo(files.get(i).name()) >= 0) {
                throw new IllegalArgumentException("\"" + files.get(i).name() + "\" is listed twice or out of order.");
            }
        }
    }
}
