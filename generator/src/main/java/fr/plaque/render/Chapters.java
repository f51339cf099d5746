package fr.plaque.render;

import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.Sommaire;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a work as a book: the table of contents, and what stands around each page. */
final class Chapters {

    private static final String OTHERS = "Autres pages";

    private final List<Map<String, Object>> contents = new ArrayList<>();
    private final Map<String, Map<String, Object>> around = new HashMap<>();

    private Chapters() {}

    /** Those of a site that is no work are none. */
    static Chapters of(Site site) {
        Chapters chapters = new Chapters();
        if (site.profil().ouvrage().isPresent()) {
            chapters.read(Sommaire.of(site));
        }
        return chapters;
    }

    /** Each section: {@code titre, ancre, pages}; each page may have {@code pages} of its own. */
    List<Map<String, Object>> contents() {
        return contents;
    }

    /** {@code fil, precedente, suivante}; nothing for a page of another site. */
    Map<String, Object> around(PageInfo page) {
        return around.getOrDefault(page.chemin(), Map.of());
    }

    private void read(Sommaire book) {
        for (Sommaire.Partie part : book.parties()) {
            part(part.titre(), part.chapitres());
        }
        if (!book.oubliees().isEmpty()) {
            part(
                    OTHERS,
                    book.oubliees().stream()
                            .map(page -> new Sommaire.Chapitre(page, List.of()))
                            .toList());
        }
        List<PageInfo> order = book.suite();
        for (int i = 0; i < order.size(); i++) {
            Map<String, Object> view = around.get(order.get(i).chemin());
            if (i > 0) {
                view.put("precedente", SiteModel.summary(order.get(i - 1)));
            }
            if (i + 1 < order.size()) {
                view.put("suivante", SiteModel.summary(order.get(i + 1)));
            }
        }
    }

    private void part(String title, List<Sommaire.Chapitre> chapters) {
        String anchor = "partie-" + (contents.size() + 1);
        Map<String, String> here =
                Map.of("texte", Typography.french(title), "chemin", GeneratedPage.ACCUEIL.output() + "#" + anchor);
        List<Map<String, Object>> pages = new ArrayList<>();
        for (Sommaire.Chapitre chapter : chapters) {
            Map<String, Object> view = SiteModel.summary(chapter.page());
            view.put("pages", chapter.pages().stream().map(SiteModel::summary).toList());
            pages.add(view);
            place(chapter.page(), List.of(here));
            Map<String, String> above =
                    Map.of("texte", (String) view.get("titre"), "chemin", (String) view.get("chemin"));
            chapter.pages().forEach(page -> place(page, List.of(here, above)));
        }
        contents.add(Map.of("titre", Typography.french(title), "ancre", anchor, "pages", pages));
    }

    private void place(PageInfo page, List<Map<String, String>> trail) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("fil", trail);
        around.put(page.chemin(), view);
    }
}
