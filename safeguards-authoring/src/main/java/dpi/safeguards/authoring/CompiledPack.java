package dpi.safeguards.authoring;

import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack compiled into classes and an index, ready to be written into a jar or loaded at once. Immutable and
 * thread-safe.
 */
public final class CompiledPack {

    private final PackIndex index;
    private final Map<String, byte[]> files;

    private CompiledPack(PackIndex index, Map<String, byte[]> files) {
        this.index = index;
        this.files = files;
    }

    /** {@return the pack, compiled} */
    public static CompiledPack of(PackFolder folder) {
        PackIndex sealed = PackIndexes.sealed(folder.index());
        String javaPackage = "dpi.safeguards.packs." + word(sealed.id()) + ".v" + word(sealed.version());
        ModelCompiler.Compiled compiled = ModelCompiler.compile(
                DrlWriter.write(javaPackage, sealed.rules()),
                word(sealed.digest()),
                CompiledPack.class.getClassLoader());
        PackIndex index = sealed.compiled(RuleEngine.droolsVersion(), compiled.modelClass());
        Map<String, byte[]> files = new TreeMap<>(compiled.classes());
        files.put(PackIndex.resource(index.id(), index.version()), PackIndexes.write(index));
        return new CompiledPack(index, files);
    }

    /** {@return the pack's id} */
    public String id() {
        return index.id();
    }

    /** {@return {@code sha256:} and the digest of the pack's content} */
    public String digest() {
        return index.digest();
    }

    /**
     * Writes classes and index below a folder that becomes the root of a jar. The listing of packs is left to the
     * caller, who knows which other packs share the jar.
     */
    public void writeTo(Path root) {
        files.forEach((name, bytes) -> write(root.resolve(name), bytes));
    }

    /** {@return the line that lists this pack in a jar} */
    public String listing() {
        return index.id() + " " + index.version();
    }

    /**
     * {@return a class loader for {@link dpi.safeguards.Safeguards#load(ClassLoader, String...)} that finds this pack,
     * and behind it those of this library's class path; name it with its version, lest a newer one is taken from there}
     */
    public ClassLoader asClassLoader() {
        return asClassLoader(CompiledPack.class.getClassLoader());
    }

    /** {@return the same, with the packs of another class loader behind it} */
    public ClassLoader asClassLoader(ClassLoader behind) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put(PackIndex.LISTING, (listing() + "\n").getBytes(StandardCharsets.UTF_8));
        return new InMemory(all, behind);
    }

    static void write(Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(parent, ".", ".part");
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** Serves a pack's files; everything else comes from this library. */
    private static final class InMemory extends ClassLoader {

        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files, ClassLoader behind) {
            super(behind);
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return files.containsKey(name) ? findResource(name) : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            URL own = findResource(name);
            List<URL> all = new ArrayList<>(own == null ? List.of() : List.of(own));
            all.addAll(Collections.list(getParent().getResources(name)));
            return Collections.enumeration(all);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                return null;
            }
            try {
                return new URL(null, "pack:/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) {
                        return new URLConnection(url) {
                            @Override
                            public void connect() {}

                            @Override
                            public InputStream getInputStream() {
                                return new ByteArrayInputStream(bytes);
                            }
                        };
                    }
                });
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
