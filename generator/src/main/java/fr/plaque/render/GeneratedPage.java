package fr.plaque.render;

import fr.plaque.model.Profil;
import fr.plaque.model.Reponse;
import fr.plaque.model.Site;
import fr.plaque.model.TypePage;
import java.util.List;
import java.util.function.Predicate;

/** The pages that a profile makes by itself. A page that has nothing to say is not made. */
enum GeneratedPage {
    ACCUEIL("", "accueil", "Accueil", "Accueil", "praticien", Place.MENU, site -> true),
    CONSULTER(
            "consulter", "consulter", "Consulter", "Où et quand consulter", "lieux", Place.MENU, site -> !site.profil()
                    .lieux()
                    .isEmpty()),
    SERVICE("service", "service", "Le service", "Le service et son équipe", "service", Place.MENU, site -> site.profil()
            .service()
            .isPresent()),
    HONORAIRES(
            "honoraires",
            "honoraires",
            "Honoraires",
            "Honoraires et remboursement",
            "honoraires",
            Place.MENU,
            site -> site.profil().honoraires().isPresent()),
    AFFICHE(
            "honoraires/affiche",
            "affiche",
            "Affiche",
            "Affiche des honoraires",
            "honoraires",
            Place.NULLE_PART,
            site -> site.profil().honoraires().isPresent()),
    ACTES("actes", "actes", "Actes", "Actes habituellement pratiqués", "actes", Place.MENU, site -> !site.profil()
            .actes()
            .isEmpty()),
    FICHES(
            "fiches",
            "fiches",
            "Fiches",
            "Fiches d’information",
            "actes",
            Place.MENU,
            site -> site.pagesPubliees().stream().anyMatch(page -> page.fiche()
                    .type()
                    .filter(TypePage.DOCUMENTATION::equals)
                    .isEmpty())),
    TUTORIELS("tutoriels", "tutoriels", "Guides", "Guides pas à pas", "actes", Place.MENU, site -> !site.tutoriels()
            .isEmpty()),
    PARCOURS("parcours", "parcours", "Parcours", "Parcours et titres", "praticien", Place.MENU, site -> site.profil()
            .sujet()
            .equals("praticien")),
    STAGES("stages", "stages", "Stages", "Stages et formation", "service", Place.MENU, site -> !site.stages()
            .isEmpty()),
    ACTUALITES(
            "actualites",
            "actualites",
            "Actualités",
            "Actualités",
            "site",
            Place.MENU,
            site -> !site.actualitesPubliees().isEmpty()),
    URGENCES("urgences", "urgences", "Urgences", "En cas d’urgence", "urgences", Place.MENU, GeneratedPage::isOfCare),
    EN_LIGNE(
            "en-ligne",
            "en-ligne",
            "En ligne",
            "Réseaux et actions de prévention",
            "reseaux",
            Place.PIED,
            site -> hasOnline(site.profil())),
    MENTIONS_LEGALES(
            "mentions-legales",
            "mentions-legales",
            "Mentions légales",
            "Mentions légales",
            "site",
            Place.PIED,
            site -> true),
    CONFIDENTIALITE(
            "confidentialite",
            "confidentialite",
            "Confidentialité",
            "Confidentialité et données personnelles",
            "site",
            Place.PIED,
            site -> true),
    ACCESSIBILITE(
            "accessibilite",
            "accessibilite",
            "Accessibilité",
            "Accessibilité du site",
            "site",
            Place.PIED,
            site -> true),
    REGLES(
            "regles",
            "regles",
            "Règles suivies",
            "Les règles que suit ce site",
            "site",
            Place.PIED,
            GeneratedPage::isOfCare),
    RECHERCHE("recherche", "recherche", "Rechercher", "Rechercher dans ce site", "site", Place.PIED, site -> true),
    PLAN_DU_SITE("plan-du-site", "plan-du-site", "Plan du site", "Plan du site", "site", Place.PIED, site -> true),
    INTROUVABLE(
            "404",
            "introuvable",
            "Page introuvable",
            "Cette page n’existe pas",
            "site",
            Place.NULLE_PART,
            site -> true);

    /** Where a page is linked from. */
    enum Place {
        MENU,
        PIED,
        NULLE_PART
    }

    private final String slug;
    private final String template;
    private final String label;
    private final String title;
    private final String origin;
    private final Place place;
    private final Predicate<Site> hasSomethingToSay;

    GeneratedPage(
            String slug,
            String template,
            String label,
            String title,
            String origin,
            Place place,
            Predicate<Site> hasSomethingToSay) {
        this.slug = slug;
        this.template = template;
        this.label = label;
        this.title = title;
        this.origin = origin;
        this.place = place;
        this.hasSomethingToSay = hasSomethingToSay;
    }

    /** Those of this site, in the order of its menu. */
    static List<GeneratedPage> of(Site site) {
        return List.of(values()).stream()
                .filter(page -> page.hasSomethingToSay.test(site))
                .toList();
    }

    /** The file, from the root of the site. */
    String output() {
        return this == INTROUVABLE ? "404.html" : slug.isEmpty() ? "index.html" : slug + "/index.html";
    }

    /** The address, from the root of the site, as search engines should know it. */
    String address() {
        return this == INTROUVABLE ? "404.html" : slug.isEmpty() ? "" : slug + "/";
    }

    String template() {
        return template;
    }

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    /** Whether search engines should show it: not what is only a copy of another page, nor the answer to a wrong address. */
    boolean isIndexed() {
        return this != INTROUVABLE && this != AFFICHE;
    }

    /** The template of the entry of the menu that leads to it. */
    String section() {
        return this == AFFICHE ? HONORAIRES.template : template;
    }

    /** The key of the profile that the page mostly shows. */
    String origin() {
        return origin;
    }

    Place place() {
        return place;
    }

    /** Whether the search leads there: neither to itself, nor to a list of all pages, nor to what is shown to no search. */
    boolean isFound() {
        return isIndexed() && this != RECHERCHE && this != PLAN_DU_SITE;
    }

    /** Whether the search knows it by its title alone: it mostly names other pages, or texts of law. */
    boolean isList() {
        return this == ACCUEIL
                || this == FICHES
                || this == TUTORIELS
                || this == STAGES
                || this == ACTUALITES
                || this == REGLES;
    }

    private static boolean isOfCare(Site site) {
        return site.profil().ouvrage().isEmpty();
    }

    private static boolean hasOnline(Profil profil) {
        return isTold(profil.reseaux()) || isTold(profil.actionsPrevention());
    }

    private static boolean isTold(Reponse<? extends List<?>> answer) {
        return answer.valeur().filter(list -> !list.isEmpty()).isPresent();
    }
}
