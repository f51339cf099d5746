package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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

    @TempDir
    Path folder;

    @Test
    void thePosterIsOneSheet(Browser browser) throws IOException {
        ExampleSite site = ExampleSite.build("example-site", folder);

        assertThat(sheets(browser, site.folder().resolve("honoraires/affiche/index.html")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 13, 20, 30})
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

    /** How many A4 sheets a page takes, as its own style sheet asks. */
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
