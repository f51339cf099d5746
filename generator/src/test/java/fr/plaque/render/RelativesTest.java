package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One page in several languages and in simple words. */
class RelativesTest {

    private static final RenderedSite SITE = site();

    @Test
    void thePageLeadsToItsOtherVersionsAndBack() {
        assertThat(page("venir").select(".autres a").eachAttr("href"))
                .containsExactly("../venir.falc/index.html", "../venir.ar/index.html", "../venir.en/index.html");
        assertThat(page("venir").select(".autres a").eachText())
                .containsExactly("Version simple", "العربية", "English");
        assertThat(page("venir.en").select(".autres a").eachText())
                .containsExactly("Français", "Version simple", "العربية");
        assertThat(page("venir.falc").select(".autres a").eachText())
                .containsExactly("Version complète", "العربية", "English");
    }

    @Test
    void searchEnginesLearnWhichLanguagesThereAre() {
        for (String one : new String[] {"venir", "venir.en", "venir.ar"}) {
            assertThat(page(one).select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .as(one)
                    .containsExactly("fr", "ar", "en");
        }
        assertThat(page("venir.falc").select("link[hreflang]")).isEmpty();
        assertThat(page("seule").select("link[hreflang], .autres")).isEmpty();
        assertThat(page("venir.en").select("script").html()).contains("\"translationOfWork\"");
    }

    @Test
    void onlyWhatIsTranslatedIsSaidToBeInThatLanguage() {
        Document arabic = page("venir.ar");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("fr");
        assertThat(arabic.select("h1, .corps").eachAttr("lang")).containsExactly("ar", "ar");
        assertThat(arabic.select("h1, .corps").eachAttr("dir")).containsExactly("rtl", "rtl");
        assertThat(page("venir.en").select(".corps").attr("dir")).isEqualTo("ltr");
        assertThat(page("venir").select("main [lang]:not(.autres a), main [dir]"))
                .isEmpty();
    }

    @Test
    void aTranslationSaysWhereItComesFrom() {
        assertThat(page("venir.ar").select(".fiche-tete .meta").text().replace('\u00A0', ' '))
                .contains("Traduction de la page « Venir », version 2.", "n’a pas été relue");
        assertThat(page("venir.en").select(".fiche-tete .meta").text().replace('\u00A0', ' '))
                .contains("Relue par Robin Sample, dont c’est la langue.")
                .doesNotContain("n’a pas été relue");
    }

    @Test
    void listsNameAPageOnce() {
        Document list = Jsoup.parse(SITE.text("fiches/index.html"));
        assertThat(list.select(".liste-fiches > li > a").eachText()).containsExactly("Seule", "Venir");
        assertThat(list.select(".liste-fiches .autres a").eachText())
                .containsExactly("Version simple", "العربية", "English");
    }

    private static Document page(String slug) {
        return Jsoup.parse(SITE.text(slug + "/index.html"));
    }

    private static RenderedSite site() {
        return RenderedSite.of(SampleSite.of(new TreeMap<>(Map.of(
                "profil.yaml", SampleSite.texts().get("profil.yaml"),
                "pages/venir.md", text("titre: Venir\nversion: 2"),
                "pages/venir.en.md",
                        text("titre: Coming\nlangue: en\nversion_originale: 2\nrelu_par_locuteur: Robin Sample"),
                "pages/venir.ar.md", text("titre: القدوم\nlangue: ar\nversion_originale: 2"),
                "pages/venir.falc.md", text("titre: Venir\nversion_originale: 2"),
                "pages/seule.md", text("titre: Seule")))));
    }

    private static String text(String header) {
        return "---\n" + header + "\ntype: administratif\nresume: En bref.\n---\n\nTexte.\n";
    }
}
