package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpliquerTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    private static ExpliquerMojo asking(String regle) {
        ExpliquerMojo goal = new ExpliquerMojo();
        goal.regle = regle;
        return goal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"donnees-script", "Données-Script", " donnees-script "})
    void aRuleIsToldWithItsReasonAndItsRemedy(String typed) throws Exception {
        asking(typed).execute();
        assertThat(terminal.text())
                .startsWith("donnees-script - Programme dans une page")
                .contains("Pourquoi : ", "Fondement : ", "Que faire : ");
    }

    @Test
    void withoutANameEveryRuleIsListed() throws Exception {
        asking(null).execute();
        assertThat(terminal.text().lines().map(line -> line.split(" - ")[0]))
                .containsAll(RuleBook.standard().rules().stream().map(Rule::id).toList());
    }

    @Test
    void theFirstWordListsItsGroup() throws Exception {
        asking("publicite").execute();
        assertThat(terminal.text().lines().filter(line -> line.contains(" - ")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("publicite-"));
    }

    @ParameterizedTest
    @CsvSource({"donnees-scrip, donnees-script", "forme-tabulatoin, forme-tabulation"})
    void aMistypedNameIsAnsweredByTheNearest(String typed, String meant) {
        assertThatThrownBy(asking(typed)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(typed)
                .hasMessageContaining("-Dregle=" + meant);
    }

    @Test
    void aNameThatResemblesNothingLeadsToTheList() {
        assertThatThrownBy(asking("xyzzy")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("mvn plaque:expliquer")
                .hasMessageNotContaining("plus proche");
    }
}
