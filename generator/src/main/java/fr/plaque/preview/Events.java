package fr.plaque.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The browsers that wait for the next build: server-sent events, HTML Living Standard §9.2. */
final class Events implements AutoCloseable {

    /** More windows than a person keeps open. */
    private static final int MOST = 32;

    private final Deque<HttpExchange> waiting = new ArrayDeque<>();
    private boolean closed;

    /** Answers one, keeps it, and tells it the present version. */
    synchronized void add(HttpExchange exchange, String version) throws IOException {
        if (closed) {
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        waiting.addLast(exchange);
        if (waiting.size() > MOST) {
            waiting.removeFirst().close();
        }
        tell("data: " + version + "\n\n");
    }

    void built(String version) {
        tell("data: " + version + "\n\n");
    }

    /** Finds out who has left. */
    void stillThere() {
        tell(": \n\n");
    }

    private synchronized void tell(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        for (Iterator<HttpExchange> each = waiting.iterator(); each.hasNext(); ) {
            HttpExchange exchange = each.next();
            try {
                exchange.getResponseBody().write(bytes);
                exchange.getResponseBody().flush();
            } catch (IOException e) { // the window was closed
                each.remove();
                exchange.close();
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.forEach(HttpExchange::close);
        waiting.clear();
    }
}
