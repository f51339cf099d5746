package fr.plaque.render;

import fr.plaque.model.FicheInfo;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.schema.Langues;
import fr.plaque.text.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that say the same as another: translations, versions in simple words, versions that were replaced. */
final class Relatives {

    private static final String FRENCH = "fr";
    private static final String SIMPLE = "Version simple";
    private static final String COMPLETE = "Version complète";

    private final Site site;
    /** By the file of the page they were made from. */
    private final Map<String, List<PageInfo>> made = new HashMap<>();

    private final Map<String, List<PageInfo>> replaced = new HashMap<>();

    /** Looks at all pages once. */
    Relatives(Site site) {
        this.site = site;
        site.pagesPubliees().forEach(page -> site.originale(page)
                .ifPresent(original -> made.computeIfAbsent(original.chemin(), any -> new ArrayList<>())
                        .add(page)));
        site.versionsPubliees()
                .forEach(version -> replaced.computeIfAbsent(version.cheminActuel(), any -> new ArrayList<>())
                        .add(version));
    }

    /** {@code simple}, {@code sens}, {@code langue_nom}, {@code originale}, {@code autres}. */
    Map<String, Object> of(PageInfo page) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("simple", page.estSimple());
        language(page.fiche()).ifPresent(language -> {
            view.put("langue_nom", language.francais());
            view.put("sens", language.deDroiteAGauche() ? "rtl" : "ltr");
        });
        Optional<PageInfo> original = page.estRemplacee() ? Optional.empty() : site.originale(page);
        original.ifPresent(other -> view.put("originale", link(other)));
        view.put("autres", page.estRemplacee() ? List.of() : others(page));
        return view;
    }

    /** The other ways to read a page, its own aside: {@code libelle, langue, chemin}. */
    List<Map<String, Object>> others(PageInfo page) {
        return family(page).stream()
                .filter(other -> !other.equals(page))
                .map(other -> {
                    Map<String, Object> view = link(other);
                    if (page.estSimple()
                            && site.originale(page).filter(other::equals).isPresent()) {
                        view.put("libelle", COMPLETE);
                    }
                    return view;
                })
                .toList();
    }

    /** For search engines: each language of a page once, {@code langue, adresse}; none for a page in one language. */
    List<Map<String, Object>> alternates(PageInfo page) {
        List<PageInfo> family = page.estRemplacee() || page.estSimple()
                ? List.of()
                : family(page).stream().filter(one -> !one.estSimple()).toList();
        return family.size() < 2
                ? List.of()
                : family.stream()
                        .map(one -> Map.<String, Object>of(
                                "langue", one.fiche().langue(), "adresse", PageModel.root(site) + one.slug() + "/"))
                        .toList();
    }

    /** The original first, then the one in simple words, then the languages. */
    private List<PageInfo> family(PageInfo page) {
        PageInfo original = site.originale(page).orElse(page);
        List<PageInfo> family = new ArrayList<>(List.of(original));
        made.getOrDefault(original.chemin(), List.of()).stream()
                .sorted(Comparator.comparing((PageInfo other) -> !other.estSimple())
                        .thenComparing(PageInfo::chemin))
                .forEach(family::add);
        return family;
    }

    private static Map<String, Object> link(PageInfo page) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("titre", Typography.french(page.fiche().titre()));
        view.put("chemin", page.sortie());
        view.put("langue", page.estSimple() ? FRENCH : page.fiche().langue());
        view.put("libelle", label(page));
        return view;
    }

    private static String label(PageInfo page) {
        return page.estSimple()
                ? SIMPLE
                : language(page.fiche())
                        .map(Langues.Langue::nom)
                        .orElse(page.fiche().langue());
    }

    private static Optional<Langues.Langue> language(FicheInfo fiche) {
        return Langues.standard().find(fiche.langue());
    }

    /** The versions of a page that were replaced, the last one first. */
    List<Map<String, Object>> former(PageInfo info) {
        return replaced.getOrDefault(info.chemin(), List.of()).stream()
                .sorted(Comparator.comparing((PageInfo version) ->
                                version.fiche().remplaceeLe().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(PageInfo::slug))
                .map(version -> {
                    Map<String, Object> view = SiteModel.summary(version);
                    version.fiche().version().ifPresent(number -> view.put("version", Typography.french(number)));
                    version.fiche().remplaceeLe().ifPresent(day -> view.put("remplacee_le", ViewModel.date(day)));
                    return view;
                })
                .toList();
    }
}
