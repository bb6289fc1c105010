package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.PackIndexes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Compiled packs by the digest of their content, so that what did not change is not compiled again. Whoever makes the
 * cache owns it; nothing is kept anywhere else, and {@link #close} lets go of all of it. Thread-safe: a pack that
 * several threads ask for at the same time is compiled once.
 */
public final class PackCache implements AutoCloseable {

    private final Map<String, FutureTask<CompiledPack>> packs;
    private boolean closed;
    private int compilations;

    /**
     * Makes an empty cache.
     *
     * @param most how many packs it keeps; of more, the one that was not asked for the longest is let go
     */
    public PackCache(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A cache keeps at least 1 pack, not " + most + ".");
        }
        this.packs = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FutureTask<CompiledPack>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * {@return the pack, compiled now or when a folder with the same content was}
     *
     * @throws IllegalStateException if the cache is closed
     */
    public CompiledPack compile(PackFolder folder) {
        String digest = PackIndexes.sealed(folder.index()).digest();
        FutureTask<CompiledPack> compiling;
        synchronized (packs) {
            if (closed) {
                throw new IllegalStateException("The cache is closed.");
            }
            compiling = packs.computeIfAbsent(digest, absent -> new FutureTask<>(() -> compiled(folder)));
        }
        compiling.run();
        try {
            return compiling.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another thread compiles the pack.", e);
        } catch (ExecutionException e) {
            synchronized (packs) {
                packs.remove(digest, compiling);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private CompiledPack compiled(PackFolder folder) {
        synchronized (packs) {
            compilations++;
        }
        return CompiledPack.of(folder);
    }

    /** {@return how often a pack was compiled, for whoever watches the cache} */
    public int compilations() {
        synchronized (packs) {
            return compilations;
        }
    }

    /** Lets go of every pack. What was loaded from them goes on working. */
    @Override
    public void close() {
        synchronized (packs) {
            closed = true;
            packs.clear();
        }
    }
}
