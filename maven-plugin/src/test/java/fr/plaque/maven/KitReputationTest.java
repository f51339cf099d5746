package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.starter.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KitReputationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private void run() throws Exception {
        KitReputationMojo goal = new KitReputationMojo();
        goal.dossier = folder.toFile();
        goal.contenu = folder.resolve("contenu").toFile();
        goal.rapports = folder.resolve("target/plaque").toFile();
        goal.date = TODAY.toString();
        goal.execute();
    }

    private String letter() throws IOException {
        return Files.readString(folder.resolve("target/plaque/kit-reputation/lettre-rectification.html"));
    }

    private void profile(String text) throws IOException {
        Files.createDirectories(folder.resolve("contenu"));
        Files.writeString(folder.resolve("contenu/profil.yaml"), text);
    }

    @Test
    void theKitIsFilledInAndKeptOutOfTheSite() throws Exception {
        byte[] starter = Starter.files("cabinet", "1", "https://depot.example/maven2", TODAY)
                .get("contenu/profil.yaml")
                .bytes();
        profile(new String(starter, StandardCharsets.UTF_8));
        run();

        assertThat(letter()).contains("Camille Exemple");
        assertThat(folder.resolve("target/site")).doesNotExist();
        assertThat(terminal.text()).contains("00-lisez-moi.html").doesNotContain("manque");
    }

    @Test
    void aProfileThatCannotBeReadIsTold() throws Exception {
        profile("praticien:\n  nom: [Exemple\n");
        run();

        assertThat(letter()).contains("du médecin]");
        assertThat(terminal.text()).contains("Lancez plaque:verifier");
    }
}
