package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.TypePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of patient pages by theme. As long as they are few, one page shows them all; then each long theme has a page
 * of its own, and the longest one page for some letters.
 */
final class SheetLists {

    private static final String LIST = "fiches";

    /** Ten screens of a telephone, about. */
    private static final int ON_ONE_PAGE = 150;

    /** A theme that short stays on the common page. */
    private static final int SHORT = 20;

    private static final Map<TypePage, String> THEMES = new EnumMap<>(Map.of(
            TypePage.MALADIE, "Maladies et symptômes",
            TypePage.INTERVENTION, "Interventions et anesthésies",
            TypePage.EXAMEN, "Examens",
            TypePage.CONSIGNE, "Consignes avant et après",
            TypePage.PREVENTION, "Prévention",
            TypePage.ADMINISTRATIF, "Démarches",
            TypePage.FAQ, "Questions fréquentes",
            TypePage.ETUDIANTS, "Étudiants et internes"));

    private final Site site;
    private final Relatives relatives;
    private final Map<TypePage, List<PageInfo>> byTheme = new EnumMap<>(TypePage.class);
    private final boolean split;

    SheetLists(Site site, List<PageInfo> published, Relatives relatives) {
        this.site = site;
        this.relatives = relatives;
        int listed = 0;
        for (PageInfo page : published) {
            if (page.fiche().type().filter(THEMES::containsKey).isPresent()
                    && site.originale(page).isEmpty()) {
                byTheme.computeIfAbsent(page.fiche().type().get(), any -> new ArrayList<>())
                        .add(page);
                listed++;
            }
        }
        byTheme.values()
                .forEach(pages -> pages.sort(Comparator.comparing((PageInfo page) ->
                                HeadingIds.nameOf(page.fiche().titre()))
                        .thenComparing(PageInfo::slug)));
        this.split = listed > ON_ONE_PAGE;
    }

    /** For templates: each theme with its pages and, where it has a page of its own, the way there. */
    List<Map<String, Object>> groups() {
        List<Map<String, Object>> groups = new ArrayList<>();
        byTheme.forEach((theme, pages) -> {
            Map<String, Object> group = group(theme, pages);
            if (isApart(pages)) {
                group.put("liste", address(theme) + "index.html");
            }
            groups.add(group);
        });
        return groups;
    }

    /** The pages of the long themes. */
    List<MadePage> pages() {
        List<MadePage> made = new ArrayList<>();
        byTheme.forEach((theme, pages) -> {
            if (isApart(pages)) {
                made.addAll(pages(theme, pages));
            }
        });
        return made;
    }

    private List<MadePage> pages(TypePage theme, List<PageInfo> pages) {
        if (pages.size() <= ON_ONE_PAGE) {
            return List.of(page(address(theme), THEMES.get(theme), group(theme, pages)));
        }
        List<PageInfo> sorted = new ArrayList<>(pages);
        sorted.sort(Comparator.comparing(SheetLists::key).thenComparing(PageInfo::slug));
        List<Shelves.Shelf<PageInfo>> shelves = Shelves.of(sorted, SheetLists::key, ON_ONE_PAGE);
        List<Map<String, String>> ways = shelves.stream()
                .map(shelf -> Map.of("libelle", shelf.label(), "chemin", address(theme) + shelf.slug() + "/index.html"))
                .toList();
        List<MadePage> made = new ArrayList<>();
        Map<String, Object> whole = group(theme, List.of());
        whole.put("rayons", ways);
        made.add(page(address(theme), THEMES.get(theme), whole));
        for (Shelves.Shelf<PageInfo> shelf : shelves) {
            Map<String, Object> part = group(theme, shelf.items());
            part.put("rayons", ways);
            part.put("rayon", shelf.label());
            made.add(page(address(theme) + shelf.slug() + "/", THEMES.get(theme) + ", " + shelf.label(), part));
        }
        return made;
    }

    private boolean isApart(List<PageInfo> pages) {
        return split && pages.size() > SHORT;
    }

    private Map<String, Object> group(TypePage theme, List<PageInfo> pages) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", theme.id());
        group.put("libelle", THEMES.get(theme));
        group.put("pages", pages.stream().map(this::listed).toList());
        return group;
    }

    private Map<String, Object> listed(PageInfo page) {
        Map<String, Object> view = SiteModel.summary(page);
        view.put("autres", relatives.others(page));
        return view;
    }

    private static String key(PageInfo page) {
        return Shelves.key(page.fiche().titre());
    }

    private static String address(TypePage theme) {
        return LIST + "/" + theme.id().replace('_', '-') + "/";
    }

    private MadePage page(String address, String theme, Map<String, Object> part) {
        return new MadePage(
                LIST,
                LIST,
                address,
                theme,
                "Fiches d’information : " + theme + ".",
                Map.of("partie", part),
                site.fichierProfil().atStart(),
                Optional.empty());
    }
}
