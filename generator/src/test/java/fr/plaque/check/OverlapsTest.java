package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Hit;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final String TEXT = "Le meilleur cabinet de la ville, réputé et chaleureux.";

    private final RuleBook book = RuleBook.standard();
    private final Passage passage =
            Passage.verbatim(SourceFile.of("accueil.md", TEXT), Scope.PARAGRAPHE, new Range(0, TEXT.length()));

    @Test
    void keepsTheGraverOfTwoRemarksThatShareWords() {
        Hit light = hit("publicite-autopromotion", Level.AVERTISSEMENT, "meilleur cabinet de la ville");
        Hit grave = hit("publicite-comparaison", Level.ERREUR, "cabinet");

        assertThat(Overlaps.merged(List.of(light, grave))).containsExactly(grave);
    }

    @Test
    void keepsTheLongerOfTwoRemarksAsGraveAsEachOther() {
        Hit brief = hit("publicite-comparaison", Level.ERREUR, "Le meilleur");
        Hit ample = hit("publicite-label-ordre", Level.ERREUR, "meilleur cabinet de la ville");

        assertThat(Overlaps.merged(List.of(brief, ample))).containsExactly(ample);
    }

    @Test
    void keepsRemarksOnDifferentWordsByPlace() {
        Hit second = hit("publicite-comparaison", Level.ERREUR, "réputé");
        Hit first = hit("publicite-autopromotion", Level.AVERTISSEMENT, "Le meilleur");

        assertThat(Overlaps.merged(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void aRemarkThatLostHidesNobody() {
        Hit grave = hit("publicite-comparaison", Level.ERREUR, "Le meilleur cabinet");
        Hit bridge = hit("publicite-autopromotion", Level.AVERTISSEMENT, "cabinet de la ville, réputé");
        Hit apart = hit("publicite-autopromotion", Level.AVERTISSEMENT, "réputé");

        assertThat(Overlaps.merged(List.of(grave, bridge, apart))).containsExactly(grave, apart);
    }

    private Hit hit(String rule, Level level, String words) {
        int start = TEXT.indexOf(words);
        return new Hit(book.rule(rule), level, passage, start, start + words.length(), "motif", Optional.empty());
    }
}
