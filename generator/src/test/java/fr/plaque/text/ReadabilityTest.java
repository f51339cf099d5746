package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Readability.Band;
import fr.plaque.text.Readability.Score;
import fr.plaque.text.Readability.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    private static final Readability READABILITY = new Readability();

    private static final String PLAIN = """
            Vous allez être opéré. Nous allons vous endormir. Avant cela, vous ne devez ni manger ni boire. \
            Vous pouvez boire de l'eau jusqu'à deux heures avant. Ne mangez plus six heures avant. Prenez vos \
            cachets avec un peu d'eau. Une personne doit venir avec vous. Elle vous ramène chez vous. Ne prenez \
            pas le volant ce jour-là. Si vous avez mal, dites-le nous.""";
    private static final String LEAFLET = """
            La veille, un membre de l'équipe vous appelle pour confirmer l'heure de votre arrivée. Apportez vos \
            ordonnances, vos radiographies et la liste de vos allergies. Le matin, prenez une douche avec votre \
            savon habituel et mettez des vêtements propres. Vous rencontrez ensuite l'anesthésiste, qui vérifie \
            avec vous les consignes reçues pendant la consultation. Après l'intervention, vous restez quelques \
            heures en salle de surveillance, puis vous regagnez votre chambre.""";
    private static final String ADMINISTRATIVE = """
            La responsabilité du praticien est susceptible d'être recherchée lorsque l'inobservation des \
            recommandations professionnelles relatives à l'information préalable du patient a entraîné une perte de \
            chance d'éviter la réalisation d'un dommage, indépendamment de toute considération tenant à la \
            probabilité statistique de sa survenue. L'administration prophylactique d'anticoagulants oraux \
            concomitante d'une anesthésie périmédullaire nécessite une évaluation pluridisciplinaire individualisée \
            du rapport entre le risque hémorragique et le risque thromboembolique.""";

    @Test
    void putsTextsInTheOrderAReaderWould() {
        assertThat(score(PLAIN).niveau()).isEqualTo(Band.FACILE);
        assertThat(score(LEAFLET).niveau()).isEqualTo(Band.MOYEN);
        assertThat(score(ADMINISTRATIVE).niveau()).isEqualTo(Band.DIFFICILE);
        assertThat(score(PLAIN).score()).isGreaterThan(score(LEAFLET).score() + 15);
        assertThat(score(LEAFLET).score()).isGreaterThan(score(ADMINISTRATIVE).score() + 40);
    }

    @Test
    void followsTheFormula() {
        String sentence = "Le chat noir dort sur le lit de ma petite chambre bleue. ";
        Score score = score(sentence.repeat(10));
        assertThat(score.mots()).isEqualTo(120);
        assertThat(score.phrases()).isEqualTo(10);
        assertThat(score.syllabes()).isEqualTo(130);
        assertThat(score.score()).isCloseTo(207 - 1.015 * 12 - 73.6 * 130 / 120, within(1e-9));
    }

    @Test
    void namesTheHardestSentencesWhereTheyStand() {
        SourceFile file = SourceFile.of("pages/x.md", PLAIN + "\n\n" + ADMINISTRATIVE);
        int start = PLAIN.length() + 2;
        List<Passage> passages = List.of(
                Passage.verbatim(file, Scope.PARAGRAPHE, new Range(0, PLAIN.length())),
                Passage.verbatim(
                        file, Scope.PARAGRAPHE, new Range(start, file.text().length())));
        List<Sentence> hardest = READABILITY.of(passages).orElseThrow().plusDures();
        assertThat(hardest).hasSize(2);
        assertThat(hardest.get(0).texte()).startsWith("L'administration prophylactique");
        assertThat(hardest.get(1).texte()).startsWith("La responsabilité").endsWith("survenue.");
        assertThat(hardest.get(1).location().start().line()).isEqualTo(3);
    }

    @Test
    void countsOnlySentences() {
        List<Passage> passages = new ArrayList<>(List.of(passage(Scope.PARAGRAPHE, PLAIN)));
        Score alone = READABILITY.of(passages).orElseThrow();
        passages.add(passage(Scope.TITRE, "Anticoagulation périopératoire prophylactique"));
        passages.add(passage(Scope.TABLEAU, "Thromboembolie | Hospitalisation"));
        passages.add(passage(Scope.LISTE, "antihypertenseurs ;"));
        passages.add(passage(Scope.PROFIL, "Anesthésie-réanimation"));
        assertThat(READABILITY.of(passages)).contains(alone);
        passages.add(passage(Scope.LISTE, "Venez avec quelqu'un."));
        assertThat(READABILITY.of(passages).orElseThrow().phrases()).isEqualTo(alone.phrases() + 1);
    }

    @Test
    void staysSilentOnAShortText() {
        assertThat(READABILITY.of(List.of(passage(Scope.PARAGRAPHE, "Appelez-nous. Nous répondons."))))
                .isEmpty();
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        String text =
                "Le Dr. Exemple et le Pr. Modèle vous reçoivent à 9 h. Mme. Essai aussi… Puis vous partez ! Merci.";
        assertThat(Sentences.of(text))
                .extracting(part -> text.substring(part.start(), part.end()))
                .containsExactly(
                        "Le Dr. Exemple et le Pr. Modèle vous reçoivent à 9 h.",
                        "Mme. Essai aussi…",
                        "Puis vous partez !",
                        "Merci.");
    }

    @Test
    void readsAtThePaceOfAnAdult() {
        assertThat(ReadingTime.minutes(0)).isEqualTo(1);
        assertThat(ReadingTime.minutes(292)).isEqualTo(1);
        assertThat(ReadingTime.minutes(293)).isEqualTo(2);
        assertThat(ReadingTime.minutes(1950)).isEqualTo(10);
    }

    private static Score score(String text) {
        return READABILITY.of(List.of(passage(Scope.PARAGRAPHE, text))).orElseThrow();
    }

    private static Passage passage(Scope scope, String text) {
        SourceFile file = SourceFile.of("pages/x.md", text);
        return Passage.verbatim(file, scope, new Range(0, text.length()));
    }
}
