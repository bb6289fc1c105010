package dpi.safeguards.internal.json;

import dpi.safeguards.facts.PackVersion;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.outline.PackIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds, reads and writes the indexes of packs on a class path. */
public final class PackIndexes {

    /**
     * A version of a pack that can be loaded.
     *
     * @param id its id
     * @param version its version
     */
    public record Listed(String id, String version) implements Comparable<Listed> {

        private static final Comparator<Listed> ORDER =
                Comparator.comparing(Listed::id).thenComparing(listed -> PackVersion.parse(listed.version()));

        @Override
        public int compareTo(Listed other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return id + "@" + version;
        }
    }

    private PackIndexes() {}

    /** {@return the packs that can be loaded, by id and version} */
    public static List<Listed> list(ClassLoader loader) {
        TreeSet<Listed> listed = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(PackIndex.LISTING))) {
                try (InputStream in = url.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(" ", 2))
                            .filter(words -> words.length == 2)
                            .forEach(words -> listed.add(new Listed(words[0], words[1])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(listed);
    }

    /**
     * {@return the index of a pack}
     *
     * @param name {@code id} for the newest version, or {@code id@version}
     * @throws InputException if there is no such pack
     */
    public static PackIndex read(ClassLoader loader, String name) {
        List<Listed> all = list(loader);
        List<Listed> fitting = all.stream()
                .filter(listed -> listed.id().equals(name) || listed.toString().equals(name))
                .toList();
        if (fitting.isEmpty()) {
            List<String> names = new ArrayList<>();
            all.forEach(listed -> names.addAll(List.of(listed.id(), listed.toString())));
            throw new InputException(List.of(
                    new Problem(name, 0, "", "There is no such pack on the class path." + Names.maybe(name, names))));
        }
        Listed newest = fitting.get(fitting.size() - 1);
        String resource = PackIndex.resource(newest.id(), newest.version());
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new InputException(List.of(new Problem(resource, 0, "", "The pack is listed but not there.")));
            }
            return parse(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is to be said of where the pack came from; empty if nothing} */
    public static String note(ClassLoader loader, PackIndex index) {
        try (InputStream in = loader.getResourceAsStream(PackIndex.note(index.id(), index.version()))) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the index in these bytes} */
    public static PackIndex parse(String file, byte[] bytes) {
        Problems problems = new Problems();
        Document document = Document.parse(file, bytes);
        PackIndex index = new RecordReader(document, problems, Map.of()).read(document.root(), "", PackIndex.class);
        problems.throwIfAny();
        if (index == null) {
            throw new IllegalStateException(file + " holds no pack");
        }
        return index;
    }

    /** {@return the index as text, the same for the same content} */
    public static byte[] write(PackIndex index) {
        return Json.pretty(RecordWriter.write(index)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the index with the digest of its content, which does not depend on how it is compiled} */
    public static PackIndex sealed(PackIndex index) {
        return index.withDigest(Json.digest(write(index.compiled("", "").withDigest(""))));
    }
}
