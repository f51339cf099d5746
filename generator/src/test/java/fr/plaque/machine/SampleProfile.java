package fr.plaque.machine;

import fr.plaque.load.Profils;
import fr.plaque.load.RecordReader;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.model.TypePage;
import fr.plaque.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The complete small profile with two places more: a hospital, open at night, and a health centre. */
final class SampleProfile {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final AdresseSite ADDRESS =
            AdresseSite.lire("https://dr-exemple.example").orElseThrow();

    private static final String MORE_PLACES = """
              - id: hopital
                nom: Hôpital des Trois-Rivières
                type: hopital
                adresse: {rue: 3 avenue du Pont, complement: "Consultations, porte B ; 2e étage", code_postal: 01000, commune: Bourg-en-Bresse}
                telephone: 04 65 71 00 40
                courriel: anesthesie@hopital.example
                mode: sur_rendez_vous
                horaires: {lundi: [20h-8h], mardi: [20h-8h], mercredi: 24h/24, jeudi: [8h-8h], vendredi: ferme, samedi: ferme, dimanche: ferme}
                rendez_vous: {telephone: 04 65 71 00 41}
                accessibilite: {fauteuil: oui}
              - id: centre
                nom: Centre des Sources
                type: centre_de_sante
                adresse: {rue: 1 place des Sources, code_postal: 97400, commune: Saint-Denis}
                telephone: 0262 99 00 01
                courriel: centre@sources.example
                mode: sans
                horaires: {lundi: ferme, mardi: ferme, mercredi: ferme, jeudi: ferme, vendredi: [9h-12h], samedi: ferme, dimanche: ferme}
                accessibilite: {fauteuil: oui}
            """;

    private SampleProfile() {}

    static String text() {
        return Profils.petitAvec("honoraires:\n", MORE_PLACES + "honoraires:\n");
    }

    static Site site(String profile, PageInfo... pages) {
        SourceFile file = SourceFile.of("profil.yaml", profile);
        RecordReader.Reading<Profil> reading = Profils.read(profile).value();
        return new Site(
                reading.value(), reading.origins(), file, Profils.tree(file), List.of(pages), SiteImages.none(), TODAY);
    }

    static Site site(PageInfo... pages) {
        return site(text(), pages);
    }

    static Profil profil() {
        return site().profil();
    }

    static Site withAbsences(String absences) {
        return site(text() + "absences:\n" + absences);
    }

    static PageInfo page(String slug, String title, Optional<LocalDate> published, Optional<LocalDate> revised) {
        return page(slug, title, published, revised, Optional.empty());
    }

    static PageInfo page(
            String slug,
            String title,
            Optional<LocalDate> published,
            Optional<LocalDate> revised,
            Optional<String> code) {
        FicheInfo fiche = new FicheInfo(
                title,
                Optional.of(TypePage.INTERVENTION),
                published,
                revised,
                Optional.empty(),
                Optional.empty(),
                List.of(new FicheInfo.Source(
                        "Anesthésie & douleur",
                        "HAS",
                        Optional.of(2024),
                        Optional.of("https://has.example/a?b=1&c=2"))),
                Optional.empty(),
                Optional.of("Société Exemple"),
                Optional.empty(),
                Optional.of("aucun"),
                Optional.of("Résumé <b>court</b> & clair"),
                "fr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                code,
                Optional.of("4"),
                Optional.empty(),
                List.of());
        return new PageInfo("pages/" + slug + ".md", slug, fiche, site().origins(), false);
    }
}
