package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.Profils;
import fr.plaque.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckTest {

    @Test
    void hasNothingButAdviceForTheSmallProfile() {
        List<Finding> findings = Sites.CHECK.site(Sites.of(Profils.petit()));

        assertThat(findings).extracting(Finding::rule).containsExactly("honoraires-peu-d-actes");
        assertThat(findings).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // before; after; rule; the words pointed at
                "`rpps: 10000000017`; `rpps: 10001234567`; profil-rpps; `10001234567`",
                "`rpps: 10000000017`; `rpps: 123456789`; profil-rpps; `123456789`",
                "`departement: 33`; `departement: 20`; profil-departement; 20",
                "`departement: 33`; `departement: Gironde`; profil-departement; Gironde",
                "`code_postal: 01000`; `code_postal: 1000`; profil-code-postal; 1000",
                "`telephone: 04 65 71 00 12`; `telephone: 04 65 71 00`; profil-telephone; `04 65 71 00`",
                "`telephone: 04 65 71 00 12`; `telephone: 08 99 12 34 56`; profil-telephone-surtaxe; `08 99 12 34 56`",
                "`telephone: 04 65 71 00 12`; `telephone: «04 65 71 00 12»`; profil-telephone; `«04 65 71 00 12»`",
                "`secretariat@cabinet.example`; `secretariat@cabinet`; profil-courriel; `secretariat@cabinet`",
                "`https://dr-exemple.example`; `http://dr-exemple.example`; profil-adresse-site; `http://dr-exemple.example`",
                "`https://dr-exemple.example`; `javascript:alert(1)`; profil-adresse-site; `javascript:alert(1)`",
                "`https://dr-exemple.example`; `//dr-exemple.example`; profil-adresse-site; `//dr-exemple.example`",
                "`annee: 2008`; `annee: 2027`; profil-annee-future; 2027",
                "`profession: medecin`; `profession: sage-femme`; profil-profession-a-venir; sage-femme",
                "`profession: medecin`; `profession: astrologue`; profil-profession; astrologue",
                "`{mode: mixte, forme: individuelle}`; `{mode: mixte}`; profil-forme-juridique; exercice",
                "`forme: individuelle`; `forme: societe`; profil-societe; societe",
                "`type: cabinet`; `type: centre_de_sante`; profil-centre-de-sante; centre_de_sante",
                "`    mode: sur_rendez_vous`; `    finess: 12\n    mode: sur_rendez_vous`; profil-finess; 12",
                "`    mode: sur_rendez_vous`; `    equipe: [{nom: Alex, fonction: Secrétaire, accord: non}]\n    mode: sans`; profil-accord; non",
                "`forme: individuelle`; `forme: individuelle, siret: 12345678901234`; profil-siret; 12345678901234",
                "`forme: individuelle`; `forme: individuelle, tva: FR00123456782`; profil-tva; FR00123456782",
                "`directeur_publication: Dr Camille Exemple`; `directeur_publication: L'équipe du service`; profil-directeur; `L'équipe du service`",
                "`31/12/2027`; `31/12/2025`; profil-assurance-echue; 31/12/2025",
                "`page: consultation-anesthesie`; `page: consultation-anesthesi`; profil-acte-page-proche; consultation-anesthesi",
                "`page: consultation-anesthesie`; `page: varices`; profil-acte-page; varices",
                "`reseaux: aucun`; `reseaux: [{reseau: X, lien: https://x.example/a, compte: personnel}]`; profil-compte-personnel; personnel",
                "`reseaux: aucun`; `reseaux: [{reseau: Bluesky, lien: \"https://bsky.app/messages\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://bsky.app/messages\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Facebook, lien: \"https://www.facebook.com/profile.php?id=100\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.facebook.com/profile.php?id=100\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Facebook, lien: \"https://www.facebook.com/people/Camille-Exemple/100\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.facebook.com/people/Camille-Exemple/100\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Instagram, lien: \"https://www.instagram.com/stories/exemple/\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.instagram.com/stories/exemple/\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: LinkedIn, lien: \"https://www.linkedin.com/in/camille-exemple\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.linkedin.com/in/camille-exemple\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Mastodon, lien: \"https://mastodon.example/home\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://mastodon.example/home\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: PeerTube, lien: \"https://video.example/a/exemple\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://video.example/a/exemple\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: ResearchGate, lien: \"https://www.researchgate.net/messages\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.researchgate.net/messages\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Snapchat, lien: \"https://www.snapchat.com/add/exemple\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.snapchat.com/add/exemple\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: Threads, lien: \"https://www.threads.net/activity\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.threads.net/activity\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: TikTok, lien: \"https://www.tiktok.com/friends\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.tiktok.com/friends\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: X, lien: \"https://x.com/messages\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://x.com/messages\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: YouTube, lien: \"https://www.youtube.com/feed/you\", usage: Prévention, compte: professionnel}]`; profil-reseau-personnel; `\"https://www.youtube.com/feed/you\"`",
                "`reseaux: aucun`; `reseaux: [{reseau: LinkedIn, lien: \"https://www.linkedin.com/\", usage: Prévention, compte: professionnel}]`; profil-reseau-accueil; `\"https://www.linkedin.com/\"`",
                "`reseaux: aucun`; `teleconsultation: {possible: oui, lien: \"https://us02web.zoom.us/j/123\"}\nreseaux: aucun`; profil-teleconsultation-outil; `\"https://us02web.zoom.us/j/123\"`",
                "`reseaux: aucun`; `teleconsultation: {possible: oui, lien: \"https://m.facebook.com/exemple\"}\nreseaux: aucun`; profil-teleconsultation-outil; `\"https://m.facebook.com/exemple\"`",
                "`reseaux: aucun`; `absences: [{debut: 01/08/2027, fin: 01/07/2027}]\nreseaux: aucun`; profil-absence-dates; 01/07/2027",
                "`reseaux: aucun`; `absences: [{debut: 01/08/2027, fin: 02/08/2027, lieu: autre}]\nreseaux: aucun`; profil-absence-lieu; autre",
                "`[{intitule: Anesthésie-réanimation}]`; `[{intitule: Laser}]`; titre-specialite; Laser",
                "`[{intitule: Anesthésie-réanimation}]`; `[{code: SM99}]`; titre-specialite-code; SM99",
                "`[{intitule: Anesthésie-réanimation}]`; `[{intitule: Anesthésie-réanimation, code: SM40}]`; titre-specialite-discordante; SM40",
                "`DES d'anesthésie-réanimation`; `DU d'auriculo-énergie`; titre-diplome; `DU d'auriculo-énergie`",
                "`DES d'anesthésie-réanimation`; `Diplôme inter-universitaire de laser`; titre-diplome; `Diplôme inter-universitaire de laser`",
                "`etat_du_diplome: France`; `etat_du_diplome: Belgique`; titre-diplome-etranger; diplomes",
                "`  optam: oui\n`; ``; honoraires-optam; 2",
                "`secteur: 2`; `secteur: 1_dp`; aucune; ``",
                "`secteur: 2`; `secteur: non conventionné`; honoraires-optam-non-conventionne; oui",
                "`secteur: 2`; `secteur: 1`; honoraires-optam-secteur-1; oui",
                "`[carte, cheque, especes]`; `especes`; honoraires-mode-unique; especes",
                "`[carte, cheque, especes]`; `[carte, bitcoin]`; aucune; ``",
                "`acces_aux_soins: oui`; `acces_aux_soins: non`; honoraires-acces-refuse; non",
                "`min: 30, max: \"55,00\", `; ``; honoraires-montant; `Consultation d'anesthésie`",
                "`min: 30, `; ``; honoraires-fourchette; `\"55,00\"`",
                "`min: 30`; `min: 60`; honoraires-fourchette-inverse; 60",
                "`min: 30`; `tarif: 30, min: 30`; honoraires-deux-montants; 30",
                "`, critere: selon la durée`; ``; honoraires-critere; `Consultation d'anesthésie`",
                "`libelle: Consultation d'anesthésie`; `libelle: Conseil par e-mail`; honoraires-avis-distance; `Conseil par e-mail`",
                "`mis_a_jour_le: 05/11/2026`; `mis_a_jour_le: 05/11/2027`; honoraires-date-future; 05/11/2027",
                "`mis_a_jour_le: 05/11/2026`; `mis_a_jour_le: 01/11/2025`; honoraires-anciens; 01/11/2025",
            },
            delimiter = ';')
    void findsAndPoints(String before, String after, String rule, String excerpt) {
        List<Finding> findings = Sites.findings(unescape(before), after == null ? "" : unescape(after));

        if (rule.equals("aucune")) {
            assertThat(findings).extracting(Finding::rule).containsExactly("honoraires-peu-d-actes");
        } else {
            assertThat(findings)
                    .filteredOn(finding -> finding.rule().equals(rule))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.location().excerpt()).isEqualTo(excerpt));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "specialites, [{intitule: anesthésie réanimation}]",
        "specialites, [{intitule: ANESTHESIE-REANIMATION}]",
        "specialites, [{code: sm02}]",
        "specialites, '[{intitule: Hépato-gastro-entérologie}]'",
        "specialites, '[{intitule: Médecine générale, code: SM54}]'",
        "specialites, '[{intitule: Gynécologie obstétrique, code: SM20}]'",
    })
    void acceptsTheNomenclatureHoweverItIsTyped(String key, String value) {
        assertThat(Sites.findings("specialites: [{intitule: Anesthésie-réanimation}]", key + ": " + value))
                .noneMatch(Finding::isError);
    }

    @Test
    void namesTheNearestSpecialties() {
        assertThat(Sites.findings("intitule: Anesthésie-réanimation}]", "intitule: Cardiologie}]"))
                .anySatisfy(finding -> assertThat(finding.remedy()).contains("Cardiologie et maladies vasculaires"));
    }

    @ParameterizedTest
    @CsvSource({
        "05/11/2025, avertissement",
        "22/11/2025, ''",
        "22/10/2025, avertissement",
        "21/10/2025, erreur",
    })
    void agesTheFees(String day, String level) {
        List<String> levels = Sites.findings("mis_a_jour_le: 05/11/2026", "mis_a_jour_le: " + day).stream()
                .filter(finding -> finding.rule().equals("honoraires-anciens"))
                .map(finding -> finding.level().id())
                .toList();

        assertThat(levels).isEqualTo(level.isEmpty() ? List.of() : List.of(level));
    }

    @Test
    void owesFeesWithAnyLiberalPartAndOnlyThen() {
        String without = Profils.petit().replaceAll("(?s)honoraires:.*?(?=urgences:)", "");
        assertThat(without).doesNotContain("honoraires:");

        assertThat(Sites.CHECK.site(Sites.of(without)))
                .extracting(Finding::rule)
                .contains("honoraires-manquants");
        Site hospital = Sites.of(without.replace("{mode: mixte, forme: individuelle}", "{mode: hospitalier}"));
        assertThat(Sites.CHECK.site(hospital)).isEmpty();
        assertThat(ConseilEtat.etats(hospital).get(8)).satisfies(item -> {
            assertThat(item.etat()).isEqualTo(ConseilEtat.Etat.NON_COMMUNIQUE);
            assertThat(item.motif())
                    .hasValueSatisfying(motif -> assertThat(motif).contains("libérale"));
        });
    }

    @Test
    void takesNoReasonForNotTellingTheFees() {
        String text = Profils.petit()
                .replaceAll("(?s)honoraires:.*?(?=urgences:)", "honoraires: {non_communique: \"nous consulter\"}\n");

        assertThat(Profils.read(text).findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("profil-sans-dispense");
                    assertThat(finding.why()).contains("n° 9");
                    assertThat(finding.basis().orElseThrow().article()).isEqualTo("R. 4127-53, II");
                });
        assertThat(ConseilEtat.etats(Sites.of(text)).get(8).etat()).isEqualTo(ConseilEtat.Etat.MANQUANT);
    }

    @Test
    void readsANumberInThePlanOfItsPlace() {
        String martinique = Profils.petit().replace("code_postal: 01000", "code_postal: 97200");

        assertThat(Sites.CHECK.site(Sites.of(martinique.replace("04 65 71 00 12", "0596 60 00 00"))))
                .extracting(Finding::rule)
                .doesNotContain("profil-telephone");
        assertThat(Sites.CHECK.site(Sites.of(Profils.petitAvec("04 65 71 00 12", "0692 12 34 56"))))
                .extracting(Finding::rule)
                .contains("profil-telephone");
        assertThat(Sites.CHECK.site(Sites.of(Profils.petit()
                        .replace("code_postal: 01000", "code_postal: 97400")
                        .replace("04 65 71 00 12", "0692 12 34 56"))))
                .extracting(Finding::rule)
                .doesNotContain("profil-telephone");
    }

    @Test
    void warnsOfAnAttestationAndRefusesAnOldOne() {
        String old = "attestation_ordinale: {non_communique: \"Le CNOM recommande de ne pas publier cette mention\"}";

        assertThat(Sites.findings(old, "attestation_ordinale: {date: 01/03/2026, texte: Attestation}"))
                .extracting(Finding::rule)
                .contains("profil-attestation")
                .doesNotContain("profil-attestation-echue");
        String lapsed = Profils.petitAvec(old, "attestation_ordinale: {date: 01/03/2025, texte: Attestation}");
        assertThat(Sites.CHECK.site(Sites.of(lapsed))).extracting(Finding::rule).contains("profil-attestation-echue");
        assertThat(ConseilEtat.etats(Sites.of(lapsed)).get(12).etat()).isEqualTo(ConseilEtat.Etat.MANQUANT);
    }

    @Test
    void refusesAnActThatLeadsToADraft() {
        Site site = Sites.of(Profils.petit(), List.of(Sites.info("consultation-anesthesie", "publie: non")));

        assertThat(Sites.CHECK.site(site)).extracting(Finding::rule).contains("profil-acte-brouillon");
    }

    @Test
    void namesEverySampleValue() {
        List<Finding> samples = Sites.CHECK.exemples(Sites.of(Profils.petit()));

        assertThat(samples)
                .extracting(finding -> finding.location().excerpt())
                .containsExactlyInAnyOrder(
                        "Exemple",
                        "10000000017",
                        "Assureur Exemple",
                        "04 65 71 00 12",
                        "secretariat@cabinet.example",
                        "https://dr-exemple.example",
                        "Dr Camille Exemple",
                        "Hébergeur Exemple",
                        "03 53 01 00 20");
        assertThat(samples).allMatch(Finding::isError);
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n");
    }
}
