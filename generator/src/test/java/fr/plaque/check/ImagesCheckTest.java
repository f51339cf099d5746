package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.Profils;
import fr.plaque.load.RecordReader;
import fr.plaque.model.RegistreImages;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesCheckTest {

    private static final String GOOD = "fichier: a.jpg, texte: L'accueil de plain-pied, credit: Dr Exemple";

    /** An entry with what is given after the file, the text and the author; the rules that it breaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "personnes: aucune | -",
                "personnes: praticien, identifiable: oui | -",
                "personnes: patient, identifiable: non | -",
                "personnes: patient, identifiable: oui | image-patient-identifiable",
                "'personnes: [equipe, patient], identifiable: oui, accord: {recueilli_le: 05/01/2026, jusqu_au: 05/01/2029}' | image-patient-identifiable",
                "personnes: patient | image-identifiable-a-dire",
                "personnes: equipe | image-identifiable-a-dire",
                "personnes: equipe, identifiable: non | -",
                "personnes: equipe, identifiable: oui | image-sans-accord",
                "'personnes: public, identifiable: oui, accord: {recueilli_le: 05/01/2026, jusqu_au: 05/01/2029}' | -",
                "'personnes: equipe, identifiable: oui, accord: {recueilli_le: 05/01/2026}' | image-accord-sans-fin",
                "'personnes: equipe, identifiable: oui, accord: {recueilli_le: 05/01/2020, jusqu_au: 21/11/2026}' | image-accord-perime",
                "'personnes: equipe, identifiable: oui, accord: {recueilli_le: 05/01/2020, jusqu_au: 22/11/2026}' | -",
                "'personnes: public, identifiable: oui, mineur: oui, accord: {recueilli_le: 05/01/2026, jusqu_au: 05/01/2029}' | image-mineur",
                "'personnes: public, identifiable: oui, mineur: oui, accord: {recueilli_le: 05/01/2026, jusqu_au: 05/01/2029, par: les deux parents}' | -",
                "'personnes: [aucune, equipe]' | image-personnes-contraires",
                "personnes: aucune, identifiable: oui | image-personnes-contraires",
                "personnes: modele, identifiable: oui | image-modele-sans-licence",
                "'personnes: modele, identifiable: oui, licence: achat 12' | -",
            })
    void saysWhoMayBeShown(String more, String rule) {
        List<Finding> findings = findings("- {" + GOOD + ", " + more + "}", "images/a.jpg");

        assertThat(findings).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aPatientIsNeverAcceptedAway() {
        Finding finding = findings("- {" + GOOD + ", personnes: patient, identifiable: oui}", "images/a.jpg")
                .get(0);

        assertThat(finding.isError()).isTrue();
        assertThat(Profils.RULES.rule(finding.rule()).acceptable()).isFalse();
        assertThat(finding.location().excerpt()).isEqualTo("oui");
        assertThat(finding.basis().orElseThrow().article()).isEqualTo("R. 4127-73");
        assertThat(finding.why()).contains("R. 4127-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "Image 1",
                "photo",
                "Photo n° 2",
                "a.jpg",
                "IMG_2041.JPG",
                "sans titre",
                "img_2041",
                "L'image",
                "12"
            })
    void wantsATextThatSaysSomething(String text) {
        String name = text.equals("img_2041") ? "img_2041.jpg" : "a.jpg";
        List<Finding> findings = findings(
                "- {fichier: " + name + ", texte: \"" + text + "\", credit: x, personnes: aucune}", "images/" + name);

        assertThat(findings).extracting(Finding::rule).containsExactly("image-texte-vague");
        assertThat(findings.get(0).location().excerpt()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accueil", "Image de la colonne vue de côté", "Photo de la salle 2", "Logo du cabinet des Lilas"
            })
    void takesAShortTextThatSaysSomething(String text) {
        assertThat(findings(
                        "- {fichier: accueil.jpg, texte: \"" + text + "\", credit: x, personnes: aucune}",
                        "images/accueil.jpg"))
                .isEmpty();
    }

    @Test
    void wantsATextUnlessThePictureIsADecoration() {
        assertThat(findings("- {fichier: a.jpg, credit: x, personnes: aucune}", "images/a.jpg"))
                .extracting(Finding::toString)
                .containsExactly("images.yaml:2:3 erreur image-sans-texte L'image « a.jpg » n'a pas de texte.");
        assertThat(findings("- {fichier: a.jpg, credit: x, personnes: aucune, decorative: oui}", "images/a.jpg"))
                .isEmpty();
    }

    @Test
    void comparesTheRegisterWithTheFolder() {
        List<Finding> findings = findings("""
                - {fichier: acceuil.jpg, texte: Le hall, credit: x, personnes: aucune}
                - {fichier: images/salle.jpg, texte: La salle, credit: x, personnes: aucune}
                - {fichier: salle.jpg, texte: La salle, credit: x, personnes: aucune}
                """, "images/accueil.jpg", "images/salle.jpg");

        assertThat(findings)
                .extracting(finding -> finding.location() + " " + finding.rule())
                .containsExactly(
                        "images.yaml:2:13 image-fichier-absent",
                        "images.yaml:4:13 image-en-double",
                        "images/accueil.jpg:1:1 image-non-declaree");
        assertThat(findings.get(0).message()).contains("« accueil.jpg »");
        assertThat(findings.get(1).message()).contains("ligne 3");
        assertThat(findings).allMatch(Finding::isError);
    }

    @Test
    void wantsMedicalPicturesLookedAt() {
        String entry = "- {fichier: imagerie/genou.png, texte: Un genou de profil, credit: x, personnes: aucune%s}";

        assertThat(findings(entry.formatted(""), "images/imagerie/genou.png"))
                .extracting(Finding::rule)
                .containsExactly("image-incrustation");
        assertThat(findings(entry.formatted(", vérifiée: aucun nom incrusté"), "images/imagerie/genou.png"))
                .isEmpty();
    }

    @Test
    void warnsOfAPictureWithoutOrigin() {
        List<Finding> findings = findings("- {fichier: a.jpg, texte: Le hall, personnes: aucune}", "images/a.jpg");

        assertThat(findings).extracting(Finding::rule).containsExactly("image-sans-credit");
        assertThat(findings.get(0).isError()).isFalse();
    }

    @Test
    void wantsThePortraitOfTheProfileDeclared() {
        String profile = Profils.petitAvec("  langues:", "  photo: portrait.jpg\n  langues:");

        assertThat(Sites.CHECK.images(Sites.of(profile)))
                .extracting(Finding::rule)
                .containsExactly("image-photo-non-declaree");
        assertThat(Sites.CHECK.images(Sites.of(profile)).get(0).location().excerpt())
                .isEqualTo("portrait.jpg");
    }

    @Test
    void readsTheNamesOfFilesAndTheWordsOfPictures() {
        Site site = site("""
                - {fichier: avant-apres-nez.jpg, texte: Le meilleur médecin de la ville, credit: x, personnes: aucune}
                - {fichier: salle-attente.jpg, texte: La salle d'attente, credit: x, personnes: aucune}
                """);

        assertThat(ImagePassages.of(site.images()))
                .extracting(passage -> passage.scope().id() + " " + passage.text())
                .contains("nom-de-fichier avant-apres-nez", "alt Le meilleur médecin de la ville", "legende x");
        assertThat(ContentCheck.of(Profils.RULES).images(site).findings())
                .extracting(finding -> finding.location().start().line() + " " + finding.rule())
                .contains("2 publicite-comparaison")
                .allMatch(line -> line.startsWith("2 "));
    }

    private static List<Finding> findings(String register, String... files) {
        return Sites.CHECK.images(site(register, files));
    }

    private static Site site(String register, String... files) {
        SourceFile source = SourceFile.of("images.yaml", "images:\n" + register);
        RecordReader.Reading<RegistreImages> read = RecordReader.of(
                        Profils.RULES, Schema.images(), RegistreImages.class)
                .read(source, Profils.tree(source))
                .value();
        Site site = Sites.of(Profils.petit());
        return new Site(
                site.profil(),
                site.origins(),
                site.fichierProfil(),
                site.arbreProfil(),
                site.pages(),
                new SiteImages(read.value(), read.origins(), source, read.tree(), List.of(files)),
                site.aujourdhui());
    }
}
