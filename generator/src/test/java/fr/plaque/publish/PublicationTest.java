package fr.plaque.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final SmallSite OLD = new SmallSite("ancien");
    private static final SmallSite NEW = new SmallSite("neuf");

    @TempDir
    Path disk;

    private Path sortie;

    @BeforeEach
    void oldSite() throws IOException {
        sortie = disk.resolve("target/site");
        assertThat(publish(OLD)).isEmpty();
    }

    private List<Finding> publish(SmallSite site) throws IOException {
        return site.publish(sortie, List.of(disk.resolve("contenu")), RULES);
    }

    private Publication open() throws IOException {
        return Publication.open(sortie, List.of(disk.resolve("contenu")), RULES)
                .value()
                .orElseThrow();
    }

    /** What may lie beside a site at rest. */
    private void nothingLeftBeside() throws IOException {
        try (var children = Files.list(sortie.getParent())) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .containsExactlyInAnyOrder("site", ".site.verrou", ".site.manifeste");
        }
    }

    @Test
    void aNewSiteReplacesTheOldOneWhole() throws IOException {
        assertThat(publish(NEW)).isEmpty();
        assertThat(Snapshot.of(sortie)).isEqualTo(NEW.expected());
        nothingLeftBeside();
    }

    @Test
    void theManifestTellsSizeAndFingerprint() throws IOException {
        try (Publication publication = open()) {
            publication.write(SmallSite.file("index.html", "abc"));
            publication.publish();
            String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            assertThat(publication.fingerprints()).isEqualTo(Map.of("index.html", abc));
            assertThat(sortie.resolveSibling(".site.manifeste")).hasContent(abc + " 3 index.html");
        }
    }

    @Test
    void closingWithoutPublishingLeavesTheOldSite() throws IOException {
        Map<String, String> before = Snapshot.of(disk);
        try (Publication publication = open()) {
            publication.write(SmallSite.file("index.html", "neuf"));
        }
        assertThat(Snapshot.of(disk)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "honoraires/index.html/impossible", "honoraires"})
    void aWriteThatFailsLeavesTheOldSite(String path) throws IOException {
        Map<String, String> before = Snapshot.of(disk);
        try (Publication publication = open()) {
            publication.write(SmallSite.file("index.html", "neuf"));
            publication.write(SmallSite.file("honoraires/index.html", "neuf"));
            assertThatThrownBy(() -> publication.write(SmallSite.file(path, "neuf")))
                    .isInstanceOf(IOException.class);
        }
        assertThat(Snapshot.of(disk)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evade.html", "a/../../evade.html", "/evade.html", "", "."})
    void noFileLeavesTheSite(String path) throws IOException {
        Map<String, String> before = Snapshot.of(disk);
        try (Publication publication = open()) {
            assertThatThrownBy(() -> publication.write(SmallSite.file(path, "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Snapshot.of(disk)).isEqualTo(before);
    }

    @Test
    void filesOfSomebodyElseAreKeptAndNamed() throws IOException {
        Files.writeString(sortie.resolve("googlea1b2.txt"), "preuve");
        Files.createDirectories(sortie.resolve("pages/photos"));
        Files.writeString(sortie.resolve("pages/photos/été 1.jpg"), "photo");

        List<Finding> findings = publish(NEW);

        assertThat(findings).extracting(Finding::rule).containsOnly("forme-sortie-fichier-etranger");
        assertThat(findings).extracting(Finding::level).containsOnly(Level.AVERTISSEMENT);
        assertThat(findings.get(0).message()).contains("googlea1b2.txt");
        assertThat(findings.get(1).message()).contains("pages/photos/été 1.jpg");
        Map<String, String> expected = new TreeMap<>(NEW.expected());
        expected.putAll(Map.of("googlea1b2.txt", "preuve", "pages/photos", "folder"));
        expected.put("pages/photos/été 1.jpg", Snapshot.of(sortie).get("pages/photos/été 1.jpg"));
        assertThat(Snapshot.of(sortie)).isEqualTo(expected);
        assertThat(sortie.resolve("pages/photos/été 1.jpg")).hasContent("photo");

        assertThat(publish(OLD)).as("they stay somebody else's").hasSize(2);
        nothingLeftBeside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/neuf/index.html", "pages/neuf", "style.css/note.txt"})
    void aForeignFileInTheWayOfAPageStopsThePublication(String path) throws IOException {
        if (path.startsWith("style.css/")) {
            try (Publication publication = open()) {
                publication.publish(); // a site without style sheet, so that the name is free
            }
        }
        Files.createDirectories(sortie.resolve(path).getParent());
        Files.writeString(sortie.resolve(path), "à moi");
        Map<String, String> before = Snapshot.of(disk);

        List<Finding> findings = publish(NEW);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).isError()).isTrue();
        assertThat(findings.get(0).message()).contains(path);
        assertThat(Snapshot.of(disk)).isEqualTo(before);
    }

    @Test
    void aLinkInTheSiteIsKeptAndNeverFollowed() throws IOException {
        Path victim = Files.createDirectories(disk.resolve("victime"));
        Files.writeString(victim.resolve("garder.txt"), "garder");
        Files.createSymbolicLink(sortie.resolve("photos"), Path.of("../../victime"));

        assertThat(publish(NEW)).extracting(Finding::rule).containsExactly("forme-sortie-fichier-etranger");
        assertThat(Files.readSymbolicLink(sortie.resolve("photos"))).hasToString("../../victime");
        assertThat(victim.resolve("garder.txt")).hasContent("garder");
    }

    @Test
    void aLinkInAnAbandonedStagingFolderIsUnlinkedAndNeverFollowed() throws IOException {
        Path victim = Files.createDirectories(disk.resolve("victime"));
        Files.writeString(victim.resolve("garder.txt"), "garder");
        Path staging = Files.createDirectories(sortie.resolveSibling(".site.en-construction"));
        Files.createSymbolicLink(staging.resolve("photos"), victim);

        assertThat(publish(NEW)).isEmpty();
        assertThat(victim.resolve("garder.txt")).hasContent("garder");
        nothingLeftBeside();
    }

    @Test
    void aSiteFoundBetweenTheTwoRenamesIsPutBack() throws IOException {
        Files.move(sortie, sortie.resolveSibling(".site.precedent"));
        Files.createDirectories(sortie.resolveSibling(".site.en-construction"));
        Files.writeString(sortie.resolveSibling(".site.manifeste.nouveau"), "");
        open().close();
        assertThat(Snapshot.of(sortie)).isEqualTo(OLD.expected());
        nothingLeftBeside();
    }

    @Test
    void aManifestThatMakesNoSenseCostsNoFile() throws IOException {
        Files.writeString(sortie.resolveSibling(".site.manifeste"), "<<<<<<< HEAD\n0 x index.html\n");
        List<Finding> findings = publish(NEW);
        assertThat(findings).extracting(Finding::rule).containsOnly("forme-sortie-fichier-etranger");
        assertThat(Snapshot.of(sortie)).isEqualTo(OLD.expected());
    }

    @Test
    void whoeverComesSecondIsTold() throws IOException {
        try (Publication first = open()) {
            assertThat(publish(NEW)).extracting(Finding::rule).containsExactly("forme-sortie-verrouillee");
            first.write(SmallSite.file("index.html", "premier"));
            assertThat(first.publish()).isEmpty();
        }
        assertThat(sortie.resolve("index.html")).hasContent("premier");
        assertThat(publish(NEW)).isEmpty();
    }

    @Test
    void fileByFileReplacementGivesTheSameSite() throws IOException {
        Files.writeString(sortie.resolve("garder.txt"), "à moi");
        OutputFolder folder = OutputFolder.of(sortie);
        SortedSet<String> foreign = folder.foreignFiles();
        Map<String, Manifest.Entry> entries = new TreeMap<>();
        for (var file : NEW.files()) {
            Path staged = folder.staging().resolve(file.path());
            Files.createDirectories(staged.getParent());
            Files.write(staged, file.bytes());
            entries.put(file.path(), new Manifest.Entry("0".repeat(64), file.bytes().length));
        }

        new Swap(folder).replaceEach(Manifest.of(entries), foreign);

        SortedSet<String> files = new TreeSet<>(NEW.expected().keySet());
        files.add("garder.txt");
        assertThat(Snapshot.of(sortie).keySet()).isEqualTo(files);
    }
}
