package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.report.Dossier;
import fr.plaque.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site of a work: read like a book, with nothing of care, and with what does not hold there said in every report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkSiteTest {

    private Path target;
    private Dossier dossier;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        target = folder;
        SiteResult result = Generator.standard()
                .run(Requests.build(Path.of("src/test/resources/sites/ouvrage"), folder), step -> {});
        assertThat(result.publie()).isTrue();
        dossier = result.dossier();
    }

    @Test
    void theHomePageIsTheTableOfContents() throws IOException {
        assertThat(page("index.html"))
                .contains("<h1>Le pain\u202f: un manuel</h1>", "Faire son pain, du levain à la croûte.", "Version 2")
                .containsSubsequence(
                        ">Commencer<",
                        "installation/index.html",
                        ">Les recettes<",
                        "recettes/index.html",
                        ">Autres pages<",
                        "lexique/index.html")
                .doesNotContain("recettes/miche/");
    }

    @Test
    void pagesFollowEachOtherAndThoseOfAFolderTheirOwn() throws IOException {
        assertThat(neighbours("installation")).containsExactly("../recettes/index.html");
        assertThat(neighbours("recettes"))
                .containsExactly("../installation/index.html", "../recettes/baguette/index.html");
        assertThat(neighbours("recettes/miche"))
                .containsExactly("../../recettes/baguette/index.html", "../../lexique/index.html");
        assertThat(neighbours("lexique")).containsExactly("../recettes/miche/index.html");
        assertThat(page("recettes/miche/index.html"))
                .containsSubsequence(
                        "Fil d’Ariane", "index.html#partie-2\">", "recettes/index.html\">", "<h1>La miche</h1>");
    }

    private List<String> neighbours(String page) throws IOException {
        return Pattern.compile("rel=\"(?:prev|next)\" href=\"([^\"]+)\"")
                .matcher(page(page + "/index.html"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void nothingOfCareIsMade() throws IOException {
        TreeSet<String> made = new TreeSet<>(dossier.pages().keySet());
        assertThat(made)
                .contains(
                        "mentions-legales/index.html",
                        "confidentialite/index.html",
                        "accessibilite/index.html",
                        "plan-du-site/index.html",
                        "recherche/index.html",
                        "404.html",
                        "sitemap.xml")
                .doesNotContain(
                        "contact.vcf",
                        "urgences/index.html",
                        "regles/index.html",
                        "fiches/index.html",
                        "parcours/index.html",
                        "consulter/index.html",
                        "honoraires/index.html");
        for (String path : made) {
            if (path.endsWith(".html")) {
                assertThat(page(path))
                        .as(path)
                        .doesNotContain(
                                "tel:15", "Physician", "MedicalWebPage", "RPPS", "patient", "information médicale");
            }
        }
    }

    @Test
    void theLegalNoticeTellsWhoPublishes() throws IOException {
        assertThat(page("mentions-legales/index.html"))
                .contains(
                        "Camille Modèle",
                        "2 rue du Four",
                        "mailto:contact@pain.example",
                        "Hébergeur Exemple",
                        "article 1-1");
    }

    @Test
    void rulesForPractitionersAreWithoutObject() {
        assertThat(dossier.findings())
                .extracting(finding -> finding.rule())
                .as("« le meilleur », « résultat garanti »")
                .containsExactly("profil-ouvrage-page-oubliee");
        assertThat(dossier.informations()).isEmpty();
        assertThat(state("publicite-excellence")).isEqualTo("sans-objet");
        assertThat(state("honoraires-manquants")).isEqualTo("sans-objet");
        assertThat(state("profil-rpps")).isEqualTo("sans-objet");
        assertThat(state("lien-page-introuvable")).isEqualTo("controle");
        assertThat(state("profil-manquant")).isEqualTo("controle");
        assertThat(state("donnees-script")).isEqualTo("controle");
    }

    private String state(String rule) {
        return dossier.controles().stream()
                .filter(control -> control.regle().equals(rule))
                .findFirst()
                .orElseThrow()
                .etat();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapport.json", "rapport.sarif", "rapport.html"})
    void everyReportSaysSo(String report) throws IOException {
        assertThat(Files.readString(target.resolve("rapports").resolve(report)))
                .contains("les règles sur la communication médicale sont sans objet");
    }

    @Test
    void soDoesTheTerminal() {
        assertThat(Reports.console(dossier, "contenu/", StandardCharsets.UTF_8))
                .anyMatch(line -> line.endsWith("les règles sur la communication médicale sont sans objet."))
                .noneMatch(line -> line.startsWith("Conseil d'État"));
    }

    private String page(String path) throws IOException {
        return Files.readString(target.resolve("site").resolve(path));
    }
}
