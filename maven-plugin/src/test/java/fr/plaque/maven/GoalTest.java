package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.generator.SiteRequest;
import fr.plaque.generator.SiteResult;
import fr.plaque.report.Dossier;
import fr.plaque.report.EtatContenu;
import fr.plaque.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds the engine: parameters in, report and exit out. */
class GoalTest {

    private static final Path PROJECT = Path.of("cabinet").toAbsolutePath();
    private static final SourceFile PROFILE = SourceFile.of("profil.yaml", "profession: medecin\nrpps: 1\n");

    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void catchTheTerminal() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheTerminalBack() {
        System.setOut(terminal);
    }

    /** An engine that finds what it is told to find. */
    private static final class Goal extends AbstractPlaqueMojo {

        private final Level[] found;
        private IOException refusal;
        private RuntimeException fault;
        private SiteRequest asked;
        private Optional<Path> archive = Optional.empty();

        Goal(Level... found) {
            this.found = found;
            dossier = PROJECT.toFile();
            contenu = PROJECT.resolve("contenu").toFile();
            sortie = PROJECT.resolve("target/site").toFile();
            rapports = PROJECT.resolve("target/plaque").toFile();
            echouerSur = "erreur";
            exemple = "non";
        }

        @Override
        SiteRequest.Mode mode() {
            return SiteRequest.Mode.CONSTRUIRE;
        }

        @Override
        SiteResult engine(SiteRequest request) throws IOException {
            asked = request;
            if (refusal != null) {
                throw refusal;
            }
            if (fault != null) {
                throw fault;
            }
            List<Finding> findings = Arrays.stream(found).map(Goal::finding).toList();
            boolean published = findings.stream().noneMatch(Finding::isError);
            return new SiteResult(
                    new Dossier(
                            "Dr Camille Exemple",
                            "medecin",
                            request.aujourdhui(),
                            request.aujourdhui(),
                            "1.0",
                            findings,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            1,
                            1,
                            Map.of(),
                            published ? Dossier.Publication.PUBLIEE : Dossier.Publication.REFUSEE,
                            List.of(),
                            EtatContenu.INCONNU),
                    published,
                    archive);
        }

        private static Finding finding(Level level) {
            return new Finding(
                    "profil-essai",
                    level,
                    PROFILE.at(26, 27),
                    "Le numéro est faux.",
                    "Parce que.",
                    "Corrigez-le.",
                    Optional.empty());
        }
    }

    private static final class Quiet extends SystemStreamLog {
        @Override
        public boolean isInfoEnabled() {
            return false;
        }
    }

    private String terminal() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aGoodSiteIsTold() throws Exception {
        new Goal().execute();
        assertThat(terminal()).contains("Site d").contains("index.html").doesNotContain("[INFO]");
    }

    @Test
    void whatToSendAndWhatToLookAtComeLast(@TempDir Path target) throws Exception {
        Goal goal = new Goal();
        goal.archive = Optional.of(Files.write(target.resolve("site-a-publier.zip"), new byte[1_250_000]));
        goal.execute();
        assertThat(terminal())
                .contains("site-a-publier.zip (1,3 Mo)", "  [ ] Ouvrez target/site/index.html")
                .contains("mvn plaque:verifier");

        goal.exemple = "oui";
        printed.reset();
        goal.execute();
        assertThat(terminal()).contains("plaque.exemple=oui").doesNotContain("a-publier");
    }

    @Test
    void anErrorFailsTheBuildWithOneUsefulLine() {
        assertThatThrownBy(new Goal(Level.AVERTISSEMENT, Level.ERREUR)::execute)
                .isInstanceOf(MojoFailureException.class)
                .message()
                .startsWith("1 erreur : ")
                .contains("contenu/profil.yaml:2:7, Le num")
                .endsWith("target/plaque/rapport.json")
                .doesNotContain("\n");
        assertThat(terminal()).contains("contenu/profil.yaml:2:7  ERREUR  profil-essai");
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
        Goal goal = new Goal(found);
        goal.echouerSur = echouerSur;
        if (fails) {
            assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        } else {
            goal.execute();
        }
        assertThat(terminal()).contains("profil-essai");
    }

