package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Page;
import fr.plaque.source.Location;
import java.util.List;
import java.util.Optional;

/** An operation is told with its benefits, its risks and its alternatives; an examination with its preparation. */
final class SectionsCheck {

    private static final int LEVEL = 2;

    private final Sections sections = new Sections();

    /** Headings are known in French only. */
    void check(Page page, SiteNotes notes) {
        FicheInfo fiche = page.info().fiche();
        if (fiche.type().isEmpty() || !fiche.langue().startsWith("fr")) {
            return;
        }
        List<Headings.Title> titles = Headings.of(page.document());
        for (String section : sections.required(fiche.type().get())) {
            List<Headings.Title> meant = titles.stream()
                    .filter(title -> sections.means(title.text(), section))
                    .toList();
            List<Headings.Title> found =
                    meant.stream().filter(title -> title.level() == LEVEL).toList();
            if (found.isEmpty()) {
                missing(section, meant.stream().findFirst(), page, notes);
            } else if (found.stream().allMatch(Headings.Title::empty)) {
                notes.add(notes.rule("information-rubrique-vide").at(place(page, found.get(0)), "rubrique", section));
            }
        }
    }

    private static void missing(String section, Optional<Headings.Title> elsewhere, Page page, SiteNotes notes) {
        String type = page.info().fiche().type().orElseThrow().id();
        if (elsewhere.isEmpty()) {
            notes.add("information-rubrique", "type", "rubrique", section, "type", type);
            return;
        }
        Headings.Title title = elsewhere.get();
        notes.add(notes.rule("information-rubrique-niveau")
                .at(place(page, title), "rubrique", section, "titre", Quotation.of(title.text())));
    }

    private static Location place(Page page, Headings.Title title) {
        int body = page.corps().start();
        return page.source().at(body + title.start(), body + title.end());
    }
}
