package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search as a visitor uses it: from the disk, from a host with its headers, by keyboard, without script. */
@InBrowser
class SearchInBrowserTest {

    @TempDir
    static Path folder;

    private static Path site;
    private static Path page;
    private static SiteServer server;

    @BeforeAll
    static void build() throws IOException {
        site = ExampleSite.build("example-site", folder).folder();
        page = site.resolve("recherche/index.html");
        server = SiteServer.of(site);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void type(Browser browser, String words) {
        WebElement field = browser.driver().findElement(By.id("mots"));
        field.clear();
        field.sendKeys(words);
        browser.until(() -> status(browser).contains("« " + words.strip() + " »"));
    }

    private static String status(Browser browser) {
        return browser.driver()
                .findElement(By.cssSelector("[role=status]"))
                .getText()
                .replace('\u00a0', ' ');
    }

    /** Read at once: the list is made anew while one types. */
    private static List<String> titles(Browser browser) {
        String all = (String) browser.run(
                "return [...document.querySelectorAll('.recherche li > a')].map(link => link.innerText).join('|')");
        return all.isEmpty()
                ? List.of()
                : List.of(all.replaceAll("[\\u00a0\\u202f]", " ").split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    péridurale                     | L’analgésie péridurale pour l’accouchement
                    PERIDURALES                    | L’analgésie péridurale pour l’accouchement
                    rachi                          | La rachianesthésie
                    nausee                         | Après l’opération : douleur et nausées
                    tabac                          | Arrêter de fumer avant une opération
                    rester à jeun                  | Rester à jeun avant une opération
                    honoraire                      | Honoraires et remboursement
                    que faire avant une anesthésie | Les médicaments à signaler avant une anesthésie
                    """)
    void accentsPluralsAndBeginningsAreForgiven(String words, String title, Browser browser) {
        browser.open(page, 1280);
        type(browser, words);
        assertThat(titles(browser)).first().isEqualTo(title);
        assertThat(status(browser)).matches("\\d+ pages? pour « " + words + " »\\.");
        assertThat(browser.driver().findElement(By.id("index-alphabetique")).isDisplayed())
                .isFalse();
    }

    @Test
    void aHeadingIsShownWithTheLinkThatLeadsToIt(Browser browser) {
        browser.open(page, 320);
        type(browser, "Val-Exemple");
        WebElement heading = browser.driver().findElement(By.cssSelector(".recherche li .meta a"));
        heading.click();
        assertThat(browser.driver().getCurrentUrl()).contains("consulter/index.html#");
    }

    @Test
    void aWordThatIsNowhereLeadsToTheNearest(Browser browser) {
        browser.open(page, 1280);
        type(browser, "nauséabond");
        assertThat(status(browser)).endsWith(", en cherchant un mot proche.");
        assertThat(titles(browser)).contains("Après l’opération : douleur et nausées");
    }

    @Test
    void nothingFoundIsSaidAndTheIndexStays(Browser browser) {
        browser.open(page, 320);
        type(browser, "zygote <b>");
        assertThat(status(browser)).startsWith("Aucune page pour « zygote <b> »");
        assertThat(titles(browser)).isEmpty();
        assertThat(browser.driver().findElement(By.id("index-alphabetique")).isDisplayed())
                .isTrue();
        type(browser, "jeun");
        browser.driver()
                .findElement(By.id("mots"))
                .sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
        browser.until(() -> status(browser).isEmpty());
        assertThat(titles(browser)).isEmpty();
    }

    @Test
    void keysAloneLeadFromTheTopOfThePageToAResult(Browser browser) {
        browser.open(page, 1280);
        WebElement field = browser.driver().findElement(By.id("mots"));
        for (int tab = 0; tab < 40 && !focused(browser).equals(field); tab++) {
            focused(browser).sendKeys(Keys.TAB);
        }
        assertThat(focused(browser)).isEqualTo(field);
        assertThat(field.getAccessibleName()).startsWith("Un mot");
        field.sendKeys("jeun");
        browser.until(() -> !titles(browser).isEmpty());
        field.sendKeys(Keys.ENTER);
        assertThat(focused(browser).getDomAttribute("role")).isEqualTo("status");
        focused(browser).sendKeys(Keys.TAB);
        assertThat(focused(browser).getText()).startsWith("Rester à jeun");
        focused(browser).sendKeys(Keys.ENTER);
        assertThat(browser.driver().getTitle()).startsWith("Rester à jeun");
    }

    private static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }

    @Test
    void withoutScriptEveryPageIsInTheIndexAndNoDeadFieldIsShown(Browser browser) throws IOException {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(page, 320);
            assertThat(browser.driver().findElements(By.tagName("input"))).isEmpty();
            List<String> links = browser.driver().findElements(By.cssSelector("#index-alphabetique a")).stream()
                    .map(link -> link.getDomAttribute("href"))
                    .toList();
            assertThat(links).hasSizeGreaterThan(60).contains("../jeune/index.html", "../honoraires/index.html");
            assertThat(links).filteredOn(link -> link.startsWith("../")).allSatisfy(link -> assertThat(
                            page.resolveSibling(link.replaceFirst("#.*", "")).normalize())
                    .isRegularFile());
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingLeavesAndNothingStays(boolean fromDisk, Browser browser) {
        String home = fromDisk ? site.toUri().toString() : server.address();
        browser.open(home + "index.html", 1280);
        assertThat(browser.look().console()).isEmpty();
        Browser.Visit visit = browser.open(home + "recherche/index.html", 1280);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests()).noneMatch(address -> address.contains("/index-"));
        Object before = browser.run("return history.length");

        type(browser, "douleur");

        Browser.Visit typed = browser.look();
        assertThat(typed.console()).isEmpty();
        assertThat(typed.requests()).hasSize(1).first().asString().startsWith(home + "assets/index-");
        assertThat(browser.run("return document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
        assertThat(browser.run("return indexedDB.databases().then(all => all.length)"))
                .isEqualTo(0L);
        assertThat(browser.run("return history.length")).isEqualTo(before);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(home + "recherche/index.html");
        assertThat(browser.run("return document.getElementById('mots').autocomplete"))
                .isEqualTo("off");
    }

    @Test
    void onAnyOtherPageTheScriptIsRefusedByThePolicy(Browser browser) {
        for (String other : List.of("index.html", "jeune/index.html", "404.html")) {
            browser.open(server.address() + other, 1280);
            browser.run(
                    "const script = document.createElement('script');"
                            + "script.src = arguments[0]; document.head.append(script);",
                    server.address() + script());
            browser.until(() ->
                    browser.look().console().stream().anyMatch(message -> message.contains("Content Security Policy")));
        }
    }

    private static String script() {
        try (var files = Files.list(site.resolve("assets"))) {
            return files.map(file -> "assets/" + file.getFileName())
                    .filter(name -> name.matches("assets/recherche-\\w+\\.js"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320"})
    void axeFindsNothingAmongResults(String scheme, int width, Browser browser) throws IOException {
        String axe;
        try (InputStream script = SearchInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.open(page, width);
        type(browser, "opération");
        assertThat(browser.look().overflow()).isZero();
        browser.run(axe);
        assertThat((List<?>) browser.driver()
                        .executeAsyncScript("const done = arguments[arguments.length - 1];"
                                + "axe.run(document, {resultTypes: ['violations']}).then(result => done("
                                + "result.violations.map(one => one.id + ': ' + one.nodes.map("
                                + "node => node.target.join(' ')).join(', '))));"))
                .isEmpty();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }
}
