package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "Hôpitaux, hopital",
        "bateaux, bateau",
        "douleurs, douleur",
        "œdème, oedeme",
        "dos, dos",
        "ÉPIDURALE, epidurale",
        "ﬁèvre, fievre",
    })
    void aWordLosesAccentsAndPlural(String typed, String folded) {
        assertThat(SearchTerms.of(typed)).containsExactly(folded);
    }

    @Test
    void anApostropheAndAHyphenEndAWord() {
        assertThat(SearchTerms.of("L’anesthésie, c'est-à-dire l'endormissement"))
                .containsExactly("anesthesie", "est", "dire", "endormissement");
    }

    @ParameterizedTest
    @CsvSource({
        "'Prévenir l’œdème : ÇA — déjà « vécu » ½ m²', 'prevenir oedeme ca deja vecu m2'",
        "'Søren Łódź İzmir ǆ', 'søren łodz izmir dz'",
    })
    void aLetterIsFoldedAloneAsInAWholeText(String text, String words) {
        assertThat(SearchTerms.of(text)).containsExactly(words.split(" "));
        assertThat(SearchTerms.of(text + " ﬁn")).startsWith(words.split(" ")).endsWith("fin");
    }

    @Test
    void otherScriptsAreKept() {
        assertThat(SearchTerms.of("التخدير العام")).hasSize(2);
    }

    @Test
    void wordsThatComeBackMostAreKept() {
        String text = "Le jeûne. Le jeûne avant la péridurale, une sonde, la péridurale, et le jeûne encore.";
        assertThat(SearchTerms.telling(text, List.of(), 2)).containsExactly("jeune", "peridurale");
        assertThat(SearchTerms.telling(text, List.of("Péridurales"), 9)).containsExactly("jeune", "sonde");
    }
}
