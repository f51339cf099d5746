package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Repository;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class NouveauTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private NouveauMojo goal(String modele) {
        NouveauMojo goal = new NouveauMojo();
        goal.dossier = folder.toFile();
        goal.modele = modele;
        goal.version = "1.2.3";
        goal.depots = List.of(repository("hopital"), repository("central"));
        return goal;
    }

    private static Repository repository(String id) {
        Repository repository = new Repository();
        repository.setId(id);
        repository.setUrl("https://" + id + ".example/maven2/");
        return repository;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aStarterIsWrittenAndTheNextCommandIsTold() throws Exception {
        goal("cabinet").execute();
        assertThat(names())
                .containsExactly(
                        ".gitattributes",
                        ".github",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".mvn",
                        ".vscode",
                        "0-diagnostic.cmd",
                        "0-diagnostic.command",
                        "1-apercu.cmd",
                        "1-apercu.command",
                        "2-verifier.cmd",
                        "2-verifier.command",
                        "3-construire.cmd",
                        "3-construire.command",
                        "LISEZ-MOI.txt",
                        "contenu",
                        "mvnw",
                        "mvnw.cmd",
                        "pom.xml",
                        "schemas");
        assertThat(folder.resolve("pom.xml")).content().contains("<version>1.2.3</version>");
        assertThat(folder.resolve(".mvn/wrapper/maven-wrapper.properties"))
                .content()
                .contains("=https://central.example/maven2/org/apache/maven/");
        assertThat(folder.resolve(".mvn/jvm.config")).content().startsWith("-XX:+UseSerialGC ");
        assertThat(List.of("0-diagnostic.command", "1-apercu.command", "mvnw"))
                .allSatisfy(name -> assertThat(folder.resolve(name)).isExecutable());
        assertThat(terminal.text()).contains("Tapez maintenant : mvn\n");
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("these.txt"), "à garder");
        assertThatThrownBy(goal("cabinet")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("these.txt")
                .hasMessageContaining("dossier vide");
        assertThat(names()).containsExactly("these.txt");
        assertThat(folder.resolve("these.txt")).hasContent("à garder");
    }

    @Test
    void aModelThatDoesNotExistIsRefusedWithThoseThatDo() throws Exception {
        assertThatThrownBy(goal("clinique")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("clinique")
                .hasMessageContaining("-Dplaque.modele=cabinet")
                .hasMessageContaining("-Dplaque.modele=hopital");
        assertThat(names()).isEmpty();
    }

    @Test
    void aModelMayBeTypedAsItIsSpoken() throws Exception {
        goal("Hôpital").execute();
        assertThat(folder.resolve("contenu/profil.yaml")).content().contains("mode: hospitalier");
    }
}
