package fr.plaque.render;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that runs a template of the author for too long. */
final class Watchdog {

    private final Duration limit;
    private final ScheduledThreadPoolExecutor timer;

    Watchdog(Duration limit) {
        this.limit = limit;
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "plaque-gabarits");
            thread.setDaemon(true);
            return thread;
        });
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Watches the current thread until the watch is closed. */
    Watch start() {
        return new Watch(Thread.currentThread());
    }

    final class Watch implements AutoCloseable {

        private final Thread watched;
        private final ScheduledFuture<?> bite;
        private boolean over;
        private boolean bitten;

        private Watch(Thread watched) {
            this.watched = watched;
            this.bite = timer.schedule(this::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void interrupt() {
            if (!over) {
                bitten = true;
                watched.interrupt();
            }
        }

        synchronized boolean hasBitten() {
            return bitten;
        }

        /** The mark of the interruption is ours to wipe off: the thread goes on to other pages. */
        @Override
        public synchronized void close() {
            over = true;
            bite.cancel(false);
            if (bitten) {
                Thread.interrupted();
            }
        }
    }
}
