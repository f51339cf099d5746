package fr.plaque.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.plaque.machine.SecurityHeaders;
import fr.plaque.rule.ResourceFolder;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers a browser on the loopback address, and nobody else. */
final class PreviewServer implements AutoCloseable {

    private static final int PORTS_TRIED = 50;
    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService pool;
    private final Doorkeeper doorkeeper;
    private final Events events = new Events();
    private final SortedMap<String, byte[]> own = ResourceFolder.files(PreviewServer.class.getClassLoader(), "apercu");
    private volatile Shown shown;

    private PreviewServer(HttpServer server, Shown first) {
        this.server = server;
        this.shown = first;
        this.doorkeeper = new Doorkeeper(port());
        this.pool = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "plaque-apercu");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Listens on the first free port.
     *
     * @param port where to begin; 0 for any
     */
    static PreviewServer open(int port, Shown first) throws IOException {
        // Read once, when the server's classes are loaded: seconds for a request to arrive, and no waiting for more of
        // it.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        PreviewServer opened = new PreviewServer(bound(port), first);
        opened.server.createContext("/", opened::handle);
        opened.server.setExecutor(opened.pool);
        opened.server.start();
        return opened;
    }

    private static HttpServer bound(int first) throws IOException {
        for (int port = first; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException e) {
                if (port >= Math.min(first + PORTS_TRIED, 65_535)) {
                    throw e;
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    void show(Shown next) {
        shown = next;
        events.built(next.version());
    }

    void stillThere() {
        events.stillThere();
    }

    private void handle(HttpExchange exchange) throws IOException {
        SecurityHeaders.preview().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        Shown now = shown;
        Optional<Answer> refusal = doorkeeper.refusal(exchange);
        if (refusal.isEmpty() && isForEvents(exchange)) {
            events.add(exchange, now.version());
            return;
        }
        try (exchange) {
            send(exchange, refusal.orElseGet(() -> answer(exchange, now)));
        }
    }

    private static boolean isForEvents(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET") && (Pages.OWN + "evenements").equals(address(exchange));
    }

    /** What was asked for, without escapes; empty for what is no address of ours. */
    private static String address(HttpExchange exchange) {
        boolean plain = exchange.getRequestURI().getRawAuthority() == null
                && exchange.getRequestURI().getPath() != null;
        return plain ? exchange.getRequestURI().getPath() : "";
    }

    private Answer answer(HttpExchange exchange, Shown now) {
        String address = address(exchange);
        if (address.startsWith(Pages.OWN)) {
            return own(address.substring(Pages.OWN.length()), now);
        }
        Optional<String> file = now.addresses().file(address);
        if (file.isPresent()) {
            return file(200, file.get(), now);
        }
        Optional<String> folder = now.addresses().folder(address);
        if (folder.isPresent()) {
            return Answer.words(301, folder.get()).with("Location", folder.get());
        }
        if (now.files().isEmpty() && address.equals("/")) {
            return Answer.of(200, MediaTypes.of("index.html"), new Pages(now).plain("Aperçu", ""));
        }
        return now.files().containsKey("404.html")
                ? file(404, "404.html", now)
                : Answer.of(404, MediaTypes.of("404.html"), new Pages(now).plain("Pas de page à cette adresse", ""));
    }

    private static Answer file(int status, String path, Shown now) {
        byte[] bytes = now.files().get(path);
        return Answer.of(status, MediaTypes.of(path), path.endsWith(".html") ? new Pages(now).page(bytes) : bytes);
    }

    private Answer own(String name, Shown now) {
        if (name.equals("constats")) {
            return Answer.of(200, MediaTypes.of("constats.html"), new Pages(now).findings());
        }
        return Optional.ofNullable(own.get(name))
                .map(bytes -> Answer.of(200, MediaTypes.of(name), bytes))
                .orElseGet(() -> Answer.words(404, "Pas de page à cette adresse."));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        pool.shutdownNow();
    }
}
