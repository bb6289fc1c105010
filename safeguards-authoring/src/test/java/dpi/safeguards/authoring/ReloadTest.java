package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.PackArchive;
import dpi.safeguards.Safeguards;
import dpi.safeguards.TrustPolicy;
import dpi.safeguards.input.InputLimits;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is no longer used goes away: a server may load a pack anew after every edit, for years. With
 * {@code -Dsafeguards.reloads=500} it is tried that often, and what it takes is printed.
 */
class ReloadTest {

    private static final int RELOADS = Integer.getInteger("safeguards.reloads", 20);
    private static final int PRINTED = Math.max(RELOADS / 10, 10);

    @Test
    void packsThatWereReplacedLeaveNothingBehind(@TempDir Path folder) {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        PackCache cache = new PackCache(4);
        for (int i = 0; i < RELOADS; i++) {
            loaders.add(new WeakReference<>(reload(cache, folder, i)));
            if (i % PRINTED == PRINTED - 1) {
                print(i + 1, loaders);
            }
        }
        cache.close();

        assertEquals(List.of(), alive(loaders), "class loaders that are kept");
        assertEquals(RELOADS, cache.compilations());
        print(RELOADS, loaders);
    }

    @Test
    void archivesThatWereReplacedLeaveNothingBehind(@TempDir Path folder) {
        SmallPack.numbered(folder, 7);
        byte[] archive = PublishedPack.build(folder).bytes();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < RELOADS; i++) {
            PackArchive opened =
                    PackArchive.open("small", archive, TrustPolicy.unsigned("it is a test"), InputLimits.PACKS);
            ClassLoader loader = opened.asClassLoader();
            assertEquals(List.of("register-7"), Numbered.judged(Safeguards.load(loader, opened.name()), 7));
            loaders.add(new WeakReference<>(loader));
        }

        assertEquals(List.of(), alive(loaders), "class loaders that are kept");
    }

    private static ClassLoader reload(PackCache cache, Path folder, int number) {
        SmallPack.numbered(folder, number);
        ClassLoader loader = cache.compile(PackFolder.read(folder)).asClassLoader();
        Safeguards safeguards = Safeguards.load(loader, "small@1.0.0");
        assertEquals(List.of("register-" + number), Numbered.judged(safeguards, number));
        return loader;
    }

    /** The numbers of those that are still there after the collector had its chances. */
    private static List<Integer> alive(List<WeakReference<ClassLoader>> loaders) {
        List<Integer> alive = List.of();
        for (int chance = 0; chance < 20; chance++) {
            System.gc();
            alive = new ArrayList<>();
            for (int i = 0; i < loaders.size(); i++) {
                if (!loaders.get(i).refersTo(null)) {
                    alive.add(i);
                }
            }
            if (alive.isEmpty()) {
                break;
            }
        }
        return alive;
    }

    private static void print(int reloads, List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                "after %d reloads: heap %.1f MiB, metaspace %.1f MiB, %d classes, %d class loaders of packs%n",
                reloads,
                heap / 1048576.0,
                metaspace / 1048576.0,
                classes.getLoadedClassCount(),
                loaders.stream().filter(loader -> !loader.refersTo(null)).count());
    }
}
