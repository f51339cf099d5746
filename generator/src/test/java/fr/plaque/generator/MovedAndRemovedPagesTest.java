package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.report.EtatContenu;
import fr.plaque.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that changed its name is still found under the old one; a page that left the site is told of. */
class MovedAndRemovedPagesTest {

    private static final Path PROFILE = Path.of("src/test/resources/sites/versions/contenu/profil.yaml");

    @TempDir
    Path folder;

    @Test
    void aFormerAddressLeadsToThePageOfToday() throws IOException {
        write("pages/rester-a-jeun.md", page("anciennes_adresses: [jeune, consignes/jeune]"));
        build();

        for (String former : List.of("jeune/", "consignes/jeune/")) {
            Document moved = Jsoup.parse(site(former + "index.html"));
            assertThat(moved.select("main a").attr("href")).endsWith("../rester-a-jeun/index.html");
            assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
        assertThat(Files.readString(site(".htaccess")))
                .contains("RedirectMatch 301 \"^/jeune/(?:index\\.html)?$\" \"/rester-a-jeun/\"");
        assertThat(Files.readString(site("_redirects")))
                .isEqualTo("/consignes/jeune/ /rester-a-jeun/ 301\n/jeune/ /rester-a-jeun/ 301\n");
        assertThat(Files.readString(site("sitemap.xml")))
                .contains("/rester-a-jeun/")
                .doesNotContain("jeune/<");
    }

    @Test
    void withoutOneNothingIsRedirected() throws IOException {
        write("pages/rester-a-jeun.md", page("version: 1"));
        build();

        assertThat(site("_redirects")).doesNotExist();
        assertThat(Files.readString(site(".htaccess"))).doesNotContain("RedirectMatch");
    }

    @Test
    void aFormerAddressMayNotBeThatOfSomethingElse() throws IOException {
        write("pages/jeune.md", page("version: 1"));
        write("pages/rester-a-jeun.md", page("anciennes_adresses: [jeune, honoraires]"));

        assertThat(run().dossier().findings())
                .filteredOn(finding -> finding.rule().equals("forme-ancienne-adresse"))
                .extracting(Finding::message)
                .containsExactly(
                        "« jeune/ » est aussi l'adresse d'une autre page (pages/jeune.md).",
                        "« honoraires/ » est aussi l'adresse d'une autre page (Plaque).");
    }

    @Test
    void aPageThatLeavesTheSiteIsToldOfOnce() throws IOException {
        write("pages/jeune.md", page("version: 1"));
        write("pages/papiers.md", page("version: 1"));
        build();

        write("pages/jeune.md", page("publie: non"));
        Files.delete(folder.resolve("contenu/pages/papiers.md"));
        SiteResult second = build();

        assertThat(second.dossier().contenu().retires())
                .extracting(EtatContenu.Retire::adresse)
                .containsExactly("jeune/", "papiers/");
        assertThat(Reports.console(second.dossier(), "contenu/", StandardCharsets.UTF_8))
                .contains(
                        "Page retirée du site, du plan et du flux : jeune/ (« publie: non »)",
                        "Page retirée du site, du plan et du flux : papiers/. Si elle a changé de nom, écrivez dans la"
                                + " nouvelle : anciennes_adresses: [papiers]")
                .anyMatch(line -> line.endsWith("0 requête vers un tiers, 0 cookie."));
        assertThat(site("jeune")).doesNotExist();
        assertThat(build().dossier().contenu().retires()).isEmpty();
    }

    private SiteResult build() throws IOException {
        SiteResult result = run();
        assertThat(result.publie()).as(result.dossier().findings().toString()).isTrue();
        return result;
    }

    private SiteResult run() throws IOException {
        write("profil.yaml", Files.readString(PROFILE));
        return Generator.standard().run(Requests.build(folder, folder.resolve("target")), step -> {});
    }

    private Path site(String path) {
        return folder.resolve("target/site").resolve(path);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("contenu").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(String key) {
        return """
                ---
                titre: Rester à jeun
                type: administratif
                publie_le: 05/11/2026
                resume: Ce que l'on apporte, et à quelle heure.
                %s
                ---
                Apportez votre carte Vitale.
                """.formatted(key);
    }
}
