package dpi.safeguards.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Work that is done by several threads and whose results are taken in the order in which it was given, by the thread
 * that gives it. That thread lends a hand where it would have to wait, so it counts as one of them.
 *
 * @param <T> the results
 */
final class InOrder<T> implements AutoCloseable {

    /** How many pieces of work wait for each thread; a piece may hold a tender. */
    private static final int AHEAD = 32;
    /** How many results wait for each thread, for one that is slow to come. */
    private static final int BEHIND = 64;

    private final int threads;
    private final Consumer<T> taker;
    private final Queue<FutureTask<T>> pending = new ArrayDeque<>();
    private final ExecutorService others;
    private boolean started;

    /** @param threads how many threads work at the same time, at least 1 */
    InOrder(int threads, Consumer<T> taker) {
        this.threads = threads;
        this.taker = taker;
        this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            Thread thread = new Thread(work, "safeguards-review");
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        pending.add(task);
        // The first piece is often the only one and not worth a thread.
        if (threads == 1 || !started) {
            started = true;
            take();
            return;
        }
        if (pending.size() > threads * AHEAD) {
            task.run();
        } else {
            others.execute(task);
        }
        while (!pending.isEmpty() && (pending.element().isDone() || pending.size() > threads * BEHIND)) {
            take();
        }
    }

    /** Waits for all that is still being done and takes it. */
    void finish() {
        while (!pending.isEmpty()) {
            take();
        }
    }

    private void take() {
        FutureTask<T> task = pending.remove();
        // Does nothing if another thread does it, or has done it.
        task.run();
        try {
            taker.accept(task.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a tender was being judged", e);
        }
    }

    /** Gives up what has not been taken. */
    @Override
    public void close() {
        others.shutdownNow();
    }
}
