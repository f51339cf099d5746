package fr.plaque.render;

import fr.plaque.load.Lien;
import fr.plaque.load.Liens;
import fr.plaque.model.PageInfo;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The addresses to write for the links of a page: relative ones inside the site, so that it works in any folder. */
final class SiteLinks {

    private final Liens links;
    private final Set<String> generated;

    /** @param generated the outputs that the profile makes */
    SiteLinks(Liens links, Collection<String> generated) {
        this.links = links;
        this.generated = Set.copyOf(generated);
    }

    /** Where a destination typed in a page leads. */
    Lien resolve(PageInfo from, String destination) {
        return links.resolve(from, destination);
    }

    /** @return empty when the link leads nowhere in this site */
    Optional<String> inside(PageInfo from, Lien link) {
        String fragment = link.ancre().isEmpty() ? "" : "#" + link.ancre();
        return switch (link.genre()) {
            case ANCRE -> Optional.of(fragment);
            case DOCUMENT -> Optional.of(up(from.sortie()) + link.adresse());
            case PAGE -> link.cible().map(page -> up(from.sortie()) + page.sortie() + fragment);
            case PAGE_DU_SITE ->
                generated.contains(link.adresse())
                        ? Optional.of(up(from.sortie()) + link.adresse() + fragment)
                        : Optional.empty();
            case IMAGE, WEB, COURRIEL, TELEPHONE, REFUSE -> Optional.empty();
        };
    }

    /** « ../ » as often as it takes to be at the root. */
    static String up(String output) {
        return "../".repeat((int) output.chars().filter(c -> c == '/').count());
    }
}
