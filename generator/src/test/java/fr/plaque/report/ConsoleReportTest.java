package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.LegalBasis;
import fr.plaque.finding.Level;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final SourceFile PAGE =
            SourceFile.of("pages/accueil.md", "un\nLe docteur Martin est le meilleur médecin de Lyon.\n");

    private static Dossier dossier(Finding... findings) {
        return new Dossier(
                "Dr Camille Exemple",
                "praticien",
                "medecin",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 11, 22),
                "1",
                List.of(findings),
                List.of(),
                List.of(new Dossier.Information(1, "Lieu d'exercice", "manquant", Optional.empty())),
                List.of(),
                List.of(),
                2,
                1210,
                Map.of(),
                Dossier.Publication.REFUSEE,
                List.of(),
                EtatContenu.INCONNU);
    }

    private static Finding finding() {
        int start = PAGE.text().indexOf("le meilleur");
        return new Finding(
                "publicite-comparaison",
                Level.ERREUR,
                PAGE.at(start, start + "le meilleur médecin".length()),
                "Comparaison avec d'autres médecins.",
                "La loi l'interdit.",
                "Décrivez des faits.",
                Optional.of(new LegalBasis("Code", "R. 4127-19-1, I", Optional.empty(), "https://x.example")));
    }

    @Test
    void aBlockShowsPlaceWordsReasonAndRemedy() {
        assertThat(Reports.console(dossier(finding()), "contenu/", StandardCharsets.UTF_8))
                .containsSubsequence(
                        "contenu/pages/accueil.md:2:23  ERREUR  publicite-comparaison  « le meilleur médecin »",
                        "    2 | Le docteur Martin est le meilleur médecin de Lyon.",
                        "      |                       ^^^^^^^^^^^^^^^^^^^",
                        "    Comparaison avec d'autres médecins.",
                        "    Pourquoi : La loi l'interdit. (Code, art. R. 4127-19-1, I)",
                        "    Que faire : Décrivez des faits.",
                        "Site : Dr Camille Exemple, 2 pages, 1\u202F210 mots lus.",
                        "   1. Lieu d'exercice : MANQUANT",
                        "1 erreur, 0 avertissement, 0 point à vérifier, 0 point accepté.");
    }

    @Test
    void aReasonIsToldOnceInARow() {
        assertThat(Reports.console(dossier(finding(), finding()), "contenu/", StandardCharsets.UTF_8))
                .containsOnlyOnce("    Pourquoi : La loi l'interdit. (Code, art. R. 4127-19-1, I)")
                .containsOnlyOnce("    Pourquoi : comme ci-dessus.");
    }

    @Test
    void theErrorsOfEachFileAreCountedWhereThereAreSeveral() {
        Finding elsewhere = new Finding(
                "profil-essai",
                Level.ERREUR,
                SourceFile.of("profil.yaml", "x").at(0, 1),
                "Faux.",
                "Parce que.",
                "Corrigez.",
                Optional.empty());
        assertThat(Reports.console(dossier(finding(), finding(), elsewhere), "contenu/", StandardCharsets.UTF_8))
                .containsSubsequence("  contenu/pages/accueil.md : 2 erreurs", "  contenu/profil.yaml : 1 erreur");
        assertThat(Reports.console(dossier(finding()), "contenu/", StandardCharsets.UTF_8))
                .noneMatch(line -> line.startsWith("  contenu/"));
    }

    @Test
    void theLastLineSaysWhatToDo() {
        List<String> lines = Reports.console(dossier(finding()), "contenu/", StandardCharsets.UTF_8);
        assertThat(lines.get(lines.size() - 1)).contains("intact", "relancez");
    }

    @Test
    void aPlainTerminalGetsPlainLetters() {
        assertThat(Reports.console(dossier(finding()), "contenu/", StandardCharsets.US_ASCII))
                .contains("contenu/pages/accueil.md:2:23  ERREUR  publicite-comparaison  \" le meilleur medecin \"");
    }

    @Test
    void aHostileLineCannotActOnTheTerminal() {
        SourceFile file = SourceFile.of("pages/x.md", "\u001B[31mrouge \u202Efin");
        Finding finding = new Finding("forme-x", Level.ERREUR, file.at(0, 4), "m", "p", "r", Optional.empty());
        assertThat(String.join("\n", Reports.console(dossier(finding), "", StandardCharsets.UTF_8)))
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void aLongLineIsCutAroundTheWords() {
        SourceFile file = SourceFile.of("pages/x.md", "a ".repeat(400) + "ICI" + " b".repeat(400));
        Finding finding = new Finding("forme-x", Level.ERREUR, file.at(800, 803), "m", "p", "r", Optional.empty());
        List<String> lines = Reports.console(dossier(finding), "", StandardCharsets.UTF_8);
        String caret = lines.get(2);
        String line = lines.get(1);
        assertThat(line.length()).isLessThan(140);
        assertThat(line.substring(caret.indexOf('^'), caret.indexOf('^') + 3)).isEqualTo("ICI");
    }
}
