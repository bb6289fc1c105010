package dpi.safeguards.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredListTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> list = DeferredList.of(() -> {
        asked.incrementAndGet();
        return new ArrayList<>(List.of("a", "b"));
    });

    @Test
    void isMadeWhenSomebodyLooksAndKept() {
        assertEquals(0, asked.get());
        assertEquals(2, list.size());
        assertEquals("b", list.get(1));
        assertEquals(1, asked.get());
    }

    @Test
    void isLikeAnyOtherImmutableList() {
        assertEquals(List.of("a", "b"), list);
        assertEquals(list, List.of("a", "b"));
        assertEquals(List.of("a", "b").hashCode(), list.hashCode());
        assertEquals("[a, b]", list.toString());
        assertThrows(UnsupportedOperationException.class, () -> list.add("c"));
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "c"));
        assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
    }

    @Test
    void staysDeferredWhenItIsCopied() {
        assertSame(list, DeferredList.copyOf(list));
        assertEquals(0, asked.get());
        List<String> given = new ArrayList<>(List.of("a"));
        List<String> copy = DeferredList.copyOf(given);
        given.clear();
        assertEquals(List.of("a"), copy);
    }

    @Test
    void isMadeOnceHoweverManyThreadsLook() throws Exception {
        int threads = 8;
        CountDownLatch together = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                seen.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return list.size();
                }));
            }
            for (Future<Integer> each : seen) {
                assertEquals(2, each.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, asked.get());
    }

    @Test
    void asksAgainIfItCouldNotBeMade() {
        List<String> second = DeferredList.of(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return List.of("a");
        });
        assertThrows(IllegalStateException.class, second::size);
        assertFalse(second.isEmpty());
    }
}
