package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedAndSiteMapTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void theFeedTellsTheLatestFirst() throws Exception {
        Document feed = parse(feed(Stream.of(
                        SampleProfile.page("fiches/a", "Avant", day(2025, 1, 2), day(2026, 3, 4)),
                        SampleProfile.page("fiches/b", "Après <script> & \u0001co", day(2026, 5, 6), Optional.empty()),
                        SampleProfile.page("fiches/c", "Sans date", Optional.empty(), Optional.empty())))
                .orElseThrow());
        assertThat(texts(feed, "title")).containsExactly("Fiches", "Après <script> & co", "Avant");
        assertThat(texts(feed, "updated"))
                .containsExactly("2026-05-06T00:00:00Z", "2026-05-06T00:00:00Z", "2026-03-04T00:00:00Z");
        assertThat(texts(feed, "published")).containsExactly("2026-05-06T00:00:00Z", "2025-01-02T00:00:00Z");
        assertThat(texts(feed, "id"))
                .containsExactly(
                        "https://dr-exemple.example/",
                        "https://dr-exemple.example/fiches/b/",
                        "https://dr-exemple.example/fiches/a/");
        assertThat(texts(feed, "summary")).containsOnly("Résumé <b>court</b> & clair");
        assertThat(texts(feed, "name")).containsExactly("Dr Camille Exemple");
        assertThat(((Element) feed.getElementsByTagNameNS(ATOM, "link").item(1)).getAttribute("href"))
                .isEqualTo("https://dr-exemple.example/flux.xml");
    }

    @Test
    void theSameFeedIsThereAsJsonWithTextsToShare() {
        byte[] bytes = Syndication.json(
                        SampleProfile.ADDRESS,
                        "Fiches",
                        "Dr Camille Exemple",
                        Stream.of(SampleProfile.page("fiches/a", "Avant ?", day(2025, 1, 2), day(2026, 3, 4)))
                                .flatMap(page -> Syndication.entry(page).stream()))
                .orElseThrow();

        JsonNode feed = JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asString()).isEqualTo("https://dr-exemple.example/flux.json");
        JsonNode item = feed.at("/items/0");
        assertThat(item.path("id").asString()).isEqualTo("https://dr-exemple.example/fiches/a/");
        assertThat(item.path("date_modified").asString()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(item.path("content_text").asString())
                .isEqualTo("Avant ? Résumé <b>court</b> & clair. https://dr-exemple.example/fiches/a/");
        assertThat(Syndication.json(SampleProfile.ADDRESS, "Fiches", "Dr", Stream.empty()))
                .isEmpty();
    }

    @Test
    void theFeedIsShortAndNeverEmpty() throws Exception {
        Document feed = parse(feed(IntStream.range(0, 80)
                        .mapToObj(i -> SampleProfile.page("p" + i, "T", Optional.empty(), day(2026, 1, 1))))
                .orElseThrow());
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(50);
        assertThat(feed(Stream.empty())).isEmpty();
    }

    @Test
    void theSiteMapDatesOnlyWhatHasADate() throws Exception {
        byte[] bytes = SiteMap.xml(
                SampleProfile.ADDRESS,
                List.of(new PublicPage("", Optional.empty()), new PublicPage("honoraires/", day(2026, 11, 5))));
        Document map = parse(bytes);
        assertThat(map.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(texts(map, "loc"))
                .containsExactly("https://dr-exemple.example/", "https://dr-exemple.example/honoraires/");
        assertThat(texts(map, "lastmod")).containsExactly("2026-11-05");
        assertThat(new String(SiteMap.robots(SampleProfile.ADDRESS), StandardCharsets.UTF_8))
                .contains("Sitemap: https://dr-exemple.example/sitemap.xml\n");
    }

    private static Optional<byte[]> feed(Stream<fr.plaque.model.PageInfo> pages) {
        return Syndication.atom(
                SampleProfile.ADDRESS,
                "Fiches",
                "Dr Camille Exemple",
                pages.flatMap(page -> Syndication.entry(page).stream()));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
