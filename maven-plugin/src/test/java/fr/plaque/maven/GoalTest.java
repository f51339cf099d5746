package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.plaque.finding.Level;
import fr.plaque.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of findings: the report, the line of failure, the notes for a forge. */
class GoalTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    private static final class Quiet extends SystemStreamLog {
        @Override
        public boolean isInfoEnabled() {
            return false;
        }
    }

    @Test
    void aGoodSiteIsTold() throws Exception {
        new FindingGoal().execute();
        assertThat(terminal.text()).contains("Site : Dr").contains("index.html").doesNotContain("[INFO]");
    }

    @Test
    void whatToSendAndWhatToLookAtComeLast(@TempDir Path target) throws Exception {
        FindingGoal goal = new FindingGoal();
        goal.archive = Optional.of(Files.write(target.resolve("site-a-publier.zip"), new byte[1_250_000]));
        goal.execute();
        assertThat(terminal.text())
                .contains("site-a-publier.zip (1,3 Mo)", "  [ ] Ouvrez target/site/index.html")
                .contains("mvn plaque:verifier");

        goal.exemple = "oui";
        terminal.clear();
        goal.execute();
        assertThat(terminal.text()).contains("plaque.exemple=oui").doesNotContain("a-publier");
    }

    @Test
    void anErrorFailsTheBuildWithOneUsefulLine() {
        assertThatThrownBy(new FindingGoal(Level.AVERTISSEMENT, Level.ERREUR)::execute)
                .isInstanceOf(MojoFailureException.class)
                .message()
                .startsWith("1 erreur : ")
                .contains("contenu/profil.yaml:2:7, Le num")
                .endsWith("target/plaque/rapport.html")
                .doesNotContain("\n");
        assertThat(terminal.text()).contains("contenu/profil.yaml:2:7  ERREUR  profil-essai", "celles de Maven");
    }

    @ParameterizedTest
    @CsvSource({
        "erreur, AVERTISSEMENT, false",
        "erreur, A_VERIFIER, false",
        "avertissement, A_VERIFIER, false",
        "avertissement, AVERTISSEMENT, true",
        "avertissement, ERREUR, true",
        "jamais, ERREUR, false",
    })
    void whatFailsIsChosen(String echouerSur, Level found, boolean fails) throws Exception {
        FindingGoal goal = new FindingGoal(found);
        goal.echouerSur = echouerSur;
        if (fails) {
            assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        } else {
            goal.execute();
        }
        assertThat(terminal.text()).contains("profil-essai");
    }

    /** Maven's {@code -q} takes away Maven's own lines; the report is what the command is for. */
    @Test
    void aQuietBuildStillGivesItsReport() throws Exception {
        FindingGoal goal = new FindingGoal(Level.AVERTISSEMENT);
        goal.setLog(new Quiet());
        goal.execute();
        assertThat(terminal.text()).contains("profil-essai");
    }

    @Test
    void aForgeGetsItsNotesOnTheLines() throws Exception {
        FindingGoal goal = new FindingGoal(Level.AVERTISSEMENT);
        goal.environment = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                FindingGoal.PROJECT.getParent().toString());
        goal.execute();
        assertThat(terminal.text().lines())
                .anyMatch(line -> line.startsWith("::warning file=cabinet/contenu/profil.yaml,line=2,col=7,endLine=2,"
                        + "endColumn=8,title=profil-essai::Le num"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new IOException("No space left on device"), "faites de la place"),
                arguments(new FileSystemException("x", null, "Espace insuffisant sur le disque"), "faites de la place"),
                arguments(new FileSystemException("x", null, "Read-only file system"), "copiez le dossier"),
                arguments(new AccessDeniedException("target/site"), "fermez les programmes"),
                arguments(new IOException(), "bien branche"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aDiskThatRefusesTheReportsHidesNoneOfTheirWords(IOException refusal, String remedy) {
        FindingGoal goal = new FindingGoal(Level.ERREUR);
        goal.refusal = refusal;
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasRootCause(refusal)
                .extracting(fault -> Reports.printable(fault.getMessage(), StandardCharsets.US_ASCII))
                .asString()
                .contains("n'a pas pu ecrire les rapports", remedy);
        assertThat(terminal.text()).contains("profil-essai");
    }

    @Test
    void aFaultOfOursSaysSo() {
        FindingGoal goal = new FindingGoal();
        goal.fault = new IllegalStateException("index 3");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("la faute vient de lui")
                .hasMessageContaining("-X");
    }
}
