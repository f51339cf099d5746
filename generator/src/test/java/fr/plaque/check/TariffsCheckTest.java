package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.load.Profils;
import fr.plaque.load.RecordReader;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of sector 1 beside the tariffs that are known. */
class TariffsCheckTest {

    private static final String ACT =
            "libelle: Consultation d'anesthésie, min: 30, max: \"55,00\", base: 30, rembourse: oui, "
                    + "critere: selon la durée";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "libelle: Consultation, tarif: 30, base: 30, rembourse: oui |",
                "libelle: Consultation, tarif: \"26,50\", base: \"26,50\", rembourse: oui | honoraires-tarif-ancien",
                "libelle: CONSULTATION AU CABINET, tarif: 32, base: 30, rembourse: oui | honoraires-tarif-officiel",
                "libelle: Consultation, tarif: 30, base: 25, rembourse: oui | honoraires-tarif-officiel",
                "libelle: Consultation, tarif: 50, rembourse: non |",
                "libelle: Consultation du soir, tarif: 50, base: 30, rembourse: oui |",
                "libelle: Avis ponctuel de consultant, tarif: \"56,50\", rembourse: oui | honoraires-tarif-ancien",
            })
    void anAmountThatDiffersIsWorthALook(String act, String rule) {
        List<Finding> findings = findings(act, "1", "Médecine générale", LocalDate.of(2026, 11, 22));

        assertThat(findings).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(findings).allMatch(finding -> finding.level() == Level.A_VERIFIER);
        assertThat(findings).allMatch(finding -> finding.why().contains("22/11/2026"));
    }

    @Test
    void otherSectorsAndSpecialtiesSetTheirOwn() {
        String act = "libelle: Consultation, tarif: 50, base: 23, rembourse: oui";
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(findings(act, "2\n  optam: oui", "Médecine générale", today)).isEmpty();
        assertThat(findings(act, "1", "Anesthésie-réanimation", today)).isEmpty();
    }

    @Test
    void beforeATariffHoldsNothingIsComparedAndAfterItsReviewOnlyThatIsSaid() {
        String act = "libelle: Consultation, tarif: 32, base: 32, rembourse: oui";
        assertThat(findings(act, "1", "Médecine générale", LocalDate.of(2024, 12, 21)))
                .isEmpty();
        assertThat(findings(act, "1", "Médecine générale", LocalDate.of(2027, 11, 23)))
                .extracting(Finding::rule)
                .containsExactly("honoraires-tarifs-a-relire");
    }

    private static List<Finding> findings(String act, String sector, String specialty, LocalDate today) {
        String profile = Profils.petitAvec(ACT, act)
                .replace("secteur: 2\n  optam: oui", "secteur: " + sector)
                .replace("intitule: Anesthésie-réanimation", "intitule: " + specialty);
        RecordReader.Reading<Profil> reading = Profils.read(profile).value();
        Site site = new Site(
                reading.value(),
                reading.origins(),
                SourceFile.of("profil.yaml", profile),
                reading.tree(),
                List.of(),
                SiteImages.none(),
                today);
        return Sites.CHECK.site(site).stream()
                .filter(finding -> finding.rule().startsWith("honoraires-tarif"))
                .toList();
    }
}
