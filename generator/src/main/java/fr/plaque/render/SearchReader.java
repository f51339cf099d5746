package fr.plaque.render;

import fr.plaque.machine.SearchEntry;
import fr.plaque.machine.SearchTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads in finished HTML what the search has to know: only what a visitor can see on the page can be found. */
final class SearchReader {

    private static final int EXCERPT = 160;

    private SearchReader() {}

    /**
     * @param html a page, of which only its own part counts, or a text
     * @param words how many words of the text to keep at most
     */
    static SearchEntry read(
            String path, String title, String language, Optional<String> summary, String html, int words) {
        Element whole = Jsoup.parse(html).body();
        Element text = Optional.ofNullable(whole.selectFirst("main")).orElse(whole);
        text.select("nav, svg, .papier, .cache").remove();
        List<SearchEntry.Rubrique> headings = new ArrayList<>();
        List<String> known = new ArrayList<>(List.of(title));
        for (Element heading : text.select("h2[id], h3[id]")) {
            headings.add(new SearchEntry.Rubrique(heading.id(), heading.text()));
            known.add(heading.text());
        }
        String excerpt = summary.orElseGet(() -> beginning(text));
        known.add(excerpt);
        return new SearchEntry(
                path, title, language, excerpt, headings, SearchTerms.telling(text.text(), known, words));
    }

    /** The first paragraph that stands in no list, up to the last whole word that fits. */
    private static String beginning(Element text) {
        String words = text.select("p:not(.surtitre)").stream()
                .filter(paragraph -> paragraph.closest("li") == null)
                .map(Element::text)
                .findFirst()
                .orElse("");
        int end = words.length() <= EXCERPT ? words.length() : words.lastIndexOf(' ', EXCERPT);
        return end == words.length() ? words : words.substring(0, end) + " …";
    }
}
