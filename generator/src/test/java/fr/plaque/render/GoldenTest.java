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
        Path golden = FOLDER.resolve(path.replace('/', '_'));
        String page = SITE.text(path).replaceAll("-[0-9a-f]{8}\\.(css|svg)", "-EMPREINTE.$1");
        if (System.getProperty("golden.maj") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
