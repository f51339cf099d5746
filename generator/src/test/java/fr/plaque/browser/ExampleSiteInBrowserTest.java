package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the example site, opened from the disk with no network, narrow and wide. */
@InBrowser
class ExampleSiteInBrowserTest {

    @TempDir
    static Path folder;

    private static ExampleSite site;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("example-site", folder);
    }

    @TestFactory
    Stream<DynamicTest> everyPageStaysAtHomeAndFits(Browser browser) throws IOException {
        return site.pages().stream().flatMap(page -> Stream.of(320, 1280)
                .map(width -> dynamicTest(
                        site.folder().relativize(page) + " at " + width,
                        () -> staysAtHomeAndFits(browser, page, width))));
    }

    private static void staysAtHomeAndFits(Browser browser, Path page, int width) {
        Browser.Visit visit = browser.open(page, width);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests()).isNotEmpty().allSatisfy(request -> assertThat(request)
                .startsWith(site.folder().toUri().toString()));
        assertThat(visit.overflow()).as("pixels wider than the window").isZero();
    }
}
