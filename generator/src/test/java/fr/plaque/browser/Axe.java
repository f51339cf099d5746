package fr.plaque.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of axe-core, run in the open page. */
final class Axe {

    /** What the colours of the night can break; the rest of a page is the same by day. */
    static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** What a narrow window can break. */
    static final List<String> ROOM =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private static final String SCRIPT = script();

    private Axe() {}

    /** Into the page that is open. */
    static void bring(Browser browser) {
        browser.run(SCRIPT);
    }

    /**
     * What it finds, one line a rule.
     *
     * @param rules those to ask; none for all
     */
    static List<String> violations(Browser browser, List<String> rules) {
        String only = rules.isEmpty()
                ? ""
                : ", runOnly: "
                        + rules.stream().map(rule -> "'" + rule + "'").collect(Collectors.joining(",", "[", "]"));
        List<?> found = (List<?>) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {resultTypes: ['violations'], iframes: false, preload: false" + only
                        + "}).then(result => done(result.violations.map("
                        + "one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))));");
        return found.stream().map(String::valueOf).toList();
    }

    /**
     * Changes how the page is seen, for a visitor who wants nothing to move.
     *
     * @param scheme {@code light} or {@code dark}
     */
    static void show(Browser browser, String media, String scheme) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(
                                        Map.of("name", "prefers-color-scheme", "value", scheme),
                                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    static void showAsUsual(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
