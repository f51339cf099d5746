package fr.plaque.render;

import fr.plaque.model.Feuille;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Fin;
import fr.plaque.text.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the guides: one for each step and each end, which plain links join, and one sheet with all of them. */
final class GuidePages {

    private static final String LIST = "tutoriels";

    private final Site site;
    private final List<PageInfo> published;

    GuidePages(Site site, List<PageInfo> published) {
        this.site = site;
        this.published = published;
    }

    /** For the lists. */
    List<Map<String, Object>> shared() {
        return site.tutoriels().stream().map(this::summary).toList();
    }

    List<MadePage> all() {
        return site.tutoriels().stream()
                .flatMap(sheet -> new OneGuide(sheet).pages().stream())
                .toList();
    }

    private Map<String, Object> summary(Feuille<Tutoriel> sheet) {
        Map<String, Object> view = ViewModel.of(sheet.contenu());
        view.remove("etapes");
        view.remove("fins");
        view.put("chemin", base(sheet) + "index.html");
        view.put("imprimer", base(sheet) + "imprimer/index.html");
        view.put("nombre", sheet.contenu().etapes().size());
        return view;
    }

    private static String base(Feuille<Tutoriel> sheet) {
        return "tutoriels/" + sheet.slug() + "/";
    }

    /** The pages of one guide. */
    private final class OneGuide {

        private final Feuille<Tutoriel> sheet;
        private final Tutoriel guide;
        private final GuideWays ways;

        OneGuide(Feuille<Tutoriel> sheet) {
            this.sheet = sheet;
            this.guide = sheet.contenu();
            this.ways = new GuideWays(guide);
        }

        List<MadePage> pages() {
            List<MadePage> pages = new ArrayList<>();
            for (String name : ways.order()) {
                Map<String, Object> own = new LinkedHashMap<>();
                own.put("guide", summary(sheet));
                own.put("trajet", way(name));
                guide.etape(name).ifPresent(step -> own.put("etape", step(step)));
                guide.fin(name).ifPresent(end -> own.put("fin", end(end)));
                boolean first = name.equals(guide.depart());
                String title = guide.etape(name)
                        .map(Etape::question)
                        .or(() -> guide.fin(name).map(Fin::titre))
                        .orElse("");
                pages.add(page(
                        "etape",
                        address(name),
                        first ? guide.titre() : title + " – " + guide.titre(),
                        own,
                        guide.revuLe().filter(day -> first)));
            }
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("guide", summary(sheet));
            whole.put("parties", parts());
            pages.add(page(
                    "guide-imprime",
                    base(sheet) + "imprimer/",
                    guide.titre() + " – à imprimer",
                    whole,
                    Optional.empty()));
            return pages;
        }

        private MadePage page(
                String template, String address, String title, Map<String, Object> own, Optional<LocalDate> date) {
            return new MadePage(
                    template,
                    LIST,
                    address,
                    title,
                    guide.resume().orElse("Guide pas à pas : " + guide.titre()),
                    own,
                    sheet.source().atStart(),
                    date);
        }

        /** The first step stands at the address of the guide. */
        private String address(String name) {
            return base(sheet) + (name.equals(guide.depart()) ? "" : name.replace('_', '-') + "/");
        }

        private List<Map<String, Object>> way(String name) {
            return ways.before(name).stream()
                    .map(step -> Map.<String, Object>of(
                            "question",
                            Typography.french(step.question()),
                            "chemin",
                            address(step.nom()) + "index.html",
                            "reponses",
                            ways.answers(step, name).stream()
                                    .map(answer -> Typography.french(answer.texte()))
                                    .toList()))
                    .toList();
        }

        private Map<String, Object> step(Etape step) {
            Map<String, Object> view = ViewModel.of(step);
            view.put(
                    "reponses",
                    step.reponses().stream()
                            .map(answer -> Map.of(
                                    "texte", Typography.french(answer.texte()),
                                    "chemin", address(answer.vers()) + "index.html",
                                    "numero", number(answer.vers())))
                            .toList());
            return view;
        }

        private Map<String, Object> end(Fin end) {
            Map<String, Object> view = ViewModel.of(end);
            List<Map<String, Object>> documents = new ArrayList<>();
            for (Tutoriel.Piste lead : end.documents()) {
                Map<String, Object> document = ViewModel.of(lead);
                lead.page()
                        .flatMap(slug -> published.stream()
                                .filter(page -> page.slug().equals(slug))
                                .findFirst())
                        .ifPresent(page -> document.put("chemin", page.sortie()));
                documents.add(document);
            }
            view.put("documents", documents);
            return view;
        }

        private List<Map<String, Object>> parts() {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (String name : ways.order()) {
                Map<String, Object> part = new LinkedHashMap<>();
                part.put("numero", number(name));
                guide.etape(name).ifPresent(step -> part.put("etape", step(step)));
                guide.fin(name).ifPresent(end -> part.put("fin", end(end)));
                parts.add(part);
            }
            return parts;
        }

        private int number(String name) {
            return ways.order().indexOf(name) + 1;
        }
    }
}
