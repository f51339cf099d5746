package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.generator.SiteRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author may type after {@code -Dplaque.}, and what the engine is then asked. */
class ParametersTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    void everyParameterReachesTheEngine() throws Exception {
        Path elsewhere = FindingGoal.PROJECT.resolveSibling("textes");
        FindingGoal goal = new FindingGoal();
        goal.contenu = elsewhere.toFile();
        goal.theme = " ";
        goal.date = "2027-01-31";
        goal.exemple = "oui";
        goal.execute();
        assertThat(goal.asked)
                .isEqualTo(new SiteRequest(
                        elsewhere,
                        FindingGoal.PROJECT.resolve("target/site"),
                        FindingGoal.PROJECT.resolve("target/plaque"),
                        Optional.empty(),
                        FindingGoal.PROJECT.resolve("theme"),
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
        FindingGoal goal = new FindingGoal();
        goal.date = typed;
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(typed)
                .hasMessageContaining("-Dplaque.date=2026-11-22");
        assertThat(goal.asked).isNull();
    }

    @Test
    void aChoiceThatDoesNotExistStopsBeforeTheEngine() {
        FindingGoal goal = new FindingGoal();
        goal.echouerSur = "warning";
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("erreur, avertissement ou jamais");
        assertThat(goal.asked).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site", "target/site/rapports", "target/plaque/../site"})
    void reportsAreNeverPublished(String folder) {
        FindingGoal goal = new FindingGoal();
        goal.rapports = FindingGoal.PROJECT.resolve(folder).toFile();
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dplaque.rapports=target/plaque");
        assertThat(goal.asked).isNull();
    }

    /** The engine has the right words for that one: the reports are not what is wrong. */
    @Test
    void anOutputAroundTheSourcesIsLeftToTheEngine() throws Exception {
        FindingGoal goal = new FindingGoal();
        goal.sortie = FindingGoal.PROJECT.toFile();
        goal.execute();
        assertThat(goal.asked.sortie()).isEqualTo(FindingGoal.PROJECT);
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "OUI, true", "true, true", "non, false", "false, false"})
    void sampleValuesAreAllowedInPlainWords(String typed, boolean allowed) throws Exception {
        FindingGoal goal = new FindingGoal();
        goal.exemple = typed;
        goal.execute();
        assertThat(goal.asked.exemplePermis()).isEqualTo(allowed);
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoStopsBeforeTheEngine() {
        FindingGoal goal = new FindingGoal();
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
        FindingGoal goal = new FindingGoal();
        goal.execute();
        assertThat(goal.asked.aujourdhui()).isAfter(LocalDate.of(2026, 1, 1));
    }
}
