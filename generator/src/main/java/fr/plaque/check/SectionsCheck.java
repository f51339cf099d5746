package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Page;
import fr.plaque.model.TypePage;
import fr.plaque.source.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<String> required = sections.required(fiche.type().get());
        if (required.isEmpty()) {
            return;
        }
        Map<Headings.Title, Set<String>> titles = new LinkedHashMap<>();
        Headings.of(page.document()).forEach(title -> titles.put(title, sections.meant(title.text())));
        for (String section : required) {
            List<Headings.Title> meant = titles.keySet().stream()
                    .filter(title -> titles.get(title).contains(section))
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
            boolean students = type.equals(TypePage.ETUDIANTS.id());
            String rule = students ? "information-etudiants-rubrique" : "information-rubrique";
            notes.add(rule, "type", "rubrique", section, "type", type);
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
