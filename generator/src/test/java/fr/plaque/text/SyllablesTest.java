package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "eau, 1",
        "le, 1",
        "des, 1",
        "oiseau, 2",
        "hôpital, 3",
        "médecin, 3",
        "anesthésie, 4",
        "péridurale, 4",
        "patient, 2",
        "patients, 2",
        "client, 2",
        "oublier, 3",
        "opération, 4",
        "cœur, 1",
        "œil, 1",
        "fille, 1",
        "famille, 2",
        "travail, 2",
        "travailler, 3",
        "accueil, 2",
        "aiguille, 2",
        "fauteuil, 2",
        "meilleur, 2",
        "aérien, 3",
        "créer, 2",
        "coopérer, 4",
        "maïs, 2",
        "réunion, 3",
        "chirurgien, 3",
        "essentiel, 3",
        "muscle, 1",
        "genou, 2",
        "nuit, 1",
        "pluie, 1",
        "fruit, 1",
        "oui, 1",
        "cruel, 2",
        "éventuel, 3",
        "payer, 2",
        "moyen, 2",
        "crayon, 2",
        "hygiène, 2",
        "yeux, 1",
        "qui, 1",
        "quand, 1",
        "fatigue, 2",
        "guérir, 2",
        "langue, 1",
        "rougeole, 2",
        "mangeons, 2",
        "vie, 1",
        "vue, 1",
        "année, 2",
        "santé, 2",
        "médicament, 4",
        "antibiotique, 4",
        "consultation, 4",
        "urgence, 2",
        "août, 1",
        "Noël, 2",
        "bouillon, 2",
        "huile, 1",
        "utile, 2",
        "prescription, 3",
        "électrocardiogramme, 6"
    })
    void countsWhatIsHeard(String word, int syllables) {
        assertThat(Syllables.of(word, false)).as(word).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"opèrent, 2", "mangent, 1", "étaient, 2", "viennent, 1", "croient, 1", "soignent, 1"})
    void leavesOutTheEndingOfAVerb(String word, int syllables) {
        assertThat(Syllables.of(word, true)).as(word).isEqualTo(syllables);
    }
}
