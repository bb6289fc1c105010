package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.Safeguards;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs that are built at the same time never get each other's rules, even if they have the same name and version. With
 * {@code -Dsafeguards.builds=250} each of eight threads builds that many.
 */
class ConcurrentBuildsTest {

    private static final int THREADS = 8;
    private static final int BUILDS = Integer.getInteger("safeguards.builds", 3);

    @TempDir
    private Path folder;

    @Test
    void packsWithOneNameThatAreBuiltAtTheSameTimeEachGiveTheirOwnAnswer() throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Set<String> wrong = Collections.synchronizedSet(new TreeSet<>());
        Set<String> digests = Collections.synchronizedSet(new TreeSet<>());
        inThreads(thread -> {
            Path mine = folder.resolve("thread-" + thread);
            start.await();
            for (int build = 0; build < BUILDS; build++) {
                int number = 10 * (thread * BUILDS + build);
                SmallPack.numbered(mine, number);
                CompiledPack pack = CompiledPack.of(PackFolder.read(mine));
                digests.add(pack.digest());
                List<String> judged = Numbered.judged(Safeguards.load(pack.asClassLoader(), "small@1.0.0"), number);
                if (!judged.equals(List.of("register-" + number))) {
                    wrong.add(number + " judged " + judged);
                }
            }
        });

        assertEquals(Set.of(), wrong);
        assertEquals(THREADS * BUILDS, digests.size());
        System.out.printf("%d threads built %d packs each; every pack gave its own answer%n", THREADS, BUILDS);
    }

    @Test
    void aPackThatManyThreadsAskACacheForIsCompiledOnce() throws Exception {
        SmallPack.numbered(folder, 3);
        PackFolder pack = PackFolder.read(folder);
        PackCache cache = new PackCache(1);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Set<CompiledPack> compiled = Collections.synchronizedSet(new HashSet<>());
        inThreads(thread -> {
            start.await();
            compiled.add(cache.compile(pack));
        });

        assertEquals(1, compiled.size());
        assertEquals(1, cache.compilations());
    }

    /** Something that a thread does. */
    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inThreads(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                all.add(() -> {
                    work.run(thread);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
