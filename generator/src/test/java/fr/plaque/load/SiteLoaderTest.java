package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Outcome;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLoaderTest {

    @TempDir
    Path folder;

    @Test
    void readsProfileAndPages() {
        Outcome<LoadedSite> site = SiteFiles.in(folder)
                .page("pages/Épidurale.md", "# Une\n")
                .page("pages/enfants/À jeun !.md", "Texte\n")
                .load();

        assertThat(SiteFiles.told(site.findings())).isEmpty();
        assertThat(site.value().site().profil().praticien().nom()).isEqualTo("Exemple");
        assertThat(site.value().site().pages())
                .extracting(PageInfo::chemin, PageInfo::slug)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pages/enfants/À jeun !.md", "enfants/a-jeun"),
                        org.assertj.core.groups.Tuple.tuple("pages/Épidurale.md", "epidurale"));
        assertThat(site.value().site().aujourdhui()).isEqualTo(SiteFiles.TODAY);
    }

    @Test
    void givesThePageAgainWithItsText() {
        LoadedSite site = SiteFiles.in(folder)
                .page("pages/a.md", "Bonjour 😀 *vous*\n")
                .load()
                .value();

        Outcome<Page> page = site.page(site.site().pages().get(0));

        assertThat(page.findings()).isEmpty();
        Page read = page.value();
        assertThat(read.source()
                        .text()
                        .substring(read.corps().start(), read.corps().end()))
                .isEqualTo("Bonjour 😀 *vous*\n");
        assertThat(read.entete().text("titre")).contains("Une page");
        assertThat(read.document().getFirstChild()).isNotNull();
    }

    @Test
    void tellsThatAPageChangedBetweenTheTwoReadings() {
        SiteFiles files = SiteFiles.in(folder).page("pages/a.md", "Un\n");
        LoadedSite site = files.load().value();
        files.page("pages/a.md", "Deux\n");

        assertThat(SiteFiles.told(site.page(site.site().pages().get(0)).findings()))
                .containsExactly("pages/a.md:1 forme-fichier-change");
    }

    @Test
    void tellsThatThereIsNoFolder() {
        Outcome<LoadedSite> site = SiteLoader.of(Profils.RULES).load(folder.resolve("contenu"), SiteFiles.TODAY);

        assertThat(SiteFiles.told(site.findings())).containsExactly("profil.yaml:1 forme-dossier-absent");
        assertThat(site.value().site().pages()).isEmpty();
    }

    /** Once, and not again for the file itself. */
    @ParameterizedTest
    @ValueSource(strings = {"profil.yml.txt", "Profil.yml", "profile.yaml", "profil.docx"})
    void tellsTheProfileThatIsUnderAnotherName(String name) {
        Outcome<LoadedSite> site =
                SiteFiles.empty(folder).file(name, "profession: medecin\n").load();

        assertThat(SiteFiles.told(site.findings())).containsExactly("profil.yaml:1 forme-profil-mal-nomme");
        assertThat(site.findings().get(0).message()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'', profil.yaml:1 forme-profil-vide",
        "'# seulement une remarque', profil.yaml:1 forme-profil-vide",
        "'---', profil.yaml:1 forme-profil-vide",
        "'- a', profil.yaml:1 forme-sans-cle",
        "'bonjour', profil.yaml:1 forme-sans-cle",
    })
    void tellsAProfileThatSaysNothing(String text, String told) {
        assertThat(SiteFiles.told(
                        SiteFiles.empty(folder).file("profil.yaml", text).load().findings()))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "pages/jeune.txt, forme-fichier-mal-nomme",
        "pages/jeune.md.txt, forme-fichier-mal-nomme",
        "pages/JEUNE.MD, forme-fichier-mal-nomme",
        "pages/photo.png, forme-fichier-inconnu",
        "pages/jeune.md~, forme-copie",
        "profil.yaml.bak, forme-copie",
        "pages/~$jeune.docx, forme-copie",
        "page/jeune.md, forme-dossier-mal-nomme",
        "Pages/jeune.md, forme-dossier-mal-nomme",
        "brouillons/jeune.md, forme-dossier-inconnu",
        "notes.txt, forme-fichier-inconnu",
        "documents/notes.docx, forme-document-type",
        "documents/faux.pdf, forme-document-type",
        "documents/À lire.pdf, forme-document-nom",
        "actualites/a.txt, forme-fichier-mal-nomme",
        "stages/a.md, forme-fichier-inconnu",
        "tutoriels/a/b.yaml, forme-adresse-profonde",
        "pages/aux.md, forme-adresse-reservee",
        "pages/!.md, forme-adresse-vide",
        "pages/a/b/c/d/e/f.md, forme-adresse-profonde",
        "pages/a/b/c/d/e/f/g/h/i/j/k.md, forme-dossier-profond",
    })
    void tellsEveryFileThatIsNotPublished(String path, String rule) {
        Outcome<LoadedSite> site = SiteFiles.in(folder)
                .file(path, "---\ntitre: Une page\ntype: administratif\nresume: x\n---\n")
                .load();

        assertThat(SiteFiles.told(site.findings()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(" " + rule);
        assertThat(site.value().site().pages()).isEmpty();
        assertThat(site.value().documents()).isEmpty();
    }

    @Test
    void leavesHiddenFilesAlone() {
        assertThat(SiteFiles.told(SiteFiles.in(folder)
                        .file(".git/config", "x")
                        .file(".DS_Store", "x")
                        .file("pages/Thumbs.db", "x")
                        .load()
                        .findings()))
                .isEmpty();
    }

    @Test
    void givesPdfDocuments() {
        LoadedSite site = SiteFiles.in(folder)
                .file("documents/b.pdf", "%PDF-1.7\n")
                .file("documents/a/a.pdf", "%PDF-1.4\n")
                .load()
                .value();

        assertThat(site.documents())
                .extracting(Document::chemin)
                .containsExactly("documents/a/a.pdf", "documents/b.pdf");
    }

    @Test
    void followsNoLink() throws IOException {
        SiteFiles files = SiteFiles.in(folder).page("pages/a.md", "Texte\n");
        Files.createSymbolicLink(folder.resolve("pages/racine"), folder);
        Files.createSymbolicLink(folder.resolve("pages/b.md"), folder.resolve("pages/a.md"));

        assertThat(SiteFiles.told(files.load().findings()))
                .containsExactly("pages/b.md:1 forme-raccourci", "pages/racine:1 forme-raccourci");
    }

    @Test
    void namesBothSourcesOfOneAddress() {
        Outcome<LoadedSite> site = SiteFiles.in(folder)
                .page("pages/À jeun.md", "Un\n")
                .page("pages/a-jeun.md", "Deux\n")
                .draft("pages/A Jeun.md", "Jamais publié\n")
                .page("pages/honoraires.md", "Non\n")
                .load();

        assertThat(SiteFiles.told(site.findings()))
                .containsExactly(
                        "pages/honoraires.md:1 forme-adresse-du-site", "pages/À jeun.md:1 forme-adresse-prise");
        assertThat(site.findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("pages/a-jeun.md", "a-jeun/"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Texte sans en-tête', pages/a.md:1 forme-entete-absent",
        "'---\ntitre: X\nTexte', pages/a.md:1 forme-entete-ouvert",
        "'+++\ntitre = 1\n+++\nTexte', pages/a.md:1 forme-entete-toml",
        "'\n---\ntitre: X\n---\nTexte', pages/a.md:1 forme-entete-decale",
        "'', pages/a.md:1 forme-page-vide",
    })
    void tellsAFrontMatterThatIsNotThere(String text, String told) {
        assertThat(SiteFiles.told(
                        SiteFiles.in(folder).file("pages/a.md", text).load().findings()))
                .containsExactly(told);
    }

    @Test
    void countsLinesFromTheTopOfThePage() {
        assertThat(SiteFiles.told(SiteFiles.in(folder)
                        .file(
                                "pages/a.md",
                                "\uFEFF--- \r\ntitre: 'L'hiver'\r\ntype:administratif\r\nresume: x\r\n---\r\nTexte\r\n")
                        .load()
                        .findings()))
                .containsExactly("pages/a.md:2 forme-apostrophe", "pages/a.md:3 forme-espace-deux-points");
    }

    @Test
    void tellsAHiddenCharacterOnceAndNotWhatComesOfIt() {
        String text = Profils.petit().replace("exercice:", "\uFEFFexercice:");

        assertThat(SiteFiles.told(
                        SiteFiles.empty(folder).file("profil.yaml", text).load().findings()))
                .containsExactly("profil.yaml:17 forme-caractere-interdit");
    }

    @Test
    void readsAnOldEncodingAndSaysSo() {
        Outcome<LoadedSite> site = SiteFiles.empty(folder)
                .file("profil.yaml", Profils.petit().getBytes(Charset.forName("windows-1252")))
                .file(
                        "pages/a.md",
                        "---\ntitre: Épidurale\ntype: administratif\nresume: x\n---\n"
                                .getBytes(StandardCharsets.UTF_16))
                .load();

        assertThat(SiteFiles.told(site.findings()))
                .containsExactly("pages/a.md:1 forme-encodage-utf16", "profil.yaml:9 forme-encodage-ansi");
        assertThat(site.value().site().pages().get(0).fiche().titre()).isEqualTo("Épidurale");
    }

    @Test
    void tellsTheSameThingsInTheSameOrderEachTime() {
        SiteFiles files = SiteFiles.in(folder);
        for (int i = 0; i < 60; i++) {
            files.page("pages/" + i + ".md", "Texte\n").file("pages/faux-" + i + ".md", "Texte");
        }
        List<String> first =
                files.load().findings().stream().map(Object::toString).toList();

        assertThat(files.load().findings().stream().map(Object::toString)).containsExactlyElementsOf(first);
        assertThat(first).hasSizeGreaterThan(60);
    }
}
