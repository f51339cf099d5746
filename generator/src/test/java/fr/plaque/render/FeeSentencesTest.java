package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secteur: 1|exerce en secteur 1, au tarif|ils ne sont pas dépassés|OPTAM",
                "secteur: 1_dp|droit permanent à dépassement|peuvent dépasser le tarif|n’adhère",
                "secteur: 2, optam: oui|exerce en secteur 2|adhère à l’option|n’adhère pas",
                "secteur: 2, optam: non|exerce en secteur 2|n’adhère pas à l’option|s’engage",
                "secteur: non_conventionne|hors convention|tarif dit|Avec la complémentaire santé solidaire",
            })
    void eachSituationSaysWhatItIsAndNothingElse(String situation, String sector, String sentence, String absent) {
        String page = fees(situation, "oui");

        assertThat(page).contains(sector, sentence).doesNotContain(absent);
        assertThat(page).contains("sans discrimination", "C2S", "AME", "aucun ne peut vous être imposé");
    }

    @Test
    void thirdPartyPaymentIsSaidAsTyped() {
        assertThat(fees("secteur: 1", "oui")).contains("Le tiers payant est pratiqué");
        assertThat(fees("secteur: 1", "non")).contains("Le tiers payant n’est pas pratiqué");
        assertThat(fees("secteur: 1", "pour les moins de 18 ans")).contains("<p>pour les moins de 18\u00A0ans</p>");
    }

    private static String fees(String situation, String thirdParty) {
        String profile = SampleSite.texts()
                .get("profil.yaml")
                .replace("  secteur: 2\n  optam: oui\n", "  " + situation.replace(", ", "\n  ") + "\n")
                .replace("tiers_payant: oui", "tiers_payant: " + thirdParty);
        return RenderedSite.of(SampleSite.with("profil.yaml", profile)).text("honoraires/index.html");
    }
}
