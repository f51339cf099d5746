package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to be printed, printed. */
@InBrowser
class PaperTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** What is printed in letters smaller than twelve points. */
    private static final String SMALL_LETTERS =
            "const small = []; const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);"
                    + " while (walk.nextNode()) { const box = walk.currentNode.parentElement;"
                    + " if (walk.currentNode.data.trim() && box.getClientRects().length"
                    + " && parseFloat(getComputedStyle(box).fontSize) < 16) small.push(walk.currentNode.data); }"
                    + " return small;";

    @TempDir
    Path folder;

    @Test
    void thePosterIsOneSheet(Browser browser) throws IOException {
        ExampleSite site = ExampleSite.build("example-site", folder);

        assertThat(sheets(browser, site.folder().resolve("honoraires/affiche/index.html")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 13, 30})
    void thePosterIsOneSheetUpToThirtyActs(int count, Browser browser) throws IOException {
        Path project = copy(Path.of("..", "example-site", "contenu"), folder.resolve("plus/contenu"))
                .getParent();
        Path profile = project.resolve("contenu/profil.yaml");
        String acts = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "    - {libelle: \"Consultation de la série " + number
                        + ", pour un adulte ou un enfant\", min: 30, max: 55, base: 30, rembourse: oui, critere: "
                        + (number % 2 == 0 ? "selon la durée" : "selon l'opération prévue") + "}\n")
                .collect(Collectors.joining());
        Files.writeString(
                profile,
                Files.readString(profile)
                        .replaceFirst("(?s)(honoraires:.*?\n  actes:\n).*?(?=  majorations:)", "$1" + acts));
        ExampleSite site = ExampleSite.build(project.toString(), folder.resolve("plus/fait"));

        Path poster = site.folder().resolve("honoraires/affiche/index.html");
        assertThat(Files.readString(poster)).contains("Consultation de la série " + count);
        assertThat(sheets(browser, poster)).isEqualTo(1);
    }

    @Test
    void eachSheetOfALeafletSaysWhoseItIsAndWhichOne(Browser browser) throws IOException {
        ExampleSite site = ExampleSite.build("example-site", folder);
        Path leaflet = site.folder().resolve("peridurale/index.html");
        assertThat(sheets(browser, leaflet)).isGreaterThan(1);

        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            // The head of a table is what Chromium and Firefox print on each sheet.
            assertThat(browser.run("return getComputedStyle(document.querySelector('.fiche')).display"))
                    .isEqualTo("table");
            assertThat(browser.run("return getComputedStyle(document.querySelector('.tete-feuille')).display"))
                    .isEqualTo("table-header-group");
            assertThat(((String) browser.run("return document.querySelector('.tete-feuille').innerText"))
                            .replace('\u00a0', ' '))
                    .contains("Dr Camille Exemple", "04 65 71 00 40", "04 65 71 00 12")
                    .contains(((String) browser.run("return document.querySelector('.remise span').innerText"))
                            .replace('\u00a0', ' '));
            assertThat(browser.run("return document.querySelectorAll('.appeler').length"))
                    .isEqualTo(1L);
            assertThat((List<?>) browser.run(SMALL_LETTERS)).isEmpty();
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"avis-injustifie", "preparer-ma-consultation-anesthesie"})
    void aGuideIsOneSheetReadOnBothSides(String guide, Browser browser) throws IOException {
        ExampleSite site = ExampleSite.build("example-site/service", folder);

        assertThat(sheets(browser, site.folder().resolve("tutoriels/" + guide + "/imprimer/index.html")))
                .isEqualTo(2);
    }

    /** How many sides of A4 a page takes, as its own style sheet asks. */
    private static long sheets(Browser browser, Path page) {
        browser.open(page, 1280);
        Map<String, Object> pdf = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        String text = new String(Base64.getDecoder().decode((String) pdf.get("data")), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(text).results().count();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
        return to;
    }
}
