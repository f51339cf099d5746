package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Exercice;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Lieu;
import fr.plaque.model.Profil;
import fr.plaque.model.Reponse;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilReaderTest {

    @Test
    void readsTheSmallProfileWithoutAFinding() {
        Outcome<RecordReader.Reading<Profil>> outcome = Profils.read(Profils.petit());

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("profil-recommande");
        Profil profil = outcome.value().value();
        assertThat(profil.praticien().nomComplet()).isEqualTo("Dr Camille Exemple");
        assertThat(profil.praticien().rpps()).isEqualTo("10000000017");
        assertThat(profil.praticien().inscriptionOrdinale().departement()).isEqualTo("33");
        assertThat(profil.praticien().liensInterets()).isInstanceOf(Reponse.Aucun.class);
        assertThat(profil.praticien().formationContinue().valeur().orElseThrow())
                .hasSize(1);
        assertThat(profil.exercice().mode()).contains(Exercice.Mode.MIXTE);
        assertThat(profil.qualiteSecurite())
                .isEqualTo(new Reponse.NonCommunique<>("Pas d'indicateur publié pour l'activité libérale"));
        Honoraires honoraires = profil.honoraires().orElseThrow();
        assertThat(honoraires.secteur()).contains(Honoraires.Secteur.SECTEUR_2);
        assertThat(honoraires.optam()).contains(true);
        assertThat(honoraires.misAJourLe()).contains(LocalDate.of(2026, 11, 5));
        assertThat(honoraires.actes().get(0).max()).contains(new BigDecimal("55.00"));
        assertThat(honoraires.modesPaiement()).hasSize(3);
        assertThat(profil.assuranceRcp().valeur().orElseThrow().valableJusquAu())
                .contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void readsTheHoursOfEveryDay() {
        Lieu lieu = Profils.read(Profils.petit()).value().value().lieux().get(0);

        assertThat(lieu.adresse().codePostal()).isEqualTo("01000");
        assertThat(lieu.horaires()).containsOnlyKeys(DayOfWeek.values());
        assertThat(lieu.horaires().get(DayOfWeek.MONDAY))
                .containsExactly(
                        new Lieu.Plage(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new Lieu.Plage(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        assertThat(lieu.horaires().get(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void keepsWhatYamlWouldTurnIntoSomethingElse() {
        String text = Profils.petitAvec("telephone: 04 65 71 00 12", "telephone: 0465710012")
                .replace("nom: Exemple", "nom: No")
                .replace("lundi: [9h-12h30, 14h-18h]", "lundi: [9:30-12:00]");

        Profil profil = Profils.read(text).value().value();

        assertThat(profil.praticien().nom()).isEqualTo("No");
        assertThat(profil.lieux().get(0).telephone()).isEqualTo("0465710012");
        assertThat(profil.lieux().get(0).adresse().codePostal()).isEqualTo("01000");
        assertThat(profil.lieux().get(0).horaires().get(DayOfWeek.MONDAY))
                .containsExactly(new Lieu.Plage(LocalTime.of(9, 30), LocalTime.of(12, 0)));
    }

    @Test
    void takesTheCompanyBesideTheFormOrBelowIt() {
        String company =
                "{denomination: SELARL X, forme: SELARL, siege: Lyon, capital: 10 €, rcs: Lyon, siren: 123456782}";
        for (String practice : List.of(
                "{mode: liberal, forme: societe, societe: " + company + "}",
                "{mode: liberal, forme: {societe: " + company + "}}")) {
            Exercice exercice = Profils.read(Profils.petitAvec("{mode: mixte, forme: individuelle}", practice))
                    .value()
                    .value()
                    .exercice();

            assertThat(exercice.forme()).contains(Exercice.Forme.SOCIETE);
            assertThat(exercice.societe().map(Exercice.Societe::denomination)).contains("SELARL X");
        }
    }

    @Test
    void normalisesAPastedRpps() {
        Profil profil = Profils.read(Profils.petitAvec("rpps: 10000000017", "rpps: 8 10000000017"))
                .value()
                .value();

        assertThat(profil.praticien().rpps()).isEqualTo("10000000017");
    }

    @ParameterizedTest
    @CsvSource({
        "rpps, '  rpps: 10000000017\n', '', profil-manquant",
        "telephone, '    telephone: 04 65 71 00 12\n', '', profil-manquant",
        "dimanche, ', dimanche: ferme', '', profil-manquant",
        "reseaux, 'reseaux: aucun\n', '', profil-sans-reponse",
        "urgences, 'urgences: {consigne: \"En dehors des horaires, appelez le 15\"}\n', '', profil-recommande",
    })
    void saysWhichKeyIsMissing(String key, String before, String after, String rule) {
        Outcome<?> outcome = Profils.read(Profils.petitAvec(before, after));

        assertThat(outcome.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).contains("« " + key + " »");
            assertThat(finding.basis()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'  langues:', '  langes:', profil-cle-mal-ecrite, langues",
        "'urgences:', 'horaires:', profil-cle-mal-placee, sous « lieux »",
        "'honoraires:', 'honorraires:', profil-cle-mal-ecrite, honoraires",
        "'reseaux:', 'blog:', profil-cle-inconnue, assurance_rcp",
        "'    telephone:', '    phone:', profil-cle-mal-ecrite, telephone",
    })
    void suggestsTheKeyThatWasMeant(String before, String after, String rule, String suggestion) {
        assertThat(Profils.read(Profils.petitAvec(before, after)).findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.remedy()).contains(suggestion);
            assertThat(finding.location().excerpt()).isEqualTo(after.strip().replace(":", ""));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "telephone: 04, Téléphone: 04",
        "telephone: 04, tel: 04",
        "commune: Bourg, Ville: Bourg",
        "code_postal: 01000, 'code postal: 01000'",
        "code_postal: 01000, 'Code-Postal: 01000'",
        "code_postal: 01000, cp: 01000",
        "courriel: secr, e-mail: secr",
        "etat_du_diplome: Fr, 'État du diplôme: Fr'",
        "etat_du_diplome: Fr, 'etat\u00a0du diplome: Fr'",
    })
    void readsKeysLeniently(String before, String after) {
        assertThat(Profils.read(Profils.petitAvec(before, after)).findings())
                .extracting(Finding::rule)
                .containsExactly("profil-recommande");
    }

    @Test
    void refusesOneKeyUnderTwoNames() {
        String text = Profils.petitAvec(
                "    telephone: 04 65 71 00 12\n", "    telephone: 04 65 71 00 12\n    tel: 04 65 71 00 13\n");

        assertThat(Profils.read(text).findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("profil-cle-double");
            assertThat(finding.location().start().line()).isEqualTo(32);
            assertThat(finding.message()).contains("ligne 31");
        });
    }

    @Test
    void tellsTwentyFaultsAtOnce() {
        String text = Profils.petit()
                .replace("titre: Dr", "titre: Monsieur")
                .replace("prenom: Camille", "prenom:")
                .replace("  rpps: 10000000017\n", "")
                .replace("numero: 12345}", "numero: [1, 2]}")
                .replace("etat_du_diplome: France", "etat_du_diplom: France")
                .replace("annee: 2008", "annee: il y a longtemps")
                .replace("annee: 2025", "annee: 3025")
                .replace("{mode: mixte, forme: individuelle}", "{mode: parfois, forme: individuelle}")
                .replace("actions_prevention: aucun", "actions_prevention: {non_communique: }")
                .replace("valable_jusqu_au: 31/12/2027", "valable_jusqu_au: 31/02/2027")
                .replace("type: cabinet", "type: garage")
                .replace("mode: sur_rendez_vous", "mode: parfois")
                .replace("lundi: [9h-12h30, 14h-18h]", "lundi: le matin")
                .replace("mardi: [9:00-12:30]", "mardi: [9:00-12:30, 11h-13h]")
                .replace("dimanche: ferme", "dimanche: 25h-26h")
                .replace("secteur: 2", "secteur: 3")
                .replace("optam: oui", "optam: peut-être")
                .replace("mis_a_jour_le: 05/11/2026", "mis_a_jour_le: hier")
                .replace("modes_paiement: [carte, cheque, especes]", "modes_paiement: [carte, bitcoin]")
                .replace("min: 30", "min: trente")
                .replace("hebergeur: {nom: Hébergeur Exemple, adresse", "hebergeur: {adresse");

        List<Finding> errors =
                Profils.read(text).findings().stream().filter(Finding::isError).toList();

        assertThat(errors).hasSizeGreaterThanOrEqualTo(20);
        assertThat(errors).allSatisfy(error -> assertThat(
                        error.location().file().line(error.location().start().line()))
                .isNotBlank());
    }

    @Test
    void pointsAtTheWrongValueAndSaysWhatToType() {
        Finding finding = Profils.read(Profils.petitAvec("31/12/2027", "31/11/2027")).findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .orElseThrow();

        assertThat(finding.rule()).isEqualTo("profil-date-impossible");
        assertThat(finding.location().excerpt()).isEqualTo("31/11/2027");
        assertThat(finding.message()).contains("31/11/2027");
    }

    @Test
    void keepsThePlaceOfValuesAndOfTheirParents() {
        RecordReader.Reading<Profil> reading = Profils.read(Profils.petit()).value();

        assertThat(reading.origins().at("lieux[0].adresse.code_postal").excerpt())
                .isEqualTo("01000");
        assertThat(reading.origins().at("lieux[0].adresse").excerpt()).isEqualTo("adresse");
        assertThat(reading.origins().at("lieux[0].finess").start().line()).isEqualTo(27);
        assertThat(reading.origins().has("lieux[0].finess")).isFalse();
        assertThat(reading.origins().at("qualite_securite.non_communique").excerpt())
                .contains("indicateur");
    }

    @Test
    void neverLeavesAHoleInTheModel() {
        Profil profil = Profils.read("profession: medecin\n").value().value();

        assertThat(profil.praticien().inscriptionOrdinale().numero()).isEmpty();
        assertThat(profil.site().hebergeur().telephone()).isEmpty();
        assertThat(profil.exercice().mode()).isEqualTo(Optional.empty());
        assertThat(profil.reseaux()).isInstanceOf(Reponse.Absente.class);
        assertThat(profil.lieux()).isEmpty();
    }
}
