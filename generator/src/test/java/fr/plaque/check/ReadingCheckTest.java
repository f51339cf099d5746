package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.finding.Outcome;
import fr.plaque.load.Profils;
import org.junit.jupiter.api.Test;

class ReadingCheckTest {

    private static final ReadingCheck CHECK = ReadingCheck.of(Profils.RULES);
    private static final String EASY = "Vous dormez. Un médecin reste avec vous. Le réveil est doux. ".repeat(6);
    private static final String HARD =
            ("L'administration intraveineuse continue de médicaments hypnotiques nécessite la surveillance permanente "
                            + "de paramètres respiratoires par une équipe spécialisée. ")
                    .repeat(4);

    @Test
    void aPageIsMeasuredAndNothingMoreWhenItReadsWell() {
        Outcome<Lecture> outcome = page("", EASY);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().mesure()).get().satisfies(measure -> {
            assertThat(measure.niveau()).isEqualTo("facile");
            assertThat(measure.score()).isGreaterThan(70);
        });
        assertThat(outcome.value().jargon()).isEmpty();
    }

    @Test
    void aHardPageIsAPointToVerifyAtItsHardestSentence() {
        Outcome<Lecture> outcome = page("", HARD);

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("information-lecture-difficile");
        assertThat(outcome.findings()).allMatch(finding -> finding.level() == Level.A_VERIFIER);
        assertThat(outcome.value().plusDures()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(outcome.value().plusDures().get(0).ligne())
                .isEqualTo(outcome.findings().get(0).location().start().line());
    }

    @Test
    void oneWordOfCarersIsForTheReportThreeAreAPointToVerify() {
        assertThat(page("", EASY + "Un prurit peut venir.").findings()).isEmpty();
        assertThat(page("", EASY + "Un prurit peut venir.").value().jargon())
                .extracting(Lecture.Terme::terme)
                .containsExactly("prurit");

        Outcome<Lecture> three = page("", EASY + "Prurit, dyspnée et oligurie peuvent venir.");
        assertThat(three.findings()).extracting(Finding::rule).containsExactly("information-jargon");
        assertThat(three.findings().get(0).message())
                .contains("prurit (démangeaison), dyspnée (essoufflement), oligurie (peu d'urine)");
    }

    @Test
    void otherLanguagesAreNotMeasured() {
        Outcome<Lecture> outcome = page("langue: en\n", HARD);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().mesure()).isEmpty();
        assertThat(outcome.value().langue()).isEqualTo("en");
    }

    @Test
    void aSimpleVersionHasShortSentences() {
        String text = "Vous ne mangez pas.\n\nVous ne mangez pas et vous ne buvez pas pendant les six heures qui "
                + "viennent juste avant votre opération à l'hôpital.\n";
        assertThat(CHECK.page(PagePassages.of(Sites.page("jeune.falc", "titre: T\ntype: faq", text)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("information-simple-phrase");
        assertThat(page("", text).findings()).isEmpty();
    }

    private static Outcome<Lecture> page(String header, String body) {
        return CHECK.page(PagePassages.of(Sites.page("page", "titre: T\ntype: faq\n" + header, body)));
    }
}