    /** Maven's {@code -q} takes away Maven's own lines; the report is what the command is for. */
    @Test
    void aQuietBuildStillGivesItsReport() throws Exception {
        Goal goal = new Goal(Level.AVERTISSEMENT);
        goal.setLog(new Quiet());
        goal.execute();
        assertThat(terminal()).contains("profil-essai");
    }

    @Test
    void aForgeGetsItsNotesOnTheLines() throws Exception {
        Goal goal = new Goal(Level.AVERTISSEMENT);
        goal.environment = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                PROJECT.getParent().toString());
        goal.execute();
        assertThat(terminal().lines())
                .anyMatch(line -> line.startsWith("::warning file=cabinet/contenu/profil.yaml,line=2,col=7,endLine=2,"
                        + "endColumn=8,title=profil-essai::Le num"));
    }

    @Test
    void aDiskThatRefusesIsNoMistakeInTheTexts() {
        Goal goal = new Goal();
        goal.refusal = new IOException("No space left on device");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("rien n'a")
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void aFaultOfOursSaysSo() {
        Goal goal = new Goal();
        goal.fault = new IllegalStateException("index 3");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("la faute vient de lui")
                .hasMessageContaining("-X");
    }

    @Test
    void everyParameterReachesTheEngine() throws Exception {
        Path elsewhere = PROJECT.resolveSibling("textes");
        Goal goal = new Goal();
        goal.contenu = elsewhere.toFile();
        goal.theme = " ";
        goal.date = "2027-01-31";
        goal.exemple = "oui";
        goal.execute();
        assertThat(goal.asked)
                .isEqualTo(new SiteRequest(
                        elsewhere,
                        PROJECT.resolve("target/site"),
                        PROJECT.resolve("target/plaque"),
                        Optional.empty(),
                        PROJECT.resolve("theme"),
                        LocalDate.of(2027, 1, 31),
                        SiteRequest.Mode.CONSTRUIRE,
                        true));
        goal.theme = "sobre";
        goal.execute();
        assertThat(goal.asked.theme()).contains("sobre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/01/2027", "2027-02-30", "demain"})
    void aDateThatIsNoneStopsBeforeTheEngine(String typed) {
        Goal goal = new Goal();
        goal.date = typed;
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(typed)
                .hasMessageContaining("-Dplaque.date=2026-11-22");
        assertThat(goal.asked).isNull();
    }

    @Test
    void aChoiceThatDoesNotExistStopsBeforeTheEngine() {
        Goal goal = new Goal();
        goal.echouerSur = "warning";
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("erreur, avertissement ou jamais");
        assertThat(goal.asked).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site", "target/site/rapports", "target/plaque/../site"})
    void reportsAreNeverPublished(String folder) {
        Goal goal = new Goal();
        goal.rapports = PROJECT.resolve(folder).toFile();
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dplaque.rapports=target/plaque");
        assertThat(goal.asked).isNull();
    }

    /** The engine has the right words for that one: the reports are not what is wrong. */
    @Test
    void anOutputAroundTheSourcesIsLeftToTheEngine() throws Exception {
        Goal goal = new Goal();
        goal.sortie = PROJECT.toFile();
        goal.execute();
        assertThat(goal.asked.sortie()).isEqualTo(PROJECT);
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "OUI, true", "true, true", "non, false", "false, false"})
    void sampleValuesAreAllowedInPlainWords(String typed, boolean allowed) throws Exception {
        Goal goal = new Goal();
        goal.exemple = typed;
        goal.execute();
        assertThat(goal.asked.exemplePermis()).isEqualTo(allowed);
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoStopsBeforeTheEngine() {
        Goal goal = new Goal();
        goal.exemple = "peut-être";
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dplaque.exemple=oui");
        assertThat(goal.asked).isNull();
    }

    @Test
    void theGoalsDoWhatTheirNamesSay() {
        assertThat(new ConstruireMojo().mode()).isEqualTo(SiteRequest.Mode.CONSTRUIRE);
        assertThat(new VerifierMojo().mode()).isEqualTo(SiteRequest.Mode.VERIFIER);
    }

    @Test
    void theRealDayIsTakenWhenNoneIsGiven() throws Exception {
        Goal goal = new Goal();
        goal.execute();
        assertThat(goal.asked.aujourdhui()).isAfter(LocalDate.of(2026, 1, 1));
    }
}
