package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Feuille;
import fr.plaque.model.Ouvrage;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.Sommaire;
import fr.plaque.model.TypePage;
import fr.plaque.schema.Key;
import fr.plaque.schema.Nearest;
import fr.plaque.schema.Schema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site about a work is about nothing else: the rules on medical communication do not hold there, and no practitioner
 * may leave them by that door.
 */
final class WorkCheck {

    private static final String WORK = "ouvrage";

    void check(Site site, SiteNotes notes) {
        if (!notes.typed(WORK)) {
            return;
        }
        Schema.profil().root().keys().stream()
                .filter(key -> key.unless().contains(WORK))
                .map(Key::name)
                .filter(notes::typed)
                .forEach(key -> notes.add("profil-ouvrage-sans-objet", key, "cle", key));
        Stream.of(site.stages(), site.tutoriels())
                .flatMap(List::stream)
                .map(Feuille::source)
                .forEach(file ->
                        notes.add(notes.rule("profil-ouvrage-sans-objet").at(file.atStart(), "cle", file.path())));
        site.profil().ouvrage().ifPresent(work -> contents(work.sections(), site, notes));
    }

    private static void contents(List<Ouvrage.Section> sections, Site site, SiteNotes notes) {
        List<PageInfo> pages = site.pagesPubliees();
        Set<PageInfo> placed = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            List<String> names = sections.get(i).pages();
            for (int j = 0; j < names.size(); j++) {
                String path = "ouvrage.sections[" + i + "].pages[" + j + "]";
                String typed = Quotation.of(names.get(j));
                Optional<PageInfo> page = Sommaire.page(names.get(j), pages);
                if (page.isEmpty()) {
                    notes.add("profil-ouvrage-page", path, "valeur", typed, "proche", near(names.get(j), pages));
                } else if (!placed.add(page.get())) {
                    notes.add("profil-ouvrage-page-double", path, "valeur", typed);
                }
            }
        }
        if (!sections.isEmpty()) {
            Sommaire.of(site)
                    .oubliees()
                    .forEach(page -> notes.add(notes.rule("profil-ouvrage-page-oubliee")
                            .at(page.origins().at("titre"), "page", page.slug())));
        }
    }

    private static String near(String typed, List<PageInfo> pages) {
        return Nearest.to(typed, pages.stream().map(PageInfo::slug).toList())
                .map(slug -> " La plus proche est « " + slug + " ».")
                .orElse("");
    }

    /** The pages of a work are of a kind of their own. */
    void page(Site site, PageInfo page, SiteNotes notes) {
        boolean work = site.origins().has(WORK);
        page.fiche()
                .type()
                .filter(type -> (type == TypePage.DOCUMENTATION) != work)
                .ifPresent(
                        type -> notes.add("information-type-de-page", "type", "type", type.id(), "types", kinds(work)));
    }

    private static String kinds(boolean work) {
        return Arrays.stream(TypePage.values())
                .filter(type -> (type == TypePage.DOCUMENTATION) == work)
                .map(TypePage::id)
                .collect(Collectors.joining(", "));
    }
}
