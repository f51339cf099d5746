package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.plaque.finding.Finding;
import fr.plaque.generator.Generator;
import fr.plaque.generator.SiteRequest;
import fr.plaque.generator.SiteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path project = Path.of("..", "example-site").toAbsolutePath().normalize();
        site = folder.resolve("site");
        SiteResult result = Generator.standard()
                .run(
                        new SiteRequest(
                                project.resolve("contenu"),
                                site,
                                folder.resolve("rapports"),
                                Optional.empty(),
                                project.resolve("theme"),
                                LocalDate.of(2026, 11, 22),
                                SiteRequest.Mode.CONSTRUIRE,
                                true),
                        step -> {});
        assertThat(result.dossier().findings().stream().filter(Finding::isError))
                .isEmpty();
        assertThat(result.publie()).isTrue();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            List<Path> pages = walk.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageStaysAtHomeAndFits(Browser browser) throws IOException {
        return pages().stream().flatMap(page -> Stream.of(320, 1280)
                .map(width -> dynamicTest(
                        site.relativize(page) + " at " + width, () -> staysAtHomeAndFits(browser, page, width))));
    }

    private static void staysAtHomeAndFits(Browser browser, Path page, int width) {
        Browser.Visit visit = browser.open(page, width);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests()).isNotEmpty().allSatisfy(request -> assertThat(request)
                .startsWith(site.toUri().toString()));
        assertThat(visit.overflow()).as("pixels wider than the window").isZero();
    }
}
