package fr.plaque.render;

import fr.plaque.machine.SearchEntry;
import fr.plaque.machine.SearchIndex;
import fr.plaque.machine.SearchScript;
import fr.plaque.machine.SecurityHeaders;
import fr.plaque.model.PageInfo;
import fr.plaque.source.Location;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The search: pages from A to Z, which need no script, and the two files with which a field finds words as they are typed.
 * Gathers what it has to know while pages are made. Safe for several threads.
 */
final class SearchPages {

    private static final String TEMPLATE = "recherche";

    /** Shared by all pages, so that the index of a large site stays a file that a telephone can load. */
    private static final int WORDS_IN_ALL = 40_000;

    private static final int WORDS_OF_A_PAGE = 200;

    /** Beyond, a heading that stands on a twentieth of the pages is left out of the index: it tells none from another. */
    private static final int PAGES_WITH_ALL_HEADINGS = 200;

    /** Beyond, the index holds titles alone; beyond the second bound, there is none. */
    private static final int PAGES_IN_DETAIL = 3_000;

    private static final int PAGES_IN_INDEX = 20_000;

    private final Map<String, SearchEntry> entries = new ConcurrentSkipListMap<>();
    private final int pages;
    private final int words;

    /** @param pages how many the site has, about */
    SearchPages(int pages) {
        this.pages = pages;
        this.words = Math.min(WORDS_OF_A_PAGE, WORDS_IN_ALL / Math.max(1, pages));
    }

    /** A patient page or a piece of news; a version that was replaced is found from the page of today alone. */
    void add(PageInfo page, RenderedBody body) {
        if (page.estRemplacee()) {
            return;
        }
        String path = page.sortie();
        entries.put(
                path,
                pages > PAGES_IN_DETAIL
                        ? new SearchEntry(
                                path,
                                Typography.french(page.fiche().titre()),
                                page.fiche().langue(),
                                "",
                                List.of(),
                                List.of())
                        : SearchReader.read(page, body, words));
    }

    /** A page made from the profile, a sheet or a guide. */
    void add(String path, String title, String html) {
        entries.put(path, SearchReader.read(path, title, html, words));
    }

    /** The script and its index, by path; none when the site is too large for them. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (entries.size() <= PAGES_IN_INDEX) {
            byte[] index = SearchIndex.write(telling());
            files.put(SearchIndex.path(index), index);
            files.put(SearchScript.path(), SearchScript.bytes());
        }
        return files;
    }

    private List<SearchEntry> telling() {
        List<SearchEntry> all = sorted();
        if (all.size() <= PAGES_WITH_ALL_HEADINGS) {
            return all;
        }
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(entry -> entry.rubriques().forEach(heading -> counts.merge(heading.texte(), 1, Integer::sum)));
        return all.stream()
                .map(entry -> new SearchEntry(
                        entry.chemin(),
                        entry.titre(),
                        entry.langue(),
                        entry.extrait(),
                        entry.rubriques().stream()
                                .filter(heading -> counts.get(heading.texte()) < all.size() / 20)
                                .toList(),
                        entry.mots()))
                .toList();
    }

    private List<SearchEntry> sorted() {
        return entries.values().stream()
                .sorted(Comparator.comparing((SearchEntry entry) -> Shelves.key(entry.titre())))
                .toList();
    }

    /**
     * The pages themselves, the one with the field first.
     *
     * @param files as {@link #files()} gave them
     */
    List<MadePage> pages(SortedMap<String, byte[]> files, Location origin) {
        List<Shelves.Shelf<Alphabet.Item>> shelves =
                Shelves.of(Alphabet.of(sorted()), Alphabet.Item::key, Alphabet.ON_A_PAGE);
        List<Map<String, Object>> labels = shelves.stream()
                .map(shelf -> Map.<String, Object>of("libelle", shelf.label(), "chemin", address(shelf) + "index.html"))
                .toList();
        List<MadePage> made = new ArrayList<>();
        Map<String, Object> first = new LinkedHashMap<>();
        if (shelves.size() > 1) {
            first.put("rayons", labels);
        } else {
            first.put("lettres", Alphabet.letters(shelves));
        }
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("recherche", first);
        if (!files.isEmpty()) {
            files.keySet().stream()
                    .filter(path -> !path.equals(SearchScript.path()))
                    .forEach(path -> first.put("index", path));
            first.put(
                    "programme",
                    PageModel.html("<script src=\"" + SiteLinks.up(SearchScript.PAGE) + SearchScript.path()
                            + "\" defer></script>"));
            own.put("politique", SecurityHeaders.searchPolicy());
        }
        made.add(page("recherche/", "", own, origin));
        for (Shelves.Shelf<Alphabet.Item> shelf :
                shelves.size() > 1 ? shelves : List.<Shelves.Shelf<Alphabet.Item>>of()) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("rayons", labels);
            view.put("lettres", Alphabet.letters(List.of(shelf)));
            made.add(page(address(shelf), " : " + shelf.label(), Map.of("recherche", view), origin));
        }
        return made;
    }

    private static String address(Shelves.Shelf<Alphabet.Item> shelf) {
        return "recherche/" + shelf.slug() + "/";
    }

    private static MadePage page(String address, String part, Map<String, Object> own, Location origin) {
        return new MadePage(
                TEMPLATE,
                TEMPLATE,
                address,
                GeneratedPage.RECHERCHE.title() + part,
                "Toutes les pages de ce site et leurs rubriques, de A à Z" + part + ".",
                own,
                origin,
                Optional.empty());
    }
}
