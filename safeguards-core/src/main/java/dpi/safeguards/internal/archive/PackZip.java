package dpi.safeguards.internal.archive;

import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Breach;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * ZIP files of one form: names and contents decide every byte. Entries are sorted, dated 1 January 1980 and stored
 * without compression, as the same text compresses into other bytes on other machines. Only files of this form are
 * read, so that no other program can find anything else in them.
 */
public final class PackZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int VERSION_NEEDED = 10;
    private static final int VERSION_MADE_BY = 20;
    private static final int FIRST_DAY = 0x21;
    private static final int SIZE_FOLLOWS = 8;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._$-]*(/[A-Za-z0-9_][A-Za-z0-9._$-]*)*");

    private PackZip() {}

    /** {@return whether an entry may have the name: one that every system can write, inside the archive} */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** {@return the file with these entries} */
    public static byte[] write(SortedMap<String, byte[]> entries) {
        int locals = 0;
        int centrals = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            locals = Math.addExact(locals, LOCAL_LENGTH + entry.getKey().length() + entry.getValue().length);
            centrals = Math.addExact(centrals, CENTRAL_LENGTH + entry.getKey().length());
        }
        ByteBuffer out = ByteBuffer.allocate(Math.addExact(Math.addExact(locals, centrals), END_LENGTH))
                .order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer list = ByteBuffer.allocate(centrals).order(ByteOrder.LITTLE_ENDIAN);
        entries.forEach((name, content) -> {
            byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
            list.putInt(CENTRAL).putShort((short) VERSION_MADE_BY);
            head(list, letters, content);
            // comment, disk, attributes inside and outside, place
            list.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            list.putInt(out.position()).put(letters);
            out.putInt(LOCAL);
            head(out, letters, content);
            out.put(letters).put(content);
        });
        out.put(list.array()).putInt(END).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries.size()).putShort((short) entries.size());
        out.putInt(centrals).putInt(locals).putShort((short) 0);
        return out.array();
    }

    /** What stands both before an entry and in the list at the end. */
    private static void head(ByteBuffer out, byte[] name, byte[] content) {
        // flags and method
        out.putShort((short) VERSION_NEEDED).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort((short) FIRST_DAY).putInt(checksum(content));
        out.putInt(content.length).putInt(content.length);
        out.putShort((short) name.length).putShort((short) 0);
    }

    /**
     * {@return the entries of the file}
     *
     * @param archive what to call the file
     * @throws dpi.safeguards.pack.PackRefusedException if it is not what {@link #write} would write
     */
    public static SortedMap<String, byte[]> read(String archive, byte[] bytes, InputLimits limits) {
        Refusals refusals = new Refusals(archive);
        if (bytes.length == 0) {
            throw refusals.with(Reason.NOT_AN_ARCHIVE, "The file is empty; it was not copied whole.");
        }
        if (bytes.length > limits.bytes()) {
            throw refusals.with(Reason.TOO_LARGE, Breach.bytes("The archive", limits));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() >= Integer.BYTES && in.getInt(0) == END) {
            throw refusals.with(Reason.NOT_AN_ARCHIVE, "The archive holds no entries, so it holds no pack.");
        }
        if (in.remaining() < Integer.BYTES || in.getInt(0) != LOCAL) {
            throw refusals.with(
                    Reason.NOT_AN_ARCHIVE, "The file is no ZIP file. A pack archive is written by \"pack build\".");
        }
        SortedMap<String, byte[]> entries = entries(in, limits, refusals);
        refusals.throwIfAny();
        byte[] right = write(entries);
        if (!Arrays.equals(bytes, right)) {
            throw refusals.with(Reason.NOT_CANONICAL, difference(bytes, right));
        }
        return entries;
    }

    private static SortedMap<String, byte[]> entries(ByteBuffer in, InputLimits limits, Refusals refusals) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Map<String, String> alike = new HashMap<>();
        int count = 0;
        while (in.remaining() >= Integer.BYTES && in.getInt(in.position()) == LOCAL) {
            count++;
            if (count > limits.entries()) {
                throw refusals.with(Reason.TOO_LARGE, Breach.entries(limits));
            }
            if (in.remaining() < LOCAL_LENGTH) {
                throw endsEarly(refusals);
            }
            int start = in.position();
            int flags = in.getShort(start + 6);
            int method = in.getShort(start + 8);
            int checksum = in.getInt(start + 14);
            long packed = Integer.toUnsignedLong(in.getInt(start + 18));
            int nameLength = Short.toUnsignedInt(in.getShort(start + 26));
            int further = Short.toUnsignedInt(in.getShort(start + 28));
            if (nameLength > limits.nameLength()) {
                throw refusals.with(Reason.TOO_LARGE, Breach.name(limits));
            }
            if (in.remaining() < LOCAL_LENGTH + nameLength + further + packed) {
                throw endsEarly(refusals);
            }
            byte[] letters = new byte[nameLength];
            in.position(start + LOCAL_LENGTH).get(letters).position(in.position() + further);
            String name = new String(letters, StandardCharsets.ISO_8859_1);
            checkName(name, alike, refusals);
            byte[] content = new byte[(int) packed];
            in.get(content);
            if (flags != 0 || method != 0) {
                refusals.add(
                        Reason.COMPRESSED,
                        name,
                        "The entry is compressed or encrypted and is not unpacked; a pack archive holds its files as they"
                                + " are. Another program packed it: take the archive that \"pack build\" wrote.");
                if ((flags & SIZE_FOLLOWS) != 0) {
                    break;
                }
            } else if (checksum != checksum(content)) {
                refusals.add(
                        Reason.DAMAGED, name, "The entry is damaged: its checksum is wrong. Copy the archive again.");
            }
            entries.put(name, content);
        }
        return entries;
    }

    private static RuntimeException endsEarly(Refusals refusals) {
        return refusals.with(Reason.DAMAGED, "The file ends too early; it was not copied whole.");
    }

    private static void checkName(String name, Map<String, String> alike, Refusals refusals) {
        if (!isName(name)) {
            refusals.add(
                    Reason.UNSAFE_NAME,
                    name,
                    "The name of the entry leads out of the archive or is none that every system can write; names are"
                            + " made of letters, digits and . _ - $, with / between folders.");
        }
        String other = alike.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (other != null) {
            refusals.add(
                    Reason.AMBIGUOUS_NAME,
                    name,
                    other.equals(name)
                            ? "Two entries have this name, so it is not clear which of them counts."
                            : "Another entry is named \"" + other
                                    + "\": on some systems the two would be one file. Rename one of them.");
        }
    }

    private static String difference(byte[] bytes, byte[] right) {
        String again = " Take the archive as \"pack build\" or \"pack sign\" wrote it.";
        if (bytes.length > right.length && Arrays.equals(bytes, 0, right.length, right, 0, right.length)) {
            return (bytes.length - right.length) + " bytes follow after the end of the archive." + again;
        }
        return "The entries are not in the order of their names, or their heads or the list at the end say something"
                + " else than the entries." + again;
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
