package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.machine.SecurityHeaders;
import fr.plaque.verify.OutputGate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says to programs, and the files it leads them to. */
class MachinesInPagesTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleSite.standard());

    @Test
    void theFilesForMachinesPassTheGateAndAreLinked() {
        OutputGate gate = new OutputGate(SampleSite.RULES);
        SITE.files().values().forEach(file -> assertThat(gate.file(file)).isEmpty());
        assertThat(gate.links()).isEmpty();
        assertThat(SITE.files())
                .containsKeys(
                        "contact.vcf", "fermetures.ics", "flux.xml", "_headers", ".htaccess", "nginx-headers.conf");
        assertThat(page("consulter/index.html").select("a[href$=.vcf], a[href$=.ics]"))
                .hasSize(2);
        assertThat(page("peridurale/index.html")
                        .selectFirst("link[rel=alternate]")
                        .attr("href"))
                .isEqualTo("../flux.xml");
    }

    @Test
    void everyPageBearsThePolicyOfTheHosts() {
        SITE.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> assertThat(page(path)
                        .selectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo(
                        path.equals("recherche/index.html")
                                ? SecurityHeaders.searchPolicy()
                                : SecurityHeaders.metaPolicy()));
    }

    @Test
    void thePlacesAndThePagesAreDescribedOnceInTheirHead() {
        assertThat(graph("index.html").at("/1/@type").asString()).isEqualTo("Physician");
        assertThat(graph("consulter/index.html")).isEqualTo(graph("index.html"));
        assertThat(graph("peridurale/index.html").at("/0/@type").asString()).isEqualTo("MedicalWebPage");
        assertThat(page("honoraires/index.html").select("script")).isEmpty();
    }

    @Test
    void sharedLinksShowTheTitleOfThePage() {
        Document page = page("peridurale/index.html");
        assertThat(page.selectFirst("meta[property=og:url]").attr("content"))
                .isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
        assertThat(page.selectFirst("meta[property=og:title]").attr("content"))
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(page.selectFirst("meta[property=article:modified_time]").attr("content"))
                .isEqualTo("2026-09-01");
        assertThat(page.select("meta[property=og:image]")).isEmpty();
    }

    @Test
    void aSheetBearsItsCodeItsFingerprintAndTheWayBack() {
        Document page = page("peridurale/index.html");
        assertThat(page.selectFirst(".remise span").text()).matches("PERI-03 · v4 · [0-9a-f]{6}");
        assertThat(page.selectFirst(".papier-adresse svg title").text()).isEqualTo("Adresse de cette page");
        assertThat(page.selectFirst(".dossier p").text())
                .startsWith("Fiche PERI-03 v4 du ")
                .contains("01/09/2026");
    }

    private static Document page(String path) {
        return Jsoup.parse(SITE.text(path));
    }

    private static JsonNode graph(String path) {
        return JsonMapper.builder()
                .build()
                .readTree(page(path).select("script").first().data())
                .get("@graph");
    }
}
