package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.TypePage;
import java.util.Optional;

/** Where students are trained, a page tells patients who they are and that they may refuse (art. L. 1111-4). */
final class StudentsCheck {

    /** The address of that page when the profile does not name another. */
    private static final String USUAL = "etudiants";

    void check(Site site, SiteNotes notes) {
        if (!site.formeDesEtudiants() || site.sansProfil()) {
            return;
        }
        if (site.profil().service().isPresent() && !notes.typed("service.responsable_pedagogique")) {
            notes.add("profil-responsable-pedagogique", "service");
        }
        String path = "service.accueil_patients.etudiants";
        String slug = slug(site);
        Optional<PageInfo> page = site.pages().stream()
                .filter(one -> !one.brouillon() && one.slug().equals(slug))
                .findFirst();
        if (site.estIllisible(slug)) {
            return;
        }
        if (page.isEmpty()) {
            notes.add("profil-page-etudiants", path, "page", Quotation.of(slug));
        } else if (page.get().fiche().type().filter(TypePage.ETUDIANTS::equals).isEmpty()) {
            notes.add("profil-page-etudiants-type", path, "page", Quotation.of(slug));
        }
    }

    static String slug(Site site) {
        return site.profil()
                .service()
                .flatMap(service -> service.accueilPatients())
                .flatMap(welcome -> welcome.etudiants())
                .orElse(USUAL);
    }
}
