package fr.plaque.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does one piece of work on each item, on all cores. */
final class AllCores {

    private AllCores() {}

    /** Returns when every item is done; a failure of one stops the rest and is thrown. */
    static <T> void forEach(List<T> items, Consumer<T> work) {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
        if (workers < 2) {
            items.forEach(work);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    try {
                        for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
                            work.accept(items.get(at));
                        }
                    } finally {
                        next.addAndGet(items.size()); // after a failure nobody takes another item
                    }
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
