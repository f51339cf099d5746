package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site of the fictional teaching service in Chromium: guides by keyboard, and what is nowhere. */
@InBrowser
class ServiceSiteInBrowserTest {

    @TempDir
    static Path folder;

    private static ExampleSite site;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("example-site/service", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preparer-ma-consultation-anesthesie", "avis-injustifie", "fiche-creee-a-mon-nom"})
    void aGuideIsWalkedByKeyboardToAnEnd(String guide, Browser browser) {
        browser.open(site.folder().resolve("tutoriels/" + guide + "/index.html"), 1280);
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
