package fr.plaque.machine;

import fr.plaque.model.AdresseSite;
import fr.plaque.model.PageInfo;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** {@code flux.xml} and {@code flux.json}: what is new on the site (Atom, RFC 4287; JSON Feed 1.1). Its dates are those of the content. */
final class Syndication {

    /** A reader wants what is new; the site map has the rest. */
    private static final int ENTRIES = 50;

    private Syndication() {}

    /** The entry of a page, unless nothing says when it was written. */
    static Optional<FeedEntry> entry(PageInfo page) {
        return page.fiche()
                .revuLe()
                .or(() -> page.fiche().publieLe())
                .map(date -> new FeedEntry(
                        page.slug() + "/",
                        page.fiche().titre(),
                        page.fiche().resume(),
                        page.fiche().langue(),
                        page.fiche().auteur(),
                        page.fiche().publieLe(),
                        date));
    }

    /**
     * Writes the feed.
     *
     * @param author whose site it is
     * @return empty when there is nothing to tell
     */
    static Optional<byte[]> atom(AdresseSite site, String title, String author, Stream<FeedEntry> entries) {
        List<FeedEntry> latest = entries.sorted(FeedEntry.ORDER).limit(ENTRIES).toList();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.attribute("xml:lang", "fr");
            xml.text("id", site.racine());
            xml.text("title", title);
            xml.text("updated", instant(latest.get(0).modifieLe()));
            xml.element("author", who -> who.text("name", author));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.racine());
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", site.vers("flux.xml"));
            for (FeedEntry entry : latest) {
                xml.element("entry", part -> write(part, site, entry));
            }
        }));
    }

    /**
     * The same feed as JSON Feed 1.1, {@code flux.json}; the text of each entry is ready to be shared.
     *
     * @return empty when there is nothing to tell
     */
    static Optional<byte[]> json(AdresseSite site, String title, String author, Stream<FeedEntry> entries) {
        List<Map<String, Object>> items = entries.sorted(FeedEntry.ORDER)
                .limit(ENTRIES)
                .map(entry -> item(site, entry))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", site.racine());
        feed.put("feed_url", site.vers("flux.json"));
        feed.put("language", "fr");
        feed.put("authors", List.of(Map.of("name", author)));
        feed.put("items", items);
        return Optional.of(JsonLd.json(feed).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> item(AdresseSite site, FeedEntry entry) {
        String address = site.vers(entry.adresse());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", address);
        item.put("url", address);
        item.put("title", entry.titre());
        item.put("content_text", ShareText.of(entry.titre(), entry.resume(), address));
        entry.resume().ifPresent(summary -> item.put("summary", summary));
        entry.publieLe().ifPresent(day -> item.put("date_published", instant(day)));
        item.put("date_modified", instant(entry.modifieLe()));
        entry.auteur().ifPresent(author -> item.put("authors", List.of(Map.of("name", author))));
        item.put("language", entry.langue());
        return item;
    }

    private static void write(Xml xml, AdresseSite site, FeedEntry entry) throws XMLStreamException {
        if (!entry.langue().equals("fr")) {
            xml.attribute("xml:lang", entry.langue());
        }
        String address = site.vers(entry.adresse());
        xml.text("id", address);
        xml.text("title", entry.titre());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        if (entry.publieLe().isPresent()) {
            xml.text("published", instant(entry.publieLe().get()));
        }
        xml.text("updated", instant(entry.modifieLe()));
        if (entry.auteur().isPresent()) {
            String author = entry.auteur().get();
            xml.element("author", who -> who.text("name", author));
        }
        if (entry.resume().isPresent()) {
            xml.text("summary", entry.resume().get());
        }
    }

    /** Atom wants an instant where the content has a day: its first one, in universal time. */
    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
