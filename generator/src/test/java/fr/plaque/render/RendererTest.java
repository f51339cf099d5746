package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleSite.standard());

    @Test
    void aProfileMakesThePagesItHasSomethingToSayOn() throws IOException {
        SITE.write(Path.of("target/apercu"));
        assertThat(SITE.files().keySet())
                .contains(
                        "index.html",
                        "consulter/index.html",
                        "honoraires/index.html",
                        "parcours/index.html",
                        "actes/index.html",
                        "en-ligne/index.html",
                        "urgences/index.html",
                        "fiches/index.html",
                        "peridurale/index.html",
                        "mentions-legales/index.html",
                        "confidentialite/index.html",
                        "accessibilite/index.html",
                        "regles/index.html",
                        "plan-du-site/index.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        ".nojekyll");
    }
}
