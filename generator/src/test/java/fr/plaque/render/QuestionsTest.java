package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.MarkdownParser;
import fr.plaque.machine.QuestionReponse;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void aQuestionIsAHeadingThatAsksAndItsAnswerWhatStandsBelow() {
        assertThat(Questions.of(new MarkdownParser().parse("""
                        Introduction.

                        ## Puis-je venir accompagné ?

                        Oui, d'une [personne](proches.md) *majeure*.[^1]

                        - le matin
                        - l'après-midi

                        ## Les papiers

                        Ceux-ci.

                        ## Sans réponse ?

                        ## Et mes dents ?

                        | Quand | Quoi |
                        |---|---|
                        | Avant | Un bilan |

                        <b>rien</b>

                        [^1]: Une note.
                        """)))
                .containsExactly(
                        new QuestionReponse(
                                "Puis-je venir accompagné\u202F?",
                                "Oui, d’une personne majeure. le matin l’après-midi"),
                        new QuestionReponse("Et mes dents\u202F?", "Quand Quoi Avant Un bilan rien"));
    }
}
