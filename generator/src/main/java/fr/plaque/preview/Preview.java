package fr.plaque.preview;

import fr.plaque.generator.Generator;
import fr.plaque.generator.SitePreview;
import fr.plaque.generator.SiteRequest;
import fr.plaque.load.FolderStamp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A site that is looked at while it is written. Whatever state its files are in, the last good pages stay, and what is
 * wrong lies over them.
 */
public final class Preview implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(150);
    private static final long SETTLE = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(10);

    private final Generator generator;
    private final Supplier<SiteRequest> request;
    private final PreviewListener listener;
    private final PreviewServer server;
    private final Thread watcher = new Thread(this::watch, "plaque-apercu-fichiers");
    private Shown shown;
    private Optional<FolderStamp> stamp;

    private Preview(
            Generator generator,
            Supplier<SiteRequest> request,
            PreviewListener listener,
            PreviewServer server,
            Shown shown) {
        this.generator = generator;
        this.request = request;
        this.listener = listener;
        this.server = server;
        this.shown = shown;
        this.stamp = Optional.empty();
        watcher.setDaemon(true);
    }

    /**
     * Builds, serves, and watches.
     *
     * @param request asked anew before each build, for the day may change meanwhile
     * @param port where to begin to look for a free one; 0 for any
     * @throws IOException if no port is free
     */
    public static Preview start(Generator generator, Supplier<SiteRequest> request, int port, PreviewListener listener)
            throws IOException {
        Shown nothing = Shown.nothing();
        Preview preview = new Preview(generator, request, listener, PreviewServer.open(port, nothing), nothing);
        preview.stamp = preview.look();
        preview.build();
        preview.watcher.start();
        return preview;
    }

    /** Where to look: {@code http://127.0.0.1:8765/}. */
    public String address() {
        return server.address();
    }

    private void watch() {
        try {
            long beat = System.nanoTime();
            while (!Thread.currentThread().isInterrupted()) {
                long before = System.nanoTime();
                Optional<FolderStamp> now = look();
                long took = System.nanoTime() - before;
                if (!now.equals(stamp)) {
                    stamp = settled(now);
                    build();
                }
                if (System.nanoTime() - beat > HEARTBEAT) {
                    beat = System.nanoTime();
                    server.stillThere();
                }
                TimeUnit.NANOSECONDS.sleep(Math.max(LOOK_EVERY, 5 * took));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An editor may empty a file before it fills it; a copy of many files takes a while. */
    private Optional<FolderStamp> settled(Optional<FolderStamp> changed) throws InterruptedException {
        Optional<FolderStamp> last = changed;
        for (int tries = 0; tries < 25; tries++) {
            TimeUnit.NANOSECONDS.sleep(SETTLE);
            Optional<FolderStamp> now = look();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Optional<FolderStamp> look() {
        try {
            SiteRequest now = request.get();
            return Optional.of(FolderStamp.of(List.of(now.contenu(), now.surcharges())));
        } catch (IOException e) {
            return Optional.empty(); // the next look may see more; a build says what cannot be read
        }
    }

    private void build() {
        long before = System.nanoTime();
        try {
            SitePreview made = generator.preview(request.get(), step -> {});
            boolean good = made.dossier().publiable();
            shown = Shown.of(good ? made.fichiers() : shown.files(), made.dossier());
            server.show(shown);
            listener.built(made.dossier(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
        } catch (RuntimeException | StackOverflowError e) {
            shown = shown.broken(e.toString());
            server.show(shown);
            listener.broke(e.toString());
        }
    }

    /** Stops; nothing is left behind, for nothing was written. */
    @Override
    public void close() {
        watcher.interrupt();
        server.close();
    }
}
