package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages, as they were last looked at. {@code -Dgolden.maj} accepts what has changed. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/rendu/attendu");
    private static final RenderedSite SITE = RenderedSite.of(SampleSite.standard());
    private static final RenderedSite SERVICE =
            RenderedSite.of(Path.of("src/test/resources/sites/service/contenu"), "hopital");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "consulter/index.html",
                "honoraires/index.html",
                "mentions-legales/index.html",
                "peridurale/index.html",
                "404.html",
                "sitemap.xml",
                "robots.txt",
            })
    void thePageIsTheOneThatWasLookedAt(String path) throws IOException {
        compare(FOLDER.resolve(path.replace('/', '_')), SITE.text(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "service/index.html", "stages/index.html", "stages/interne/index.html"})
    void thePageOfAServiceIsTheOneThatWasLookedAt(String path) throws IOException {
        compare(FOLDER.resolve("hopital_" + path.replace('/', '_')), SERVICE.text(path));
    }

    private static void compare(Path golden, String text) throws IOException {
        String page = text.replaceAll("-[0-9a-f]{8}\\.(css|svg)", "-EMPREINTE.$1");
        if (System.getProperty("golden.maj") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
