package fr.plaque.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to a browser.
 *
 * @param headers those of this answer alone
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, Map.of());
    }

    static Answer words(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Answer with(String header, String value) {
        return new Answer(status, type, body, Map.of(header, value));
    }
}
