package dpi.safeguards.internal.archive;

import dpi.safeguards.internal.outline.PackIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes and the index of one pack, in memory; everything else comes from the loader behind it. What the
 * pack has itself is never taken from there, so that packs with the same name do not get each other's rules.
 */
public final class PackLoader extends ClassLoader {

    private final Map<String, byte[]> files;

    /**
     * Makes a loader.
     *
     * @param id the pack's id
     * @param version its version
     * @param files its classes and its index, by resource name
     * @param note what evaluations by the pack say about where it came from; empty if nothing
     * @param behind finds everything else
     */
    public PackLoader(String id, String version, Map<String, byte[]> files, String note, ClassLoader behind) {
        super(behind);
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put(PackIndex.LISTING, (id + " " + version + "\n").getBytes(StandardCharsets.UTF_8));
        all.put(PackIndex.note(id, version), note.getBytes(StandardCharsets.UTF_8));
        this.files = all;
    }

    /** {@return the Java package of a pack's compiled rules} */
    public static String javaPackage(String id, String version) {
        return "dpi.safeguards.packs." + word(id) + ".v" + word(version);
    }

    /** {@return whether a pack may have a file of this name, below a folder, to be found by its loader} */
    public static boolean isOwn(String name, String folder, String id, String version) {
        String home = folder + javaPackage(id, version).replace('.', '/') + "/";
        return (name.startsWith(home) && name.endsWith(".class"))
                || name.equals(folder + PackIndex.resource(id, version));
    }

    private static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "_");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
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
