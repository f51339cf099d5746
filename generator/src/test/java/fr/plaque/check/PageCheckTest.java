package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.Profils;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCheckTest {

    private static final Site SITE = Sites.of(Profils.petit());
    private static final String HEADER = "titre: La péridurale\ntype: intervention\npublie_le: 05/01/2026\n"
            + "revu_le: 05/11/2026\nsources: [{titre: T, organisme: HAS, annee: 2024}]\nresume: Court\n";
    private static final String BODY = """
            Introduction.

            ## Bénéfices et risques

            Texte.

            ## Quelles sont les autres solutions ?

            Texte.

            ## Avant l'intervention

            Texte.

            ## Que se passe-t-il après ?

            Texte.

            ## Quand nous appeler ?

            Texte.
            """;

    @Test
    void hasNothingToSayOfAGoodPage() {
        assertThat(findings(HEADER, BODY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'publie_le: 05/01/2026\n', '', information-date, intervention",
        "'revu_le: 05/11/2026\n', '', information-date, intervention",
        "05/11/2026, 05/12/2026, information-date-future, 05/12/2026",
        "05/11/2026, 05/11/2025, information-dates-inversees, 05/11/2025",
        "'sources: [{titre: T, organisme: HAS, annee: 2024}]\n', '', information-sources, intervention",
        "', annee: 2024', '', information-source-incomplete, sources",
        "annee: 2024, annee: 2031, profil-annee-future, 2031",
        "'resume: Court', 'a_revoir_avant: 01/10/2026', information-perimee, 01/10/2026",
        "'resume: Court', 'a_revoir_avant: 01/12/2026', information-a-revoir, 01/12/2026",
        "'organisme: HAS', 'organisme: HAS, lien: \"javascript:x\"', profil-lien, '\"javascript:x\"'",
    })
    void examinesTheFrontMatter(String before, String after, String rule, String excerpt) {
        assertThat(HEADER).contains(before);

        assertThat(findings(HEADER.replace(before, after), BODY))
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().excerpt()).isEqualTo(excerpt));
    }

    @ParameterizedTest
    @CsvSource({
        // twelve months for an operation, twenty-four for a disease
        "intervention, 22/11/2025, information-a-revoir",
        "intervention, 21/11/2025, information-perimee",
        "intervention, 25/01/2026, ''",
        "maladie, 22/12/2024, information-a-revoir",
        "maladie, 20/11/2024, information-perimee",
        "maladie, 22/11/2025, ''",
        "administratif, 22/11/2020, ''",
    })
    void knowsHowLongAPageHolds(String type, String reviewed, String rule) {
        String header = HEADER.replace("type: intervention", "type: " + type)
                .replace("05/01/2026", "05/01/2020")
                .replace("05/11/2026", reviewed);

        assertThat(findings(header, BODY))
                .extracting(Finding::rule)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void countsTheSignsOfASummary() {
        String header = HEADER.replace("Court", "a".repeat(161));

        assertThat(findings(header, BODY)).extracting(Finding::rule).containsExactly("information-resume");
    }

    @Test
    void asksNothingOfADraft() {
        assertThat(findings("titre: T\ntype: intervention\npublie: non", "")).isEmpty();
    }

    @Test
    void namesEveryMissingSection() {
        List<Finding> findings = findings(HEADER, "## Bénéfices\n\nTexte.\n");

        assertThat(findings).extracting(Finding::rule).containsOnly("information-rubrique");
        assertThat(findings).extracting(Finding::message).hasSize(5).anyMatch(text -> text.contains("Alternatives"));
    }

    @Test
    void pointsAtAHeadingOfTheWrongLevelAndAtAnEmptyOne() {
        List<Finding> wrongLevel = findings(HEADER, BODY.replace("## Avant", "### Avant"));
        assertThat(wrongLevel).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("information-rubrique-niveau");
            assertThat(finding.location().excerpt()).isEqualTo("### Avant l'intervention");
        });
        List<Finding> empty = findings(HEADER, BODY.replace("## Avant l'intervention\n\nTexte.", "## Avant **tout**"));
        assertThat(empty).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("information-rubrique-vide");
            assertThat(finding.location().excerpt()).isEqualTo("## Avant **tout**");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Les risques, Risques, true",
        "Quels sont les risques ?, Risques, true",
        "Y a-t-il des risques ?, Risques, true",
        "RISQUES, Risques, true",
        "Principales complications possibles, Risques, true",
        "Bénéfices et risques, Risques, true",
        "Les facteurs de risque, Risques, false",
        "Avantages, Avant, false",
        "Avantages, Bénéfices, true",
        "À quoi sert cette opération ?, Bénéfices, true",
        "La veille de l'opération, Avant, true",
        "Retour à la maison, Après, true",
        "Quand faut-il nous appeler ?, Quand nous appeler, true",
        "Dans quels cas nous appeler ?, Quand nous appeler, true",
        "En cas d'urgence, Quand nous appeler, true",
        "Comment l'examen se déroule-t-il ?, Déroulement, true",
        "Comment ça se passe ?, Déroulement, true",
        "Qui ne peut pas passer cet examen ?, Contre-indications, true",
        "Contre-indications, Contre-indications, true",
        "Comment se préparer ?, Préparation, true",
        "Vos résultats, Résultats, true",
        "Questions fréquentes, Risques, false",
    })
    void knowsASectionByItsMeaning(String heading, String section, boolean meant) {
        assertThat(new Sections().meant(heading).contains(section)).isEqualTo(meant);
    }

    @Test
    void leavesTheHeadingsOfOtherLanguagesAlone() {
        assertThat(findings(HEADER + "langue: en\n", "## Risks\n\nText.\n")).isEmpty();
    }

    private static List<Finding> findings(String header, String body) {
        Page page = Sites.page("peridurale", header, body);
        return Sites.CHECK.page(SITE, page);
    }
}
