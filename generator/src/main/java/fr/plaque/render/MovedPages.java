package fr.plaque.render;

import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the former addresses of pages: the way to the page of today. Hosts that know how to redirect never show
 * it; the others do, so that a printed code still leads somewhere.
 */
final class MovedPages {

    static final String TEMPLATE = "deplacee";

    private MovedPages() {}

    static List<MadePage> of(Site site) {
        return site.pagesPubliees().stream()
                .flatMap(page -> page.fiche().anciennesAdresses().stream().map(former -> moved(former, page)))
                .toList();
    }

    private static MadePage moved(String former, PageInfo page) {
        return new MadePage(
                TEMPLATE,
                GeneratedPage.FICHES.template(),
                former + "/",
                page.fiche().titre(),
                "Cette page a changé d'adresse : " + page.fiche().titre(),
                Map.of("nouvelle", SiteModel.summary(page)),
                page.origins().at("anciennes_adresses"),
                Optional.empty());
    }
}
