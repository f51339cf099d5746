package fr.plaque.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code site-a-publier.zip}. */
class ArchiveTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final SortedMap<String, String> SITE =
            new TreeMap<>(Map.of("index.html", "accueil", ".nojekyll", "", "jeune/index.html", "à jeun"));

    @TempDir
    Path disk;

    private Path sortie() {
        return disk.resolve("target/site");
    }

    private Path zip() {
        return disk.resolve("target/site-a-publier.zip");
    }

    private List<Finding> build() throws IOException {
        try (Publication publication = Publication.open(sortie(), List.of(disk.resolve("contenu")), RULES)
                .value()
                .orElseThrow()) {
            for (var file : SITE.entrySet()) {
                publication.write(new RenderedFile(
                        file.getKey(),
                        file.getValue().getBytes(StandardCharsets.UTF_8),
                        SourceFile.of("profil.yaml", "").atStart()));
            }
            publication.publish();
            var archive = publication.archive();
            assertThat(archive.value()).isEqualTo(archive.findings().isEmpty() ? Optional.of(zip()) : Optional.empty());
            return archive.findings();
        }
    }

    @Test
    void itHoldsTheFilesOfTheSiteAndNoOther() throws IOException {
        build();
        Files.writeString(sortie().resolve("notes.txt"), "à moi");
        build();
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyElementsOf(SITE.keySet());
            for (var file : SITE.entrySet()) {
                assertThat(zip.getInputStream(zip.getEntry(file.getKey())))
                        .hasBinaryContent(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(sortie().resolve("notes.txt")).exists();
    }

    @Test
    void theSameSiteGivesTheSameBytesEverywhere() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            build();
            byte[] there = Files.readAllBytes(zip());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            build();
            assertThat(Files.readAllBytes(zip())).isEqualTo(there);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDiskThatRefusesItLeavesTheSiteAndNoOlderArchive() throws IOException {
        Files.createDirectories(disk.resolve("target/.site-a-publier.zip.tmp/plein"));
        Files.writeString(zip(), "un ancien");
        assertThat(build()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("forme-archive");
            assertThat(finding.level()).isEqualTo(Level.AVERTISSEMENT);
        });
        assertThat(zip()).doesNotExist();
        assertThat(sortie().resolve("index.html")).hasContent("accueil");
    }
}
