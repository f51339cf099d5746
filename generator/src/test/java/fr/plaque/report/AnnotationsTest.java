package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationsTest {

    private static final SourceFile PAGE = SourceFile.of("pages/a,b.md", "un\nle meilleur\nle meilleur\n");

    private static Dossier dossier(Finding... findings) {
        return new Dossier(
                "",
                "praticien",
                "medecin",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 11, 22),
                "1",
                List.of(findings),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                Map.of(),
                Dossier.Publication.REFUSEE,
                List.of(),
                EtatContenu.INCONNU);
    }

    private static Finding finding(Level level, Location place) {
        return new Finding("essai", level, place, "100 % :\nfaux.", "Parce que.", "Changez.", Optional.empty());
    }

    @Test
    void aFindingIsOneCommandWhateverItsWords() {
        assertThat(Annotations.github(
                        dossier(
                                finding(Level.ERREUR, PAGE.at(6, 14)),
                                finding(
                                        Level.AVERTISSEMENT,
                                        SourceFile.of("plaque.sortie", "x").atStart())),
                        "site/contenu/"))
                .containsExactly(
                        "::error file=site/contenu/pages/a%2Cb.md,line=2,col=4,endLine=2,endColumn=12,title=essai"
                                + "::100 %25 :%0Afaux. Que faire : Changez.",
                        "::warning title=essai::100 %25 :%0Afaux. Que faire : Changez.");
    }

    @Test
    void theSameWordsTwiceAreTwoFindings(@TempDir Path folder) throws IOException {
        Annotations.gitlab(
                dossier(finding(Level.ERREUR, PAGE.at(6, 14)), finding(Level.A_VERIFIER, PAGE.at(18, 26))),
                "contenu/",
                folder);
        JsonNode report = JsonMapper.shared().readTree(folder.resolve("qualite-gitlab.json"));
        assertThat(report).hasSize(2);
        assertThat(report.get(0).at("/location/path").asString()).isEqualTo("contenu/pages/a,b.md");
        assertThat(report.get(0).at("/location/lines/begin").asInt()).isEqualTo(2);
        assertThat(report.get(0).at("/severity").asString()).isEqualTo("blocker");
        assertThat(report.get(0).at("/fingerprint").asString())
                .hasSize(64)
                .isNotEqualTo(report.get(1).at("/fingerprint").asString());
    }
}
