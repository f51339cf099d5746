package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the example site under axe: light, dark, narrow and on paper. */
@InBrowser
class AccessibilityTest {

    /** A way of looking at a page. */
    private record View(String name, int width, String media, String scheme) {}

    private static final List<View> VIEWS = List.of(
            new View("light", 1280, "screen", "light"),
            new View("dark", 1280, "screen", "dark"),
            new View("narrow", 320, "screen", "light"),
            new View("paper", 794, "print", "light"));

    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.map("
            + "one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))));";

    @TempDir
    static Path folder;

    private static ExampleSite site;
    private static String axe;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("example-site", folder);
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothing(Browser browser) throws IOException {
        return site.pages().stream().flatMap(page -> VIEWS.stream()
                .map(view -> dynamicTest(
                        site.folder().relativize(page) + ", " + view.name(),
                        () -> assertThat(violations(browser, page, view)).isEmpty())));
    }

    private static List<?> violations(Browser browser, Path page, View view) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                view.media(),
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
        browser.open(page, view.width());
        browser.run(axe);
        List<?> violations = (List<?>) browser.driver().executeAsyncScript(RUN);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        return violations;
    }
}
