package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.image.Pictures;
import fr.plaque.load.Profils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures from the folder of the author to the finished site. */
class PicturesTest {

    private static final String REGISTER = """
            images:
              - fichier: Martin-salle.jpg
                texte: La salle d'attente
                legende: La salle, après les travaux
                credit: Dr Camille Exemple
                personnes: aucune
              - fichier: moi.png
                texte: Portrait du Dr Camille Exemple
                credit: Studio Exemple
                personnes: praticien
            """;

    @TempDir
    Path folder;

    @Test
    void showsDeclaredPicturesAndNothingOfTheirFiles() throws IOException {
        SiteResult result = build(REGISTER);

        assertThat(result.dossier().findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(result.publie()).isTrue();
        Element picture = page("venir/index.html").selectFirst("figure img");
        assertThat(picture.attr("alt")).isEqualTo("La salle d'attente");
        assertThat(picture.attr("width")).isEqualTo("600");
        assertThat(picture.attr("height")).isEqualTo("900");
        assertThat(picture.attr("src")).matches("\\.\\./assets/images/[0-9a-f]{16}-600\\.jpg");
        assertThat(picture.attr("srcset")).contains("-480.jpg 480w", "-600.jpg 600w");
        assertThat(page("venir/index.html").selectFirst("figcaption").text())
                .isEqualTo("La salle, après les travaux. Dr Camille Exemple");
        assertThat(page("parcours/index.html").select("figure.portrait img").attr("alt"))
                .isEqualTo("Portrait du Dr Camille Exemple");
        Map<String, byte[]> outputs = outputs();
        assertThat(outputs).containsKeys("site/index.html", "site-a-publier.zip!index.html", "rapports/rapport.json");
        outputs.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(text).as(name).doesNotContain(Pictures.NOTES).doesNotContain(Pictures.POSITION, "GPS", "Exif");
            if (!name.startsWith("rapports/")) {
                assertThat(text).as(name).doesNotContain("Martin");
            }
        });
    }

    @Test
    void thePhotographOfTheTestHoldsWhatMustNotPass() {
        assertThat(new String(Pictures.photograph(900, 600, 6), StandardCharsets.ISO_8859_1))
                .contains(Pictures.POSITION, Pictures.SERIAL, Pictures.IPTC, "Exif");
    }

    /** Everything that was written: the site, the archive and each file in it, the reports. */
    private Map<String, byte[]> outputs() throws IOException {
        Map<String, byte[]> outputs = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (!file.startsWith(folder.resolve("contenu"))) {
                    outputs.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("site-a-publier.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                outputs.put("site-a-publier.zip!" + entry.getName(), zip.readAllBytes());
            }
        }
        return outputs;
    }

    @Test
    void publishesNothingWhileAPictureIsNotDeclared() throws IOException {
        SiteResult result = build(REGISTER.substring(0, REGISTER.indexOf("  - fichier: moi")));

        assertThat(result.publie()).isFalse();
        assertThat(result.dossier().findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "images/moi.png:1:1 erreur image-non-declaree L'image moi.png n'est pas déclarée dans images.yaml.",
                        "profil.yaml:16:10 erreur image-photo-non-declaree La photo « moi.png » n'est pas déclarée dans images.yaml.");
    }

    @Test
    void saysThatAPictureCannotBeShownWhereverItIs() throws IOException {
        write("images/scan.dcm", Pictures.concat(new byte[128], Pictures.latin("DICM")));

        assertThat(build(REGISTER).dossier().findings())
                .filteredOn(finding -> finding.location().path().equals("images/scan.dcm"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("image-non-declaree", "image-dicom");
    }

    private SiteResult build(String register) throws IOException {
        write("profil.yaml", Profils.petitAvec("  langues:", "  photo: moi.png\n  langues:"));
        write("images.yaml", register);
        write("images/Martin-salle.jpg", Pictures.photograph(900, 600, 6));
        write("images/moi.png", Pictures.png(300, 400));
        write(
                "pages/venir.md",
                "---\ntitre: Venir\ntype: administratif\nresume: Venir au cabinet.\n---\n"
                        + "Le cabinet est au rez-de-chaussée.\n\n![](../images/Martin-salle.jpg)\n");
        return Generator.standard().run(Requests.build(folder, folder), step -> {});
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("contenu").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }
}
