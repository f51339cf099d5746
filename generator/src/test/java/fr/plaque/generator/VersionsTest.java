package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was replaced: still there, as it was, and no longer taken for the one of today. */
class VersionsTest {

    private static final Path PROFILE = Path.of("src/test/resources/sites/versions/contenu/profil.yaml");
    private static final String SECOND = page("Apportez votre carte Vitale. [Les papiers](papiers.md)", 2);
    private static final String THIRD = page("Apportez votre carte Vitale et vos ordonnances.", 3);

    @TempDir
    Path folder;

    @Test
    void aReplacedVersionIsAsItWasHandedOver() throws IOException {
        write("pages/venir.md", SECOND);
        write("pages/papiers.md", page("Les papiers.", 1));
        Document handedOver = build("avant", "venir/index.html");

        Files.delete(folder.resolve("contenu/pages/papiers.md"));
        write("pages/venir.md", THIRD);
        write("versions/venir/2.md", SECOND.replaceFirst("version: 2\n", "version: 2\nremplacee_le: 05/11/2026\n"));
        Document kept = build("apres", "venir/versions/2/index.html");

        assertThat(kept.select(".tete-feuille .mention").text())
                .contains("v2")
                .isEqualTo(handedOver.select(".tete-feuille .mention").text());
        assertThat(kept.select(".corps > p").first().text())
                .isEqualTo(handedOver.select(".corps > p").first().text());
        assertThat(kept.select(".remplacee").text().replace('\u00A0', ' '))
                .isEqualTo("Version remplacée le 5 novembre 2026. Lisez plutôt la version actuelle.");
        assertThat(kept.select(".remplacee a").attr("href")).isEqualTo("../../../venir/index.html");
        assertThat(kept.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(kept.select("script")).isEmpty();
    }

    @Test
    void thePageOfTodayLeadsToItAndNothingElseDoes() throws IOException {
        write("pages/venir.md", THIRD);
        write("versions/venir/2.md", SECOND.replaceFirst("version: 2\n", "version: 2\nremplacee_le: 05/11/2026\n"));
        Document today = build("actuel", "venir/index.html");

        assertThat(today.select("a[href='../venir/versions/2/index.html']").text())
                .isEqualTo("Version 2");
        assertThat(today.select(".remplacee")).isEmpty();
        try (Stream<Path> walk = Files.walk(folder.resolve("actuel/site"))) {
            assertThat(walk.filter(Files::isRegularFile).filter(VersionsTest::speaksOfVersions))
                    .containsExactlyInAnyOrder(folder.resolve("actuel/site/venir/index.html"));
        }
    }

    private static boolean speaksOfVersions(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("versions/2")
                    && !file.toString().contains("versions");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Document build(String name, String page) throws IOException {
        write("profil.yaml", Files.readString(PROFILE));
        SiteResult result = Generator.standard().run(Requests.build(folder, folder.resolve(name)), step -> {});
        assertThat(result.publie()).as(result.dossier().findings().toString()).isTrue();
        return Jsoup.parse(folder.resolve(name).resolve("site").resolve(page));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("contenu").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(String body, int version) {
        return "---\ntitre: Venir\ntype: administratif\nresume: En bref.\nversion: " + version + "\n---\n\n" + body
                + "\n";
    }
}
