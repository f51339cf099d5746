package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doctor with four places, nights, three absences and thirty acts: everything is said, and nothing overflows. */
@InBrowser
class BusyPracticeInBrowserTest {

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("generator/src/test/resources/sites/quatre-lieux", folder)
                .folder();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 320",
        "consulter/index.html, 320",
        "consulter/index.html, 768",
        "consulter/index.html, 1280",
        "actes/index.html, 320",
        "honoraires/index.html, 320",
        "recherche/index.html, 320"
    })
    void itFits(String page, int width, Browser browser) {
        Browser.Visit visit = browser.open(site.resolve(page), width);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.overflow()).isZero();
    }

    @Test
    void nightsAreSaidInWords(Browser browser) {
        browser.open(site.resolve("consulter/index.html"), 1280);
        assertThat(text(browser, "main"))
                .contains("20 h – 2 h (lendemain)", "20 h – minuit", "24 h sur 24", "22 h – 6 h (lendemain)");
    }

    @Test
    void everyAbsenceIsSaidWithItsPlace(Browser browser) {
        browser.open(site.resolve("consulter/index.html"), 1280);
        assertThat(text(browser, ".fermetures"))
                .contains(
                        "Du 21 décembre 2026 au 3 janvier 2027, Cabinet de la rue des Lilas",
                        "Le 28 décembre 2026, Clinique de la Rivière",
                        "Du 15 au 19 février 2027, tous les lieux",
                        "Dr Dominique Exemple");
    }

    @Test
    void thirtyActsAreListed(Browser browser) {
        browser.open(site.resolve("actes/index.html"), 320);
        assertThat(browser.run("return document.querySelectorAll('main li').length"))
                .isEqualTo(30L);
    }

    private static String text(Browser browser, String selector) {
        return ((String) browser.run("return document.querySelector(arguments[0]).innerText", selector))
                .replaceAll("[\\u00a0\\u202f]", " ");
    }
}
