package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.Profils;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConseilEtatTest {

    @Test
    void theSmallProfileAnswersAllThirteen() {
        List<ConseilEtat.Information> items = ConseilEtat.etats(Sites.of(Profils.petit()));

        assertThat(items).hasSize(13).noneMatch(item -> item.etat() == ConseilEtat.Etat.MANQUANT);
        assertThat(items)
                .filteredOn(item -> item.etat() == ConseilEtat.Etat.NON_COMMUNIQUE)
                .extracting(ConseilEtat.Information::numero)
                .containsExactly(11, 13);
        assertThat(items.get(12).motif()).contains("Le CNOM recommande de ne pas publier cette mention");
        assertThat(items.get(10).etat().id()).isEqualTo("non-communique");
    }

    @ParameterizedTest
    @CsvSource({
        "lieux:, autres:, 1",
        "'    telephone: 04 65 71 00 12\n', '', 2",
        "'    mode: sur_rendez_vous\n', '', 3",
        "'  diplomes:', '  autres:', 4",
        "'  rpps: 10000000017\n', '', 5",
        "'  formation_continue:', '  autres:', 6",
        "'  specialites: [{intitule: Anesthésie-réanimation}]\n', '', 7",
        "'\nactes:', '\nautres:', 8",
        "'honoraires:', 'autres:', 9",
        "'reseaux: aucun\n', '', 10",
        "'qualite_securite:', 'autres:', 11",
        "'assurance_rcp:', 'autres:', 12",
        "'attestation_ordinale:', 'autres:', 13",
    })
    void saysWhichOneIsMissing(String before, String after, int number) {
        assertThat(ConseilEtat.etats(Sites.of(Profils.petitAvec(before, after)))
                        .get(number - 1)
                        .etat())
                .isEqualTo(ConseilEtat.Etat.MANQUANT);
    }
}
