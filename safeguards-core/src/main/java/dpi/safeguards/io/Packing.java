package dpi.safeguards.io;

import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Breach;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Takes a file out of its packing: gzip, ZIP or none, told from its first bytes. Nothing is written to disk. */
final class Packing {

    /** Reads what was in the packing. */
    interface Content {
        void read(String name, InputStream in) throws IOException;
    }

    private static final List<String> READ = List.of(".json", ".jsonl", ".ndjson");

    private final InputLimits limits;
    private final OcdsListener listener;

    Packing(InputLimits limits, OcdsListener listener) {
        this.limits = limits;
        this.listener = listener;
    }

    void open(String name, InputStream in, Content content) throws IOException {
        CountedStream packed = new CountedStream(in);
        BufferedInputStream buffered = new BufferedInputStream(packed, 1 << 16);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(4);
        buffered.reset();
        if (startsWith(magic, 0x1f, 0x8b)) {
            attempt(name, () -> {
                Gzip gzip = new Gzip(buffered);
                content.read(name, new InflatedStream(gzip, packed, limits));
                if (gzip.isFollowed()) {
                    problem(name, "Bytes follow after the end of the gzip data; they are not read. Pack it again.");
                }
            });
        } else if (startsWith(magic, 'P', 'K', 3, 4) || startsWith(magic, 'P', 'K', 5, 6)) {
            entries(name, new Archive(buffered), packed, content);
        } else {
            content.read(name, buffered);
        }
    }

    private void entries(String name, Archive zip, CountedStream packed, Content content) throws IOException {
        InflatedStream inflated = new InflatedStream(zip, packed, limits);
        boolean[] any = {false};
        int[] count = {0};
        String[] at = {name};
        boolean whole = attempt(at, () -> {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count[0]++;
                if (count[0] > limits.entries()) {
                    throw new LimitException(Breach.entries(limits));
                }
                if (entry.getName().length() > limits.nameLength()) {
                    throw new LimitException(Breach.name(limits));
                }
                String of = name + "!" + printable(entry.getName());
                at[0] = of;
                if (leadsOut(entry.getName())) {
                    any[0] = true;
                    problem(of, "The entry is refused, as its name leads out of the archive.");
                } else if (isRead(entry)) {
                    any[0] = true;
                    content.read(of, inflated);
                }
                inflated.transferTo(OutputStream.nullOutputStream());
                at[0] = name;
            }
            if (count[0] > 0 && !zip.lists(count[0], packed)) {
                problem(
                        name,
                        "The archive is damaged or changed: it holds " + count[0]
                                + " entries, but the list at its end is missing or says otherwise, or other bytes follow."
                                + " Pack it again.");
            }
        });
        if (whole && !any[0]) {
            problem(name, "There is no entry in it that ends in " + String.join(", ", READ) + ".");
        }
    }

    private void attempt(String name, Opening opening) throws IOException {
        attempt(new String[] {name}, opening);
    }

    /** Something that unpacks. */
    private interface Opening {
        void run() throws IOException;
    }

    private boolean attempt(String[] name, Opening opening) throws IOException {
        try {
            opening.run();
            return true;
        } catch (LimitException e) {
            problem(name[0], String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            problem(name[0], "The packed file ends too early; it was not copied whole.");
        } catch (ZipException e) {
            problem(name[0], "The packed file is damaged (" + e.getMessage() + "); the rest is not read.");
        }
        return false;
    }

    private void problem(String name, String message) {
        listener.problem(new Problem(name, 0, "", message));
    }

    private static boolean isRead(ZipEntry entry) {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && READ.stream().anyMatch(lower::endsWith);
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.matches("(?s)[A-Za-z]:.*")
                || Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
    }

    /** {@return the text without what could move a terminal's cursor} */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
