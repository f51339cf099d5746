package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of both example sites and of the guide, sent by a host: it asks for nothing elsewhere, says nothing on the console, keeps
 * nothing, moves nothing when asked not to, loses nothing when it is narrow or enlarged, and axe finds nothing by day, by night, at 320 pixels and on
 * paper.
 */
@InBrowser
class EveryPageTest {

    private static final int WIDE = 1280;

    /** What a window of 1280 pixels holds at 200 %. */
    private static final int ENLARGED = 640;

    private static final int NARROW = 320;

    /** An A4 sheet at 96 pixels an inch. */
    private static final int SHEET = 794;

    private static final String KEPT = "return [document.cookie, localStorage.length, sessionStorage.length].join();";
    private static final String MOVING = "return [...document.querySelectorAll('*')].filter(one => {"
            + " const look = getComputedStyle(one);"
            + " return look.animationName !== 'none' || look.transitionDuration !== '0s'; }).length;";
    private static final String WORDS = "return document.body.innerText.replace(/\\s+/g, ' ').trim();";

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> thePractitioner(Browser browser) throws IOException {
        return pages("example-site", browser);
    }

    @TestFactory
    Stream<DynamicTest> theService(Browser browser) throws IOException {
        return pages("example-site/service", browser);
    }

    @TestFactory
    Stream<DynamicTest> theGuide(Browser browser) throws IOException {
        return pages("docs/guide", browser);
    }

    private static Stream<DynamicTest> pages(String project, Browser browser) throws IOException {
        ExampleSite site = ExampleSite.build(project, folder.resolve(project.replace('/', '-')));
        SiteServer server = SiteServer.of(site.folder());
        return site.pages().stream()
                .map(page -> site.folder().relativize(page).toString().replace('\\', '/'))
                .map(page -> dynamicTest(page, () -> assertThat(faults(browser, server.address(), page))
                        .isEmpty()))
                .onClose(() -> close(server));
    }

    private static List<String> faults(Browser browser, String home, String page) {
        List<String> faults = new ArrayList<>();
        Axe.show(browser, "screen", "light");
        Browser.Visit visit = browser.open(home + page, WIDE);
        if (!browser.run(MOVING).equals(0L)) {
            faults.add("moves, though nothing should");
        }
        visit.console().forEach(message -> faults.add("console: " + message));
        visit.requests().stream()
                .filter(address -> !address.startsWith(home))
                .forEach(address -> faults.add("asks for " + address));
        if (!browser.run(KEPT).equals(",0,0")) {
            faults.add("keeps " + browser.run(KEPT));
        }
        overflow(faults, visit.overflow(), WIDE);
        Object words = browser.run(WORDS);

        Axe.bring(browser);
        axe(faults, browser, "by day", List.of());
        Axe.show(browser, "screen", "dark");
        axe(faults, browser, "by night", Axe.COLOURS);
        Axe.show(browser, "screen", "light");
        for (int width : List.of(ENLARGED, NARROW)) {
            overflow(faults, browser.resize(width), width);
            if (!browser.run(WORDS).equals(words)) {
                faults.add("words are lost at " + width);
            }
        }
        axe(faults, browser, "narrow", Axe.ROOM);
        browser.resize(SHEET);
        Axe.show(browser, "print", "light");
        axe(faults, browser, "on paper", List.of());
        Axe.showAsUsual(browser);
        return faults;
    }

    private static void axe(List<String> faults, Browser browser, String view, List<String> rules) {
        Axe.violations(browser, rules).forEach(fault -> faults.add("axe, " + view + ": " + fault));
    }

    private static void overflow(List<String> faults, long pixels, int width) {
        if (pixels > 0) {
            faults.add(pixels + " pixels too wide at " + width);
        }
    }

    private static void close(SiteServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
