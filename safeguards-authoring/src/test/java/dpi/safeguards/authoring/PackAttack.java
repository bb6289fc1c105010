package dpi.safeguards.authoring;

import dpi.safeguards.TrustPolicy;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.archive.PackZip;
import dpi.safeguards.internal.archive.VerifiedArchive;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.PackManifests;
import dpi.safeguards.internal.outline.PackManifest;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that must not be loaded, and why. */
final class PackAttack {

    private final String name;
    private final byte[] archive;
    private final TrustPolicy policy;
    private final Reason reason;
    private final String says;

    PackAttack(String name, byte[] archive, TrustPolicy policy, Reason reason, String says) {
        this.name = name;
        this.archive = archive;
        this.policy = policy;
        this.reason = reason;
        this.says = says;
    }

    byte[] archive() {
        return archive;
    }

    TrustPolicy policy() {
        return policy;
    }

    Reason reason() {
        return reason;
    }

    /** A part of what is said about it. */
    String says() {
        return says;
    }

    @Override
    public String toString() {
        return name;
    }

    /** {@return the archive with other entries, packed as it should be} */
    static byte[] entries(byte[] archive, Consumer<SortedMap<String, byte[]>> change) {
        SortedMap<String, byte[]> entries = PackZip.read("archive", archive, InputLimits.PACKS);
        change.accept(entries);
        return PackZip.write(entries);
    }

    /** {@return the archive with another manifest, which its signature does not fit} */
    static byte[] manifest(byte[] archive, UnaryOperator<String> change) {
        return entries(
                archive,
                entries -> entries.computeIfPresent(
                        VerifiedArchive.MANIFEST, (name, text) -> change.apply(new String(text, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return the archive with a manifest that says what its entries are, as whoever has the key could make it} */
    static byte[] relisted(byte[] archive, UnaryOperator<String> change) {
        return entries(archive, entries -> {
            byte[] text = Objects.requireNonNull(entries.remove(VerifiedArchive.MANIFEST));
            entries.remove(VerifiedArchive.SIGNATURE);
            PackManifest old = PackManifests.parse("manifest", text, InputLimits.PACKS);
            PackManifest right = new PackManifest(
                    old.format(),
                    old.id(),
                    old.version(),
                    old.extended(),
                    old.content(),
                    old.drools(),
                    old.factModel(),
                    entries.entrySet().stream()
                            .map(entry -> new PackManifest.Listed(
                                    entry.getKey(), entry.getValue().length, Json.digest(entry.getValue())))
                            .toList());
            entries.put(
                    VerifiedArchive.MANIFEST,
                    change.apply(new String(PackManifests.write(right), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** {@return the archive as another program packs it, with further entries} */
    static byte[] packedAgain(byte[] archive, Consumer<ZipOutputStream> further) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : PackZip.read("archive", archive, InputLimits.PACKS).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            further.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void zeros(ZipOutputStream zip, long count) {
        try {
            zip.putNextEntry(new ZipEntry("source/zeros.md"));
            byte[] zeros = new byte[1 << 20];
            for (long left = count; left > 0; left -= zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the archive with every place of a text replaced by one of the same length} */
    static byte[] replaced(byte[] archive, String text, String by) {
        String bytes = new String(archive, StandardCharsets.ISO_8859_1);
        return bytes.replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] followedBy(byte[] archive, String text) {
        byte[] longer = Arrays.copyOf(archive, archive.length + text.length());
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, longer, archive.length, text.length());
        return longer;
    }
}
