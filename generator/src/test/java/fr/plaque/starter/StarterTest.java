package fr.plaque.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.generator.Generator;
import fr.plaque.generator.Requests;
import fr.plaque.generator.SiteRequest;
import fr.plaque.generator.SiteResult;
import fr.plaque.publish.NewFolder;
import fr.plaque.schema.Key;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code plaque:nouveau} writes. */
class StarterTest {

    @TempDir
    Path folder;

    static List<String> models() {
        return Starter.MODELS;
    }

    private static SortedMap<String, StarterFile> files(String model) {
        return Starter.files(model, "1.2.3", "https://depot.example/maven2", Requests.TODAY);
    }

    private static String text(String model, String path) {
        return new String(files(model).get(path).bytes(), StandardCharsets.UTF_8);
    }

    private void write(String model) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files(model).forEach((path, file) -> contents.put(path, file.bytes()));
        new NewFolder(folder).write(contents, Set.of("1-apercu.command"));
    }

    private SiteResult build(boolean samples) throws IOException {
        return Generator.standard().run(Requests.inPlace(folder, SiteRequest.Mode.CONSTRUIRE, samples), step -> {});
    }

    /** What a person should look at is no mistake. */
    private static List<Finding> grave(SiteResult result) {
        return result.dossier().findings().stream()
                .filter(finding -> finding.level() != Level.A_VERIFIER)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsBuiltAtOnceAndNothingIsToBeSaid(String model) throws IOException {
        write(model);
        SiteResult result = build(true);
        assertThat(grave(result)).isEmpty();
        assertThat(result.publie()).isTrue();
        assertThat(result.dossier().informations()).hasSize(13);
        assertThat(folder.resolve("target/site/questions-frequentes/index.html"))
                .isRegularFile();
        assertThat(folder.resolve("target/site/modele")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("models")
    void itIsNotPublishedWhileAnExampleRemains(String model) throws IOException {
        write(model);
        SiteResult result = build(false);
        assertThat(result.publie()).isFalse();
        assertThat(grave(result)).isNotEmpty().extracting(Finding::rule).containsOnly("profil-exemple");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCommentOfTheProfileComesFromTheSchema(String model) {
        String profile = text(model, "contenu/profil.yaml");
        assertThat(profile).startsWith("# yaml-language-server: $schema=../schemas/profil.schema.json\n");
        String known = Schema.profil().keys().stream()
                .map(PlacedKey::key)
                .map(Key::hint)
                .reduce(Schema.profil().description(), (all, one) -> all + "\n" + one);
        String told = Pattern.compile("^ *# (?!yaml-language-server)(.*)$", Pattern.MULTILINE)
                .matcher(profile)
                .results()
                .map(line -> line.group(1))
                .filter(line -> !known.contains(line))
                .reduce("", (all, one) -> all + one + "\n");
        assertThat(told).isEmpty();
        for (PlacedKey key : Schema.profil().keys()) {
            if (key.parent().isEmpty() && profile.contains("\n" + key.key().name() + ":")) {
                assertThat(profile.replaceAll("\n *# ", " ")).contains(key.key().hint());
            }
        }
    }

    /** Whoever takes the « # » away gets a file that still reads, and keys where they belong. */
    @ParameterizedTest
    @MethodSource("models")
    void everyKeyOfferedInACommentCanBeOpened(String model) throws IOException {
        write(model);
        Path profile = folder.resolve("contenu/profil.yaml");
        Pattern offered = Pattern.compile("^( *)#([a-z_]+: .*)$", Pattern.MULTILINE);
        String text = Files.readString(profile);
        assertThat(offered.matcher(text).results()).hasSizeGreaterThan(15);
        String opened = offered.matcher(text).replaceAll("$1$2");
        assertThat(YamlReader.read(SourceFile.of("profil.yaml", opened)).faults())
                .isEmpty();
        Files.writeString(profile, opened);
        assertThat(build(true).dossier().findings())
                .extracting(Finding::rule)
                .doesNotContain("profil-cle-inconnue", "profil-cle-mal-placee", "forme-cle");
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePomIsShortAndNamesTheVersion(String model) {
        assertThat(text(model, "pom.xml"))
                .contains("<version>1.2.3</version>", "<defaultGoal>plaque:apercu</defaultGoal>")
                .hasLineCount(13);
    }

    @Test
    void theScriptsAreForTheSystemsTheyName() {
        files("cabinet").forEach((path, file) -> {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            if (path.endsWith(".cmd")) {
                assertThat(text)
                        .as(path)
                        .isASCII()
                        .doesNotContainPattern("[^\r]\n")
                        .doesNotContain("\r\r");
            } else {
                assertThat(text).as(path).doesNotContain("\r");
            }
            assertThat(file.executable()).as(path).isEqualTo(path.matches("mvnw|.*\\.command"));
            assertThat(text)
                    .as(path)
                    .doesNotContain("@version@", "@maven@", "@depot@", "@aujourdhui@", "@an_prochain@");
        });
    }

    /** A machine needs Java only: these fetch Maven, and hold what they fetch to its print. */
    @Test
    void mavenComesByItself() throws IOException {
        Properties wrapper = new Properties();
        wrapper.load(new StringReader(text("cabinet", ".mvn/wrapper/maven-wrapper.properties")));
        assertThat(wrapper)
                .containsEntry("distributionType", "only-script")
                .hasEntrySatisfying("distributionSha256Sum", print -> assertThat((String) print)
                        .matches("[0-9a-f]{64}"));
        assertThat(wrapper.getProperty("distributionUrl"))
                .matches(
                        "https://depot\\.example/maven2/org/apache/maven/apache-maven/(3\\.9\\.\\d+)/apache-maven-\\1-bin\\.zip");
        assertThat(text("cabinet", ".mvn/java.sh"))
                .contains("apache-maven-"
                        + wrapper.getProperty("distributionUrl").replaceAll(".*/apache-maven-|-bin.*", ""));
        assertThat(text("cabinet", "0-diagnostic.command")).contains("depot=https://depot.example/maven2/\n");
        assertThat(text("cabinet", "mvnw")).contains("version " + wrapper.getProperty("wrapperVersion"));
        assertThat(text("cabinet", "mvnw.cmd")).contains("version " + wrapper.getProperty("wrapperVersion"));
    }

    /** A push from Windows, or files dropped on a page, lose the right to be run: nothing may depend on it. */
    @Test
    void theForgesBuildEveryMonthAndSayWhereToFindPlaque() {
        String github = text("cabinet", ".github/workflows/site.yml");
        assertThat(github)
                .containsPattern("- cron: \"\\d+ \\d+ 1 \\* \\*\"")
                .contains("PLAQUE_SOURCES", "sh mvnw -B plaque:construire")
                .doesNotContain("./mvnw");
        assertThat(text("cabinet", ".gitlab-ci.yml"))
                .contains("Pipeline schedules", "PLAQUE_SOURCES", "mvn -B plaque:construire")
                .doesNotContain("./mvnw");
        for (String forge : List.of(github, text("cabinet", ".gitlab-ci.yml"))) {
            assertThat(YamlReader.read(SourceFile.of("forge.yml", forge)).faults())
                    .isEmpty();
        }
    }

    @Test
    void theEditorsGetEverySchemaThereIs() {
        assertThat(files("cabinet").keySet())
                .containsAll(Schema.all().stream()
                        .map(schema -> "schemas/" + schema.id() + ".schema.json")
                        .toList());
    }

    @Test
    void aFolderThatIsInUseIsToldByAName() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        assertThat(new NewFolder(folder).occupant()).isEmpty();
        Files.writeString(folder.resolve("these.txt"), "à garder");
        assertThat(new NewFolder(folder).occupant()).contains("these.txt");
    }

    @Test
    void aFileThatIsThereIsKeptAndTheRestIsTakenBack() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "à moi");
        assertThatThrownBy(() -> write("cabinet")).isInstanceOf(IOException.class);
        assertThat(folder.resolve("pom.xml")).hasContent("à moi");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("pom.xml"));
        }
    }

    @Test
    void aModelThatDoesNotExistIsAFaultOfOurs() {
        assertThatThrownBy(() -> Starter.files("clinique", "1", "https://depot.example/maven2", Requests.TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
