package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.schema.Nearest;
import java.util.List;
import java.util.Optional;

/** An act that promises a page of explanation has it. */
final class ActPagesCheck {

    void check(Site site, SiteNotes notes) {
        List<PageInfo> pages = site.pages();
        for (int i = 0; i < site.profil().actes().size(); i++) {
            String path = "actes[" + i + "].page";
            site.profil().actes().get(i).page().ifPresent(slug -> {
                Optional<PageInfo> page =
                        pages.stream().filter(one -> one.slug().equals(slug)).findFirst();
                if (page.isEmpty() && !site.estIllisible(slug)) {
                    missing(slug, path, pages, notes);
                } else if (page.filter(PageInfo::brouillon).isPresent()) {
                    notes.add("profil-acte-brouillon", path, "valeur", Quotation.of(slug));
                }
            });
        }
    }

    private static void missing(String slug, String path, List<PageInfo> pages, SiteNotes notes) {
        List<String> slugs = pages.stream()
                .filter(page -> !page.brouillon())
                .map(PageInfo::slug)
                .toList();
        Optional<String> near = Nearest.to(slug, slugs)
                .or(() -> slugs.stream().filter(one -> one.endsWith("/" + slug)).findFirst());
        if (near.isPresent()) {
            notes.add("profil-acte-page-proche", path, "valeur", Quotation.of(slug), "proche", near.get());
        } else {
            notes.add("profil-acte-page", path, "valeur", Quotation.of(slug));
        }
    }
}
