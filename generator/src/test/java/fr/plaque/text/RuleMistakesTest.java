package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleBookException;
import fr.plaque.source.SourceFile;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a rule file stops the build as a fault of ours, and says in which file and where. */
class RuleMistakesTest {

    private static final String HEAD = """
            id: publicite-essai
            genre: texte
            niveau: erreur
            titre: Essai
            message: « {extrait} » est essayé.
            pourquoi: Parce que.
            remede: "Écrivez « autre chose »."
            relu_le: 2026-11-22
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            value = {
                "fort: ['l''avis'] % written apart",
                "fort: ['(un avis'] % not closed",
                "fort: ['un avis)'] % without an opening bracket",
                "fort: ['avis|'] % empty alternative",
                "fort: ['@inconnue'] % no such vocabulary: @inconnue",
                "fort: ['#inconnue'] % no such class of words",
                "fort: ['… …5'] % no word that must be there",
                "fort: [{motif: avis, sens: non}] % unknown key « sens »",
                "fort: [{motif: avis, sujet: eux}] % « sujet » is one of",
                "fort: [{motif: avis, portee: [pied]}] % no such scope",
                "sauf: [{motif: avis}] % an exception needs « raison »",
                "faible: [] % must look for something",
                "fortt: ['avis'] % unknown key « fortt »"
            })
    void itNamesTheFileTheLineAndTheMistake(String body, String said) {
        TreeMap<String, String> rules = new TreeMap<>();
        rules.put("publicite/publicite-essai.yaml", HEAD + body + "\n");
        assertThatThrownBy(() -> TextMatcher.of(RuleBook.of(SourceFile.of("droit/articles.yaml", "{}"), rules)))
                .isInstanceOf(RuleBookException.class)
                .hasMessageContaining("regles/publicite/publicite-essai.yaml:")
                .hasMessageContaining(said);
    }
}
