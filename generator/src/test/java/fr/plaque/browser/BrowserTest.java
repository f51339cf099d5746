package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what the tests of the site rely on it to see. */
@InBrowser
class BrowserTest {

    @TempDir
    Path folder;

    private Path page(String html) throws IOException {
        return Files.writeString(
                folder.resolve("index.html"), "<!doctype html><html lang=fr><title>Essai</title>" + html);
    }

    @Test
    void aGoodPageIsQuiet(Browser browser) throws IOException {
        Files.writeString(folder.resolve("style.css"), "h1 { color: navy }");
        Path page = page("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'self'\">"
                + "<link rel=stylesheet href=style.css><h1>Bonjour</h1>");
        Browser.Visit visit = browser.open(page, 320);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests())
                .containsExactly(
                        page.toUri().toString(),
                        folder.resolve("style.css").toUri().toString());
        assertThat(visit.overflow()).isZero();
        assertThat(browser.run("return getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(0, 0, 128)");
    }

    @Test
    void aCallToAnotherServerIsSeen(Browser browser) throws IOException {
        Browser.Visit visit = browser.open(page("<img alt='' src='https://tiers.example/pixel.png'>"), 1280);
        assertThat(visit.requests()).contains("https://tiers.example/pixel.png");
        assertThat(visit.console()).hasSize(1).first().asString().contains("ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void aMissingFileIsSeen(Browser browser) throws IOException {
        assertThat(browser.open(page("<img alt='' src='absent.png'>"), 1280).console())
                .hasSize(1);
    }

    @Test
    void aRefusedStyleIsSeen(Browser browser) throws IOException {
        Browser.Visit visit = browser.open(
                page("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><p style='color:red'>x"),
                1280);
        assertThat(visit.console()).isNotEmpty();
    }

    @Test
    void aPageWiderThanTheWindowIsSeen(Browser browser) throws IOException {
        Path page = page("<body style='margin:0'><div style='width:400px'>large</div>");
        assertThat(browser.open(page, 320).overflow()).isEqualTo(80);
        assertThat(browser.open(page, 400).overflow()).isZero();
    }
}
