package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site of the fictional teaching service in Chromium: every page narrow, one of each kind under axe, guides by keyboard. */
@InBrowser
class ServiceSiteInBrowserTest {

    private static final List<String> ONE_OF_EACH = List.of(
            "index.html",
            "service/index.html",
            "stages/index.html",
            "stages/public/interne/index.html",
            "stages/interne-socle/index.html",
            "stages/interne-socle/arrivee/index.html",
            "tutoriels/index.html",
            "tutoriels/avis-injustifie/index.html",
            "tutoriels/avis-injustifie/but/index.html",
            "tutoriels/avis-injustifie/conseil/index.html",
            "tutoriels/avis-injustifie/imprimer/index.html",
            "actualites/index.html",
            "actualites/rencontre-avec-les-proches/index.html",
            "etudiants/index.html",
            "consulter/index.html",
            "mentions-legales/index.html",
            "accessibilite/index.html");

    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.map("
            + "one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))));";

    @TempDir
    static Path folder;

    private static ExampleSite site;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("example-site/service", folder);
    }

    @TestFactory
    Stream<DynamicTest> everyPageStaysAtHomeAndFits(Browser browser) throws IOException {
        return site.pages().stream()
                .map(page -> dynamicTest(site.folder().relativize(page).toString(), () -> {
                    Browser.Visit visit = browser.open(page, 320);
                    assertThat(visit.console()).isEmpty();
                    assertThat(visit.requests()).isNotEmpty().allSatisfy(request -> assertThat(request)
                            .startsWith(site.folder().toUri().toString()));
                    assertThat(visit.overflow())
                            .as("pixels wider than the window")
                            .isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothing(Browser browser) throws IOException {
        String axe;
        try (InputStream script = ServiceSiteInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        return ONE_OF_EACH.stream().flatMap(page -> Stream.of(320, 1280)
                .map(width -> dynamicTest(page + " at " + width, () -> {
                    browser.open(site.folder().resolve(page), width);
                    browser.run(axe);
                    assertThat((List<?>) browser.driver().executeAsyncScript(RUN))
                            .isEmpty();
                })));
    }

    @Test
    void aGuideIsWalkedByKeyboardToAnEnd(Browser browser) {
        browser.open(site.folder().resolve("tutoriels/preparer-ma-consultation-anesthesie/index.html"), 1280);
        for (int step = 0; step < 10 && browser.driver().getTitle() != null && hasAnswers(browser); step++) {
            WebElement first = focusFirstAnswer(browser);
            assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            first.sendKeys(Keys.ENTER);
        }
        assertThat(browser.run("return document.querySelector('.fin p').textContent.length"))
                .isInstanceOf(Long.class);
        assertThat(browser.run("return document.querySelectorAll('.trajet li').length"))
                .asString()
                .isNotEqualTo("0");
    }

    @Test
    void numbersOfProfessionalsAreNowhere() throws IOException {
        try (Stream<Path> walk = Files.walk(site.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(text.replaceAll("[\\s.]|&nbsp;|\\u00a0|\\u00c2", ""))
                        .as(file.toString())
                        .doesNotContain("0261910077", "261910077");
            }
        }
    }

    private static boolean hasAnswers(Browser browser) {
        return (Long) browser.run("return document.querySelectorAll('.reponses a').length") > 0;
    }

    /** As a reader would: the tab key, from the top of the page, until the first answer. */
    private static WebElement focusFirstAnswer(Browser browser) {
        for (int tab = 0; tab < 60; tab++) {
            WebElement focused = browser.driver().switchTo().activeElement();
            focused.sendKeys(Keys.TAB);
            Object reached = browser.run("return document.activeElement === document.querySelector('.reponses a')");
            if (Boolean.TRUE.equals(reached)) {
                return browser.driver().switchTo().activeElement();
            }
        }
        throw new AssertionError("the first answer is out of reach of the keyboard");
    }
}
