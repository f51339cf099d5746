package fr.plaque.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders that a site must never be written into; each time, not one byte moves. */
class RefusedFoldersTest {

    private static final RuleBook RULES = RuleBook.standard();

    @TempDir
    Path disk;

    private Path project;
    private Path contenu;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectories(disk.resolve("cabinet"));
        contenu = Files.createDirectories(project.resolve("contenu/pages")).getParent();
        Files.writeString(contenu.resolve("profil.yaml"), "profession: medecin\n");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
    }

    private void refused(Path sortie, String rule, String named) throws IOException {
        Map<String, String> before = Snapshot.of(disk);

        List<Finding> findings = new SmallSite("neuf").publish(sortie, List.of(contenu), RULES);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(rule);
        assertThat(findings.get(0).level()).isEqualTo(Level.ERREUR);
        assertThat(findings.get(0).message()).contains(named);
        assertThat(findings.get(0).location().path()).isEqualTo("plaque.sortie");
        assertThat(Snapshot.of(disk)).isEqualTo(before);
    }

    @Test
    void theSources() throws IOException {
        refused(contenu, "forme-sortie-sources", contenu.toString());
    }

    @Test
    void aFolderInsideTheSources() throws IOException {
        refused(contenu.resolve("pages/site"), "forme-sortie-sources", contenu.toString());
    }

    @Test
    void theProject() throws IOException {
        refused(project, "forme-sortie-sources", contenu.toString());
    }

    @Test
    void theParentOfTheProject() throws IOException {
        refused(disk, "forme-sortie-sources", contenu.toString());
    }

    @Test
    void theSourcesUnderADetour() throws IOException {
        refused(project.resolve("target/../contenu/./pages"), "forme-sortie-sources", contenu.toString());
    }

    @Test
    void theSourcesThroughALinkedFolder() throws IOException {
        Files.createSymbolicLink(disk.resolve("raccourci"), project);
        refused(disk.resolve("raccourci/contenu/site"), "forme-sortie-sources", contenu.toString());
    }

    @Test
    void theSourcesInOtherLetters() throws IOException {
        assumeThat(Files.exists(project.resolve("CONTENU")))
                .as("a disk that ignores case")
                .isTrue();
        refused(project.resolve("CONTENU"), "forme-sortie-sources", contenu.toString());
    }

    @Test
    void aNameThatOnlyBeginsLikeTheSourcesIsFine() throws IOException {
        Path sortie = project.resolve("contenu-en-ligne");
        assertThat(new SmallSite("neuf").publish(sortie, List.of(contenu), RULES))
                .isEmpty();
        assertThat(Snapshot.of(sortie)).isEqualTo(new SmallSite("neuf").expected());
    }

    @Test
    void theRootOfTheDisk() throws IOException {
        refused(disk.getRoot(), "forme-sortie-sensible", disk.getRoot().toString());
    }

    @Test
    void theHomeFolder() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        assumeThat(home).isDirectory();
        refused(home, "forme-sortie-sensible", home.toString());
    }

    @Test
    void aLink() throws IOException {
        Path victim = Files.createDirectories(disk.resolve("victime"));
        Files.writeString(victim.resolve("garder.txt"), "garder");
        Path link = Files.createSymbolicLink(project.resolve("site"), victim);
        refused(link, "forme-sortie-lien", link.toString());
    }

    @Test
    void aFile() throws IOException {
        Path file = Files.writeString(project.resolve("site"), "un texte");
        refused(file, "forme-sortie-fichier", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", "pom.xml", "profil.yaml", "profil.yml", ".mvn", "these.odt", "photos"})
    void aFolderOfSomebodyElse(String name) throws IOException {
        Path other = Files.createDirectories(disk.resolve("autre"));
        Files.createDirectories(other.resolve(name));
        refused(other, "forme-sortie-occupee", name);
    }

    @Test
    void aFolderFilledByHandAfterABuildThatFailed() throws IOException {
        Path sortie = project.resolve("site");
        Publication.open(sortie, List.of(contenu), RULES).value().orElseThrow().close();
        Files.createDirectories(sortie);
        Files.writeString(sortie.resolve("these.odt"), "dix ans de travail");
        refused(sortie, "forme-sortie-occupee", "these.odt");
    }

    @Test
    void ourOwnSiteOnceSomebodyMadeItARepository() throws IOException {
        Path sortie = project.resolve("site");
        new SmallSite("ancien").publish(sortie, List.of(contenu), RULES);
        Files.createDirectories(sortie.resolve(".git"));
        refused(sortie, "forme-sortie-occupee", ".git");
    }

    @Test
    void anEmptyFolderIsFine() throws IOException {
        Path sortie = Files.createDirectories(project.resolve("site"));
        assertThat(new SmallSite("neuf").publish(sortie, List.of(contenu), RULES))
                .isEmpty();
        assertThat(Snapshot.of(sortie)).isEqualTo(new SmallSite("neuf").expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contenu", "src", "pages"})
    void aPageMayBeCalledLikeAFolderOfAProject(String name) throws IOException {
        Path sortie = project.resolve("site");
        for (int build = 1; build <= 2; build++) {
            try (Publication publication =
                    Publication.open(sortie, List.of(contenu), RULES).value().orElseThrow()) {
                publication.write(SmallSite.file(name + "/index.html", "page"));
                assertThat(publication.publish()).isEmpty();
            }
        }
        assertThat(sortie.resolve(name + "/index.html")).hasContent("page");
    }
}
