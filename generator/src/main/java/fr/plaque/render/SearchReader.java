package fr.plaque.render;

import fr.plaque.machine.SearchEntry;
import fr.plaque.machine.SearchEntry.Rubrique;
import fr.plaque.machine.SearchTerms;
import fr.plaque.model.PageInfo;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads in finished HTML what the search has to know: only what a visitor can see on a page can be found. */
final class SearchReader {

    private static final int EXCERPT = 160;
    private static final String FRENCH = "fr";

    private SearchReader() {}

    /**
     * A patient page or a piece of news. Its HTML is ours and plain, so that dropping the tags is reading it: there may be
     * thousands of them.
     *
     * @param words how many words of the text to keep at most
     */
    static SearchEntry read(PageInfo page, RenderedBody body, int words) {
        String text = withoutTags(body.html());
        List<Rubrique> headings = body.headings().stream()
                .map(section -> new Rubrique(section.id(), section.texte()))
                .toList();
        return entry(
                page.sortie(),
                Typography.french(page.fiche().titre()),
                page.fiche().langue(),
                page.fiche().resume().map(Typography::french).orElseGet(() -> beginning(text)),
                headings,
                text,
                words);
    }

    /**
     * A page made from the profile, a sheet or a guide.
     *
     * @param html the whole page, of which only its own part counts
     */
    static SearchEntry read(String path, String title, String html, int words) {
        Element whole = Jsoup.parse(html).body();
        Element main = whole.selectFirst("main");
        Element text = main == null ? whole : main;
        text.select("nav, svg, .papier, .cache").remove();
        List<Rubrique> headings = text.select("h2[id], h3[id]").stream()
                .map(heading -> new Rubrique(heading.id(), heading.text()))
                .toList();
        String first = text.select("p:not(.surtitre)").stream()
                .filter(paragraph -> paragraph.closest("li") == null)
                .map(Element::text)
                .findFirst()
                .orElse("");
        return entry(path, title, FRENCH, beginning(first), headings, text.text(), words);
    }

    private static SearchEntry entry(
            String path,
            String title,
            String language,
            String excerpt,
            List<Rubrique> headings,
            String text,
            int words) {
        List<String> known = new ArrayList<>(List.of(title, excerpt));
        headings.forEach(heading -> known.add(heading.texte()));
        return new SearchEntry(path, title, language, excerpt, headings, SearchTerms.telling(text, known, words));
    }

    /** Tags and references to characters become spaces. */
    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        char end = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (end == 0 && (c == '<' || c == '&')) {
                end = c == '<' ? '>' : ';';
                text.append(' ');
            } else if (c == end) {
                end = 0;
            } else if (end == 0) {
                text.append(c == '\n' ? ' ' : c);
            }
        }
        return text.toString().strip();
    }

    /** Up to the last whole word that fits. */
    private static String beginning(String text) {
        int space = text.lastIndexOf(' ', EXCERPT);
        return text.length() <= EXCERPT || space < 0 ? text : text.substring(0, space) + " …";
    }
}
