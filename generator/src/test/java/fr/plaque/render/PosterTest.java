package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleSite.standard());

    @Test
    void itShowsWhatTheFeesPageShows() {
        Document poster = poster(SITE);
        Document fees = Jsoup.parse(SITE.text("honoraires/index.html"));

        fees.select(".tarifs tbody tr").forEach(row -> {
            String label = row.selectFirst("th").ownText().strip();
            assertThat(poster.select(".tarifs tbody th").eachText()).anyMatch(text -> text.startsWith(label));
            assertThat(poster.select(".affiche-criteres").text())
                    .contains(row.select("th .critere").text().toLowerCase(Locale.FRENCH));
        });
        fees.select("section:not([aria-labelledby=s-tarifs]) > p:not(.fondement)").stream()
                .map(Element::text)
                .filter(text -> !text.contains("annuairesante"))
                .forEach(text ->
                        assertThat(poster.select(".affiche-phrases").text()).contains(text));
        assertThat(poster.select(".affiche").text()).contains("secteur 2", "annuairesante.ameli.fr", "15");
    }

    @Test
    void theFeesPageLeadsToItButNoMenuAndNoSearchEngine() {
        assertThat(SITE.text("honoraires/index.html")).contains("href=\"../honoraires/affiche/index.html\"");
        assertThat(Jsoup.parse(SITE.text("index.html")).select("nav a[href*=affiche]"))
                .isEmpty();
        assertThat(SITE.text("sitemap.xml")).doesNotContain("affiche");
        assertThat(poster(SITE).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(poster(SITE).select(".menu [aria-current=true]").text()).isEqualTo("Honoraires");
    }

    @Test
    void theMoreActsTheSmallerTheLetters() {
        assertThat(poster(acts(5)).select("article").attr("class")).isEqualTo("affiche taille-14 colonnes-1");
        assertThat(poster(acts(30)).select("article").attr("class")).contains("colonnes-2");
        assertThat(poster(acts(90)).select("article").attr("class")).isEqualTo("affiche taille-10 colonnes-2");
        assertThat(poster(acts(30)).text()).contains("sur une feuille A4");
        assertThat(poster(acts(90)).text()).doesNotContain("sur une feuille A4");
    }

    private static RenderedSite acts(int count) {
        String acts = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> "    - {libelle: Acte numéro " + number + ", tarif: 30, base: 30, rembourse: oui}\n")
                .collect(Collectors.joining());
        String profile = SampleSite.texts()
                .get("profil.yaml")
                .replaceFirst("(?s)(honoraires:.*?\n  actes:\n).*?(?=\n?(?:  [a-z]|[a-z]))", "$1" + acts);
        return RenderedSite.of(SampleSite.with("profil.yaml", profile));
    }

    private static Document poster(RenderedSite site) {
        return Jsoup.parse(site.text("honoraires/affiche/index.html"));
    }
}
