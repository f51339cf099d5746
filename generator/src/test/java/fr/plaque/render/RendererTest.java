package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.load.Liens;
import fr.plaque.text.Typography;
import fr.plaque.verify.OutputGate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleSite.standard());

    @Test
    void aProfileMakesThePagesItHasSomethingToSayOn() throws IOException {
        SITE.write(Path.of("target/apercu"));

        assertThat(SITE.files().keySet())
                .contains(
                        "index.html",
                        "consulter/index.html",
                        "honoraires/index.html",
                        "parcours/index.html",
                        "actes/index.html",
                        "en-ligne/index.html",
                        "urgences/index.html",
                        "fiches/index.html",
                        "peridurale/index.html",
                        "mentions-legales/index.html",
                        "confidentialite/index.html",
                        "accessibilite/index.html",
                        "regles/index.html",
                        "plan-du-site/index.html",
                        "recherche/index.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        ".nojekyll");
    }

    @Test
    void aPageWithNothingToSayIsNotMade() {
        String hospital = SampleSite.texts()
                .get("profil.yaml")
                .replaceAll("(?s)\nhonoraires:.*?\nabsences:", "\nabsences:")
                .replaceAll(
                        "(?s)\nreseaux:.*?\nqualite_securite:",
                        "\nreseaux: aucun\nactions_prevention: aucun\nqualite_securite:")
                .replace("mode: mixte, forme: individuelle", "mode: hospitalier");
        RenderedSite site = RenderedSite.of(SampleSite.of(Map.of("profil.yaml", hospital)));

        assertThat(site.files().keySet())
                .contains("index.html", "urgences/index.html")
                .doesNotContain("honoraires/index.html", "en-ligne/index.html", "fiches/index.html");
        assertThat(gate(site)).isEmpty();
    }

    @Test
    void theLastGateHasNothingToSay() {
        assertThat(gate(SITE)).isEmpty();
    }

    @Test
    void everyLinkInsideIsRelativeAndLeadsToAFileThatOpensFromTheDisk() {
        for (Map.Entry<String, Document> page : pages(SITE).entrySet()) {
            page.getValue().select("a[href], link[href]").forEach(link -> {
                String address = link.attr("href");
                if (!address.matches("(?:https?|tel|mailto):.*|#.*")) {
                    assertThat(address).as(page.getKey()).doesNotStartWith("/").doesNotEndWith("/");
                }
            });
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        pages(SITE).forEach((path, page) -> {
            assertThat(
                            page.select(
                                    "script:not([type=application/ld+json], [src^=../assets/recherche-]), iframe, img[src^=http], link[rel=stylesheet][href^=http]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[style], [onclick], style")).as(path).isEmpty();
            assertThat(page.head().child(0).outerHtml()).as(path).isEqualTo("<meta charset=\"utf-8\">");
            assertThat(page.head().child(1).attr("content")).as(path).startsWith("default-src 'none'");
        });
    }

    @Test
    void everyPageHasItsLandmarks() {
        pages(SITE).forEach((path, page) -> {
            assertThat(page.select("body > header, body > main#contenu, body > footer"))
                    .as(path)
                    .hasSize(3);
            assertThat(page.select("a[href='#contenu']")).as(path).hasSize(1);
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
        });
    }

    @Test
    void anEmailNeverStandsWithoutItsWarning() {
        pages(SITE).values().forEach(page -> page.select("a[href^=mailto]")
                .forEach(link -> assertThat(link.parent().text())
                        .contains("n’envoyez pas d’information médicale par ce canal")));
    }

    @Test
    void aMedicalPageSaysWhoWhenAndFromWhat() {
        assertThat(Jsoup.parse(SITE.text("peridurale/index.html")).text().replace('\u00A0', ' '))
                .contains(
                        "Dr Camille Exemple, anesthésie-réanimation",
                        "Publiée le 10 mars 2025",
                        "Relue le 1er septembre 2026 par Dr Dominique Modèle",
                        "À revoir avant le 1er septembre 2027",
                        "Sur cette page",
                        "information générale",
                        "Société savante Exemple, 2024",
                        "aucun",
                        "04 65 71 00 12");
    }

    @Test
    void aDraftIsNowhere() {
        String draft =
                SampleSite.texts().get("pages/jeune.md").replace("type: consigne", "type: consigne\npublie: non");
        RenderedSite site = RenderedSite.of(SampleSite.with("pages/jeune.md", draft));

        assertThat(site.files()).doesNotContainKey("jeune/index.html");
        site.files().keySet().stream()
                .filter(path -> path.matches(".*\\.(?:html|xml)"))
                .forEach(path -> assertThat(site.text(path)).as(path).doesNotContain("jeune/", "Être à jeun"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${7*7}", "<script>alert(1)</script>", "\"><b onmouseover='x'>", "<#include '/etc/passwd'>"})
    void aHostileValueStaysText(String value) {
        Map<String, String> texts = SampleSite.texts();
        String quoted = "'" + value.replace("'", "''") + "'";
        texts.put(
                "profil.yaml",
                texts.get("profil.yaml")
                        .replace("nom: Cabinet de la rue des Lilas", "nom: " + quoted)
                        .replace("intitule: Anesthésie-réanimation", "intitule: " + quoted)
                        .replace("rue: 12 rue des Lilas", "rue: " + quoted)
                        .replace("libelle: Avis de consultant", "libelle: " + quoted));
        texts.put(
                "pages/jeune.md",
                texts.get("pages/jeune.md")
                        .replace("titre: Être à jeun avant une anesthésie", "titre: " + quoted)
                        .replace("Rien de solide", "`" + value + "` Rien de solide"));
        RenderedSite site = RenderedSite.of(SampleSite.of(texts));

        assertThat(gate(site)).isEmpty();
        assertThat(Jsoup.parse(site.text("consulter/index.html")).select("h2").eachText())
                .contains(Typography.french(value));
        pages(site).values().forEach(page -> assertThat(page.select(
                        "script:not([type=application/ld+json], [src^=../assets/recherche-]), [onmouseover]"))
                .isEmpty());
    }

    @Test
    void theSameSiteGivesTheSameBytes() {
        RenderedSite again = RenderedSite.of(SampleSite.standard());

        assertThat(again.files().keySet()).isEqualTo(SITE.files().keySet());
        again.files().forEach((path, file) -> assertThat(
                        Arrays.equals(file.bytes(), SITE.files().get(path).bytes()))
                .as(path)
                .isTrue());
        pages(SITE)
                .keySet()
                .forEach(path -> assertThat(SITE.text(path)).as(path).doesNotContain("\r", "\uFEFF"));
    }

    @Test
    void severalThreadsMayRenderAtOnce() {
        SampleSite sample = SampleSite.standard();
        Renderer renderer = RenderedSite.renderer(sample, RenderedSite.theme(Map.of()));
        Map<String, Boolean> equal = new ConcurrentHashMap<>();

        java.util.stream.IntStream.range(0, 40).parallel().forEach(i -> sample.pages()
                .forEach(page -> {
                    RenderedFile file = renderer.page(page).value().orElseThrow();
                    equal.merge(
                            file.path(),
                            Arrays.equals(
                                    file.bytes(), SITE.files().get(file.path()).bytes()),
                            Boolean::logicalAnd);
                }));

        assertThat(equal).hasSize(5).doesNotContainValue(false);
    }

    @Test
    void aColourThatTheThemeDoesNotHaveIsAFinding() {
        String profile = SampleSite.texts().get("profil.yaml").replace("site:\n", "site:\n  couleur: fluo\n");
        Outcome<Renderer> renderer = Renderer.of(
                SampleSite.with("profil.yaml", profile).site(),
                Liens.of(List.of(), List.of()),
                Map.of(),
                RenderedSite.theme(Map.of()),
                SampleSite.RULES);

        assertThat(renderer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("gabarit-couleur");
            assertThat(finding.location().excerpt()).isEqualTo("fluo");
            assertThat(finding.remedy()).contains("nuit", "bordeaux");
        });
    }

    @Test
    void aChosenColourIsTheOneOfTheStyleSheet() {
        String profile = SampleSite.texts().get("profil.yaml").replace("site:\n", "site:\n  couleur: bordeaux\n");
        RenderedSite site = RenderedSite.of(SampleSite.with("profil.yaml", profile));

        assertThat(site.files().keySet().stream().filter(path -> path.endsWith(".css")))
                .singleElement()
                .satisfies(path -> assertThat(site.text(path)).contains("--accent: #7b2638;"));
    }

    @Test
    void noPageClaimsWhatNobodyGranted() {
        pages(SITE).forEach((path, page) -> assertThat(page.text())
                .as(path)
                .doesNotContainPattern("(?i)\\bconformes?\\b|certifiée?s?\\b|validée? par l’Ordre"));
    }

    private static List<Finding> gate(RenderedSite site) {
        OutputGate gate = new OutputGate(SampleSite.RULES);
        List<Finding> findings = new ArrayList<>();
        site.files().values().forEach(file -> findings.addAll(gate.file(file)));
        findings.addAll(gate.links());
        return findings;
    }

    private static Map<String, Document> pages(RenderedSite site) {
        Map<String, Document> pages = new java.util.TreeMap<>();
        site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(site.text(path))));
        return pages;
    }
}
