package fr.plaque.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and what. A page from elsewhere can make a browser call the loopback address under any name (DNS
 * rebinding), so the name that was called must be ours.
 */
final class Doorkeeper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Set<String> hosts;

    Doorkeeper(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** The refusal, if any: RFC 9110 §15.5.20 for a host that is not ours, §15.5.6 for another method. */
    Optional<Answer> refusal(HttpExchange exchange) {
        List<String> called = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (called.size() != 1 || !hosts.contains(called.get(0))) {
            return Optional.of(Answer.words(421, "Cette adresse n'est pas celle de l'aperçu."));
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Optional.of(
                    Answer.words(405, "L'aperçu ne fait que montrer.").with("Allow", "GET, HEAD"));
        }
        boolean foreign = exchange.getRequestHeaders().getOrDefault("Origin", List.of()).stream()
                .anyMatch(origin -> !origin.startsWith("http://") || !hosts.contains(origin.substring(7)));
        return foreign
                ? Optional.of(Answer.words(403, "Une page d'un autre site n'a rien à lire ici."))
                : Optional.empty();
    }
}
