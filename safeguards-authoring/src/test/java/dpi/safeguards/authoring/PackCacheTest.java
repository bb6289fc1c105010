package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCacheTest {

    @TempDir
    private Path folder;

    private PackFolder pack(int number) {
        Path home = folder.resolve("pack-" + number);
        SmallPack.numbered(home, number);
        return PackFolder.read(home);
    }

    @Test
    void whatDidNotChangeIsNotCompiledAgainAndTheOldestIsLetGo() {
        PackCache cache = new PackCache(2);
        CompiledPack first = cache.compile(pack(1));
        CompiledPack second = cache.compile(pack(2));
        assertSame(first, cache.compile(pack(1)));
        cache.compile(pack(3));
        assertSame(first, cache.compile(pack(1)));
        assertEquals(3, cache.compilations());
        assertNotSame(second, cache.compile(pack(2)));
        assertEquals(4, cache.compilations());
    }

    @Test
    void aClosedCacheSaysSo() {
        PackCache cache = new PackCache(1);
        cache.close();
        PackFolder pack = pack(1);
        assertEquals(
                "The cache is closed.",
                assertThrows(IllegalStateException.class, () -> cache.compile(pack))
                        .getMessage());
        assertEquals(
                "A cache keeps at least 1 pack, not 0.",
                assertThrows(IllegalArgumentException.class, () -> new PackCache(0))
                        .getMessage());
    }
}
