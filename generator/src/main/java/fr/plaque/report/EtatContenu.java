package fr.plaque.report;

import fr.plaque.load.SiteLoader;
import fr.plaque.machine.ShareText;
import fr.plaque.model.Acte;
import fr.plaque.model.Actualite;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the content stands: what is to be read again and when, what has no page yet, what has left the site, and of each
 * text a few words to share, without tracking.
 *
 * @param textes the pages, then the news, each in the order of their files
 * @param actesSansPage the acts that lead to no page
 * @param retires the pages that this publication took off the site, and why when the content says so
 */
public record EtatContenu(List<Texte> textes, List<String> actesSansPage, List<Retire> retires) {

    private static final int NOTICE_DAYS = 60;

    private static final Pattern PARTS = Pattern.compile(
            "(?:fiches|recherche|stages/(?:public|specialite)|(?:stages|tutoriels)/[^/]+)/.+|.*/versions/");

    /** A site that could not be read. */
    public static final EtatContenu INCONNU = new EtatContenu(List.of(), List.of(), List.of());

    /**
     * A text of the site.
     *
     * @param adresse its whole address
     * @param sources how many it names
     * @param partage what may be posted or sent as it is
     */
    public record Texte(
            String fichier,
            String titre,
            String adresse,
            Optional<LocalDate> revuLe,
            Optional<LocalDate> aRelireAvant,
            int sources,
            Etat etat,
            String partage) {}

    /** @param raison of a page that its author took off, or whose end is past; else empty: it was renamed or deleted */
    public record Retire(String adresse, Optional<String> raison) {}

    /** Where a text stands. */
    public enum Etat {
        A_JOUR("à jour"),
        BIENTOT("à revoir"),
        DEPASSEE("dépassée"),
        SANS_TERME("sans date limite");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** @param removed the addresses of the pages that the site has lost */
    public static EtatContenu of(Site site, Collection<String> removed) {
        List<Texte> texts = new ArrayList<>();
        site.pagesPubliees()
                .forEach(page -> texts.add(text(site, page, page.fiche().aRelireAvant())));
        for (Actualite news : site.actualitesPubliees()) {
            texts.add(text(site, news.page(), news.info().fin()));
        }
        return new EtatContenu(
                texts,
                site.profil().actes().stream()
                        .filter(act -> act.page().isEmpty())
                        .map(Acte::intitule)
                        .toList(),
                removed.stream()
                        .filter(address -> !isPartOfAnother(address))
                        .map(address -> new Retire(address, reason(site, address)))
                        .toList());
    }

    /** How many texts are to be read again within two months, or should have been. */
    public long aRevoir() {
        return textes.stream()
                .filter(one -> one.etat() == Etat.BIENTOT || one.etat() == Etat.DEPASSEE)
                .count();
    }

    private static Texte text(Site site, PageInfo page, Optional<LocalDate> end) {
        FicheInfo fiche = page.fiche();
        String root = site.profil().site().adresse();
        String address = root + (root.endsWith("/") ? "" : "/") + page.slug() + "/";
        return new Texte(
                page.chemin(),
                fiche.titre(),
                address,
                fiche.revuLe().or(fiche::publieLe),
                end,
                fiche.sources().size(),
                etat(end, site.aujourdhui()),
                ShareText.of(fiche.titre(), fiche.resume(), address));
    }

    private static Etat etat(Optional<LocalDate> end, LocalDate today) {
        if (end.isEmpty()) {
            return Etat.SANS_TERME;
        }
        if (end.get().isBefore(today)) {
            return Etat.DEPASSEE;
        }
        return end.get().minusDays(NOTICE_DAYS).isAfter(today) ? Etat.A_JOUR : Etat.BIENTOT;
    }

    /** Lists, steps of a guide, former versions come and go with what they are made from. */
    private static boolean isPartOfAnother(String address) {
        return SiteLoader.isGenerated(address + "index.html")
                || PARTS.matcher(address).lookingAt();
    }

    private static Optional<String> reason(Site site, String address) {
        String slug = address.replaceAll("/$", "");
        boolean draft = site.pages().stream()
                .anyMatch(page -> page.brouillon() && page.slug().equals(slug));
        if (draft) {
            return Optional.of("« publie: non »");
        }
        return site.actualites().stream()
                .filter(one -> one.page().slug().equals(slug))
                .findFirst()
                .map(one -> one.estFinie(site.aujourdhui()) ? "actualité terminée" : "« publie: non »");
    }
}
