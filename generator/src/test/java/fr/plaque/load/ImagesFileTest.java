package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Outcome;
import fr.plaque.model.Image;
import fr.plaque.model.Image.Personnes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesFileTest {

    private static final String ENTRIES = """
              - fichier: images/salle.jpg
                Texte alternatif: La salle d'attente
                personnes: équipe et patients
                identifiables: non
                accord: {recueilli_le: 05/01/2026, jusqu_au: 2029-01-05, par: les deux}
              - fichier: fond.png
                décorative: oui
                personnes: aucune
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"images:, images.yaml", "'', images.yml"})
    void readsEntriesWithOrWithoutTheirKey(String key, String name) {
        Outcome<LoadedSite> site = SiteFiles.in(folder)
                .file(name, key.isEmpty() ? ENTRIES : key + "\n" + ENTRIES)
                .file("images/salle.jpg", new byte[] {1, 2})
                .load();

        assertThat(SiteFiles.told(site.findings())).isEmpty();
        List<Image> images = site.value().site().images().registre().images();
        assertThat(images).hasSize(2);
        assertThat(images.get(0).chemin()).isEqualTo("images/salle.jpg");
        assertThat(images.get(0).alt()).isEqualTo("La salle d'attente");
        assertThat(images.get(0).personnes()).containsExactly(Personnes.EQUIPE, Personnes.PATIENT);
        assertThat(images.get(0).identifiable()).contains(false);
        assertThat(images.get(0).accord().orElseThrow().jusquAu()).contains(LocalDate.of(2029, 1, 5));
        assertThat(images.get(1).alt()).isEmpty();
        assertThat(images.get(1).decorative()).isTrue();
        assertThat(site.value()
                        .site()
                        .images()
                        .origins()
                        .at("images[1].fichier")
                        .excerpt())
                .isEqualTo("fond.png");
        assertThat(site.value().site().images().fichiers()).containsExactly("images/salle.jpg");
        assertThat(site.value().image("images/salle.jpg").value().orElseThrow()).containsExactly(1, 2);
    }

    @Test
    void tellsWhatIsWrongWithARegister() {
        assertThat(told("- fichier: a.jpg\n  persones: aucune\n"))
                .containsExactly("images.yaml:2 profil-cle-mal-ecrite");
        assertThat(told("- fichier: a.jpg\n  personnes: quelques-unes\n"))
                .containsExactly("images.yaml:2 profil-choix");
        assertThat(told("une phrase")).containsExactly("images.yaml:1 image-registre-illisible");
    }

    @Test
    void takesOneRegisterOnly() {
        assertThat(SiteFiles.told(SiteFiles.in(folder)
                        .file("images.yaml", "images: []\n")
                        .file("images.yml", "images: []\n")
                        .load()
                        .findings()))
                .contains("images.yml:1 image-registre-double");
    }

    private List<String> told(String register) {
        return SiteFiles.told(
                SiteFiles.in(folder).file("images.yaml", register).load().findings());
    }
}
