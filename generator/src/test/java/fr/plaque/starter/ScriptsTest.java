package fr.plaque.starter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.publish.NewFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts of a starter for macOS and Linux, run in a folder with spaces, an apostrophe and accents. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {

    private static final String JAVA = System.getProperty("java.home");

    @TempDir
    Path home;

    private Path site;
    private Path tools;

    @BeforeEach
    void write() throws IOException {
        site = home.resolve("L'aperçu à moi");
        tools = Files.createDirectories(home.resolve("bin"));
        TreeMap<String, byte[]> contents = new TreeMap<>();
        TreeMap<String, StarterFile> files = new TreeMap<>(
                Starter.files("cabinet", "1.2.3", "https://depot.example/maven2", LocalDate.of(2026, 11, 22)));
        files.forEach((path, file) -> contents.put(path, file.bytes()));
        new NewFolder(site).write(contents, Set.of("mvnw", "0-diagnostic.command", "2-verifier.command"));
        tool(site.resolve("mvnw"), "echo mvnw \"$@\"");
        tool(tools.resolve("curl"), "exit 0");
        tool(tools.resolve("unzip"), "exit 0");
        mvn("exit 127");
    }

    private void mvn(String does) throws IOException {
        tool(tools.resolve("mvn"), does);
    }

    private static void tool(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int code, String said) {}

    private Run run(String script, String java) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(site.resolve(script).toString());
        builder.directory(home.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME",
                        home.toString(),
                        "PATH",
                        tools + ":/usr/bin:/bin",
                        "JAVA_HOME",
                        java,
                        "LC_ALL",
                        "C.UTF-8"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), said);
    }

    @Test
    void withoutMavenTheSiteFetchesItsOwn() throws Exception {
        assertThat(run("2-verifier.command", JAVA).said())
                .contains("Première fois", "mvnw plaque:verifier")
                .doesNotContain("0-diagnostic");
        Files.createDirectories(home.resolve(".m2/wrapper/dists/apache-maven-3.9.12/0123"));
        assertThat(run("2-verifier.command", JAVA).said()).isEqualTo("mvnw plaque:verifier\n");
    }

    @ParameterizedTest
    @CsvSource({"3.6.3, mvnw", "3.8.1, mvn", "3.9.12, mvn", "4.0.0-rc-5, mvn"})
    void anInstalledMavenIsUsedUnlessItIsTooOld(String version, String used) throws Exception {
        mvn("[ \"$1\" = -v ] && echo 'Apache Maven " + version + " (x)' || echo mvn \"$@\" in \"$JAVA_HOME\"");
        assertThat(run("2-verifier.command", JAVA).said()).contains(used + " plaque:verifier");
    }

    @Test
    void aWrongJavaHomeDoesNotStopAnything() throws Exception {
        mvn("[ \"$1\" = -v ] && echo 'Apache Maven 3.9.12 (x)' || echo \"java: $JAVA_HOME\"");
        Path java = home.resolve("outils/jdk");
        Files.createDirectories(java.resolve("bin"));
        tool(java.resolve("bin/java"), "exit 0");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.9\"\n");
        tool(tools.resolve("java"), "exit 127");
        assertThat(run("2-verifier.command", "/nulle/part").said()).isEqualTo("java: " + java + "\n");
        assertThat(run("0-diagnostic.command", "/nulle/part").said())
                .contains("[ok] Java 17 : " + java, "JAVA_HOME mène ailleurs, à /nulle/part");
    }

    /** With « LC_ALL=C » Java could not even open this folder. */
    @Test
    void accentsInTheNameOfTheFolderAreRead() throws Exception {
        mvn("[ \"$1\" = -v ] && echo 'Apache Maven 3.9.12 (x)' || echo \"$LC_ALL\"");
        assertThat(run("2-verifier.command", JAVA).said()).isEqualTo("C.UTF-8\n");
    }

    @Test
    void aFailureLeadsToTheDiagnosis() throws Exception {
        mvn("[ \"$1\" = -v ] && echo 'Apache Maven 3.9.12 (x)' || exit 3");
        Run failed = run("2-verifier.command", JAVA);
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.said()).contains("Lancez 0-diagnostic");
    }

    @Test
    void theDiagnosisSaysWhatIsReady() throws Exception {
        mvn("echo 'Apache Maven 3.9.12 (x)'");
        Files.createDirectories(home.resolve(".m2/repository/fr/plaque/plaque-maven-plugin/1.2.3"));
        Run run = run("0-diagnostic.command", JAVA);
        assertThat(run.code()).isZero();
        assertThat(run.said())
                .contains(
                        "[ok] Dossier : " + site.toRealPath(),
                        "[ok] Java " + Runtime.version().feature())
                .contains("[ok] Maven 3.9.12", "[ok] Réseau", "[ok] Plaque 1.2.3", "Rien à régler")
                .doesNotContain("[!!]", "[??]");
        assertThat(site.resolve(".essai-d-ecriture")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"60, un certificat est refusé", "7, ne répond pas"})
    void aNetworkThatRefusesIsExplained(int code, String words) throws Exception {
        tool(tools.resolve("curl"), "exit " + code);
        Run run = run("0-diagnostic.command", JAVA);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).contains("[!!] Réseau", words, "1 point à régler");
    }

    @Test
    void aProfileThatWindowsRenamedIsFound() throws Exception {
        Files.move(site.resolve("contenu/profil.yaml"), site.resolve("contenu/profil.yaml.txt"));
        Files.delete(site.resolve("mvnw"));
        assertThat(run("0-diagnostic.command", JAVA).said())
                .contains("contenu/profil.yaml.txt", "Renommez-le profil.yaml", "mvnw", "2 points à régler");
    }
}
