package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.model.PageInfo;
import fr.plaque.testing.CpuTime;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the text of a page, which starts at line 6 of its file: links, images, raw HTML. */
class PageTextTest {

    @TempDir
    Path folder;

    private SiteFiles files;

    @BeforeEach
    void aSiteWithOtherPages() {
        files = SiteFiles.in(folder)
                .page("pages/jeune.md", "## Avant\n\n## Risques et bénéfices\n\n## Risques et bénéfices\n")
                .page("pages/enfants/sortie.md", "Texte\n")
                .draft("pages/projet.md", "Texte\n")
                .file("documents/plan.pdf", "%PDF-1.7\n")
                .file("images/porte.png", "x");
    }

    private List<Finding> findings(String path, String body) {
        LoadedSite site = files.page(path, body).load().value();
        PageInfo page = site.site().pages().stream()
                .filter(info -> info.chemin().equals(path))
                .findFirst()
                .orElseThrow();
        return site.page(page).findings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](jeune.md)",
                "[x](./jeune.md#avant)",
                "[x](jeune.md#s-risques-et-benefices-2)",
                "[x](jeune.md#Risques%20et%20b%C3%A9n%C3%A9fices)",
                "[x](jeune/)",
                "[x](/jeune/)",
                "[x](../jeune/)",
                "[x](enfants/sortie.md)",
                "[x](/pages/jeune.md)",
                "[x](../documents/plan.pdf)",
                "[x](honoraires/)",
                "[x](/)",
                "[x](#ici)",
                "[x](https://www.has-sante.fr/jcms/c_1?a=b#c)",
                "<https://www.has-sante.fr>",
                "https://www.has-sante.fr",
                "[x](mailto:secretariat@cabinet.example)",
                "<secretariat@cabinet.example>",
                "[x](tel:+33465710012)",
                "[x](tel:15)",
                "![La porte](../images/porte.png)",
                "<!-- note pour moi -->",
                "Avant <!-- note --> après",
                "<!-- plaque: accepter publicite-comparaison « x » : y -->",
                "Note[^1].\n\n[^1]: Le texte.",
                "`<b>` et `[^1]`",
                "3 < 4 et 5 > 2",
            })
    void takesWhatIsGood(String body) {
        assertThat(SiteFiles.told(findings("pages/a.md", "## Ici\n\n" + body + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x]() | lien-vide",
                "[x](javascript:alert(1)) | lien-schema",
                "[x](JaVaScRiPt:alert(1)) | lien-schema",
                "[x](&#106;avascript:alert(1)) | lien-schema",
                "[x](data:text/html;base64,AA) | lien-schema",
                "[x](vbscript:x) | lien-schema",
                "[x](ftp://a.example/x) | lien-schema",
                "[x](file:///C:/x.pdf) | lien-fichier-local",
                "[x](<C:\\dossier\\x.pdf>) | lien-fichier-local",
                "[x](//hote.example/x) | lien-sans-https",
                "[x](www.has-sante.fr) | lien-sans-https",
                "[x](ameli.fr/assure) | lien-sans-https",
                "[x](http://a.example) | lien-http",
                "[x](https://moi@banque.example) | lien-identifiants",
                "[x](https://banque.example@pirate.example/) | lien-identifiants",
                "[x](https://localhost/) | lien-adresse-invalide",
                "[x](https:/a.example) | lien-adresse-invalide",
                "[x](<https://a.example/a b>) | lien-caractere-interdit",
                "[x](https://a.example\\\\@b.example) | lien-caractere-interdit",
                "[x](https://a.example/&#x202E;x) | lien-caractere-interdit",
                "[x](secretariat@cabinet.example) | lien-courriel",
                "[x](mailto:a@b.example?subject=x) | lien-courriel",
                "[x](mailto:a@b.example,c@d.example) | lien-courriel",
                "[x](tel:0465710012) | lien-telephone",
                "[x](tel:04%2065%2071%2000%2012) | lien-telephone",
                "[x](jeunne.md) | lien-page-introuvable",
                "[x](rien-du-tout.md) | lien-page-introuvable",
                "[x](../../etc/passwd) | lien-hors-site",
                "[x](%2e%2e/%2e%2e/%2e%2e/etc) | lien-hors-site",
                "[x](jeune%00.md) | lien-adresse-invalide",
                "[x](..%5c..%5cx) | lien-adresse-invalide",
                "[x](../documents/plans.pdf) | lien-document-introuvable",
                "[x](projet.md) | lien-brouillon",
                "[x](#nulle-part) | lien-ancre-introuvable",
                "[x](jeune.md#nulle-part) | lien-ancre-introuvable",
                "![x](https://a.example/a.png) | image-exterieure",
                "![x](porte.png) | image-introuvable",
                "![x](javascript:alert(1)) | image-introuvable",
                "du <b>gras</b> | forme-html",
                "<div>Texte</div> | forme-html",
                "<iframe src='https://www.google.com/maps/embed?pb=1'></iframe> | forme-html-carte",
                "<iframe src='https://www.youtube.com/embed/x'></iframe> | forme-html-video",
                "<iframe src='https://a.example'></iframe> | forme-html-cadre",
                "<script src='https://www.doctolib.fr/x.js'></script> | forme-html-rendez-vous",
                "<script>alert(1)</script> | forme-html-script",
                "<form action='x'><input></form> | forme-html-formulaire",
                "<img src=x onerror=alert(1)> | forme-html-image",
                "<video src=x></video> | forme-html-video",
                "<?php echo 1 ?> | forme-html",
                "<!-- note --> Texte | forme-html-texte-perdu",
                "<!-- note jamais refermée | forme-commentaire-ouvert",
                "<scr<script>ipt>alert(1)</script> | forme-html-script",
                "> <iframe src='https://a.example'></iframe> | forme-html-cadre",
                "Note[^2] | forme-note-sans-texte",
            })
    void tellsTheRest(String body, String rule) {
        assertThat(SiteFiles.told(findings("pages/a.md", body + "\n")))
                .as(body)
                .hasSize(1)
                .first()
                .asString()
                .matches("pages/a\\.md:[678] " + rule);
    }

    @Test
    void looksIntoTablesAndNotes() {
        assertThat(SiteFiles.told(findings(
                        "pages/a.md",
                        "| a | b |\n|---|---|\n| [x](javascript:1) | c[^1] |\n\n[^1]: Voir [y](data:z).\n")))
                .containsExactly("pages/a.md:8 lien-schema", "pages/a.md:10 lien-schema");
    }

    @Test
    void pointsAtTheAddressBehindAstralCharactersAndLineEnds() {
        List<Finding> findings = findings("pages/a.md", "Un 😀\r\n\r\nDeux 😀 [mot **gras**](nulle.md) fin\r\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location().excerpt()).isEqualTo("nulle.md");
        assertThat(findings.get(0).location().start()).hasToString("8:23");
    }

    @Test
    void namesThePageThatWasPerhapsMeant() {
        assertThat(findings("pages/enfants/b.md", "[x](jeunes.md)\n").get(0).message())
                .contains("« ../jeune.md »");
        assertThat(findings("pages/c.md", "[x](jeune.md#risque)\n").get(0).remedy())
                .contains("#risques-et-benefices");
    }

    @Test
    void doesNotTellALinkToAPageThatCouldNotBeRead() {
        files.file("pages/cassee.md", "Sans en-tête\n");

        assertThat(findings("pages/a.md", "[x](cassee.md)\n")).isEmpty();
    }

    @Test
    void resolvesForTheRenderer() {
        LoadedSite site = files.page("pages/a.md", "Texte\n").load().value();
        PageInfo from = site.site().pages().stream()
                .filter(info -> info.slug().equals("enfants/sortie"))
                .findFirst()
                .orElseThrow();

        Lien link = site.liens().resolve(from, "../jeune.md#avant");

        assertThat(link.genre()).isEqualTo(Lien.Genre.PAGE);
        assertThat(link.adresse()).isEqualTo("jeune/index.html");
        assertThat(link.ancre()).isEqualTo("s-avant");
        assertThat(site.liens().resolve(from, "javascript:x").genre()).isEqualTo(Lien.Genre.REFUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "'> - ', 3000",
        "'*a **b ', 20000",
        "'![[]()', 5000",
        "'a@b', 4000",
        "'<', 50000",
        "'[', 10000",
        "'|', 60000",
        "'```\n', 1",
        "'- ', 30000",
        "'[a](', 9000",
        "'<!--', 20000",
        "'a.a@b.b.', 40000",
        "'<div><!--', 80000",
        "'</', 200000",
        "'[^a', 9000",
        "'[x](https://a.', 9000",
    })
    void comesToAnEndWithHostilePages(String piece, int times) {
        long start = CpuTime.nanos();

        findings("pages/a.md", piece.repeat(times) + "\n");

        assertThat((CpuTime.nanos() - start) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void refusesAPageOfBrackets() {
        assertThat(SiteFiles.told(findings("pages/a.md", "[".repeat(10_001) + "\n")))
                .containsExactly("pages/a.md:1 forme-page-crochets");
    }
}
