package dpi.safeguards.hostile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bombs and lies in gzip and ZIP. */
final class Packed {

    private static final byte[] RELEASE =
            "{\"ocid\":\"x-1\",\"tender\":{\"title\":\"A\"}}\n".getBytes(StandardCharsets.UTF_8);
    private static final int MEBIBYTE = 1 << 20;

    private final Path folder;
    private final List<HostileFile> files = new ArrayList<>();

    Packed(Path folder) {
        this.folder = folder;
    }

    List<HostileFile> files() throws IOException {
        gzip();
        names();
        zip();
        return files;
    }

    private void gzip() throws IOException {
        byte[] whole = gzip(RELEASE);
        file("bomb.json.gz", "more than 200 times as large", gzip(bomb()));
        file("bomb-in-bomb.json.gz", "", gzip(gzip(bomb())));
        file("cut.json.gz", "ends too early", Arrays.copyOf(whole, whole.length - 6));
        file("only-a-head.json.gz", "ends too early", Arrays.copyOf(whole, 10));
        file("trailing-text.json.gz", "Bytes follow after the end", joined(whole, RELEASE));
        byte[] wrong = whole.clone();
        wrong[whole.length - 6] ^= 1;
        file("wrong-sum.json.gz", "damaged", wrong);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 12, 20, (byte) 0xff);
        file("damaged.json.gz", "", damaged);
    }

    private void names() throws IOException {
        for (String name : List.of(
                "../out.json",
                "a/../../out.json",
                "..\\out.json",
                "/etc/out.json",
                "C:\\out.json",
                "\\\\host\\share\\out.json")) {
            String file = "slip-" + files.size() + ".zip";
            file(file, "its name leads out of the archive", zip(name, RELEASE));
        }
        file("long-name.zip", "A name is longer", zip("n".repeat(60_000) + ".json", RELEASE));
    }

    private void zip() throws IOException {
        byte[] whole = zip("a.json", RELEASE);
        file("bomb.zip", "more than 200 times as large", zip("a.json", bomb()));
        file("bomb-beside.zip", "more than 200 times as large", zip("a.bin", bomb()));
        file("nested.zip", "There is no entry in it that ends in", zip("a.zip", zip("b.zip", zip("c.json", RELEASE))));
        file("nested-under-another-name.zip", "", zip("a.json", whole));
        file(
                "empty.zip",
                "There is no entry in it that ends in",
                Arrays.copyOfRange(whole, whole.length - 22, whole.length));
        file("cut.zip", "ends too early", Arrays.copyOf(whole, 50));
        file("no-list.zip", "the list at its end is missing", Arrays.copyOf(whole, whole.length - 22));
        file("trailing-text.zip", "other bytes follow", joined(whole, RELEASE));
        file("two-archives.zip", "damaged or changed", joined(whole, whole));
        file("lying-size.zip", "damaged", stored(RELEASE.length - 5));
        file("lying-size-larger.zip", "", stored(RELEASE.length + 500));
        file("overlapping.zip", "damaged or changed", overlapping(whole));
        file("bad-text.zip", "Expected a value", zip("a.json", "<html>".getBytes(StandardCharsets.UTF_8)));
        entries();
    }

    /** A million entries without content, and no list, as reading must have ended before it. */
    private void entries() throws IOException {
        byte[] head = stored(0);
        byte[] entry = Arrays.copyOf(head, 30 + "a.json".length());
        Arrays.fill(entry, 14, 26, (byte) 0);
        entry[entry.length - 1] = '_';
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("million-entries.zip")))) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write(entry);
            }
        }
        files.add(new HostileFile(folder.resolve("million-entries.zip"), "more than 10000 entries"));
    }

    /** An archive with one stored entry whose head states this size. */
    private static byte[] stored(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry("a.json");
            entry.setSize(RELEASE.length);
            CRC32 sum = new CRC32();
            sum.update(RELEASE);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(RELEASE);
        }
        byte[] archive = bytes.toByteArray();
        for (int at : List.of(18, 22)) {
            archive[at] = (byte) size;
            archive[at + 1] = (byte) (size >> 8);
        }
        return archive;
    }

    /** The list names the same entry twice, as in bombs whose entries share their content. */
    private static byte[] overlapping(byte[] whole) {
        int end = whole.length - 22;
        int list = (whole[end + 16] & 0xff) | (whole[end + 17] & 0xff) << 8;
        byte[] tail = Arrays.copyOfRange(whole, end, whole.length);
        tail[8] = 2;
        tail[10] = 2;
        tail[12] = (byte) (2 * (end - list));
        return joined(Arrays.copyOf(whole, end), joined(Arrays.copyOfRange(whole, list, end), tail));
    }

    private static byte[] bomb() {
        byte[] blanks = new byte[64 * MEBIBYTE];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void file(String name, String reason, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        files.add(new HostileFile(folder.resolve(name), reason));
    }
}
