package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.Profils;
import fr.plaque.model.Profil;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Networks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReputationKitTest {

    private static final String SERVICE = """
            profession: medecin
            service: {nom: Service d'anesthésie, etablissement: Centre hospitalier Exemple}
            lieux:
              - id: hopital
                adresse: {rue: 1 avenue du Grand-Exemple, code_postal: 49990, commune: Exemple-sur-Loire}
                telephone: 02 61 91 00 20
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static SortedMap<String, byte[]> kit(String profile) {
        Profil profil = Profils.read(profile).value().value();
        return new ReputationKit(RuleBook.standard()).files(profil, DAY);
    }

    private static Document page(SortedMap<String, byte[]> kit, String name) {
        return Jsoup.parse(new String(kit.get(name), StandardCharsets.UTF_8));
    }

    @Test
    void lettersAreFilledFromTheProfile() {
        Document letter = page(kit(Profils.petit()), "lettre-rectification.html");

        assertThat(letter.text())
                .contains(
                        "Dr Camille Exemple", "12 rue des Lilas", "10000000017", "Bourg-en-Bresse, le 22 novembre 2026")
                .doesNotContain("{{");
    }

    @Test
    void everyDocumentSaysItIsAModelWithItsSourceAndDay() {
        kit(Profils.petit()).forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                String text =
                        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
                assertThat(text).as(name).containsIgnoringCase("modèle").contains("22 novembre 2026");
            }
        });
    }

    @Test
    void documentsLeadToOneAnotherAndNowhereElse() {
        SortedMap<String, byte[]> kit = kit(Profils.petit());
        for (Element link : page(kit, "00-lisez-moi.html").select("a")) {
            assertThat(kit).containsKey(link.attr("href"));
        }
        assertThat(page(kit, "00-lisez-moi.html").select("a")).hasSizeGreaterThan(8);
        kit.forEach((name, bytes) -> assertThat(
                        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).select("script, link, img, iframe"))
                .as(name)
                .isEmpty());
    }

    @Test
    void neutralRepliesNeverSayThatSomebodyCame() {
        assertThat(page(kit(Profils.petit()), "reponses-neutres.html")
                        .select("blockquote, li, p")
                        .text())
                .doesNotContainIgnoringCase("votre consultation du")
                .doesNotContainIgnoringCase("lors de votre venue");
    }

    @Test
    void whatAnAuthorTypesIsOnlyText() {
        Document letter = page(
                kit(Profils.petitAvec("nom: Exemple\n", "nom: \"*Ex* <b onload=1> [lien](javascript:x)\"\n")),
                "lettre-rectification.html");

        assertThat(letter.text()).contains("*Ex* <b onload=1> [lien](javascript:x)");
        assertThat(letter.select("b, a[href^=javascript]")).isEmpty();
    }

    @Test
    void whatIsMissingStaysToBeWritten() {
        assertThat(page(kit("profession: medecin\n"), "lettre-rectification.html")
                        .text())
                .contains("[titre, prénom et nom du médecin]", "[téléphone]", "[numéro RPPS du médecin]");
        assertThat(page(kit("profession: medecin\n"), "veille-mensuelle.html").select("a[href*=search]"))
                .isEmpty();
    }

    @Test
    void everyBlankStandsOutAndNoneHasTheNameOfAKey() {
        for (String profile : List.of(Profils.petit(), SERVICE)) {
            kit(profile).forEach((name, bytes) -> {
                if (name.endsWith(".html")) {
                    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                    assertThat(page.text()).as(name).doesNotContain("{{", "praticien.", "code_postal", "[nom]");
                    page.select("em").forEach(blank -> assertThat(blank.text()).startsWith("["));
                    page.select("em").remove();
                    assertThat(page.text()).as(name).doesNotContainPattern("\\[[^\\]]");
                }
            });
        }
    }

    @Test
    void aServiceLeavesTheNameOfTheDoctorWhoSigns() {
        SortedMap<String, byte[]> kit = kit(SERVICE);

        assertThat(page(kit, "00-lisez-moi.html").text())
                .contains("Service d’anesthésie, Centre hospitalier Exemple", "signées par le médecin");
        assertThat(page(kit, "lettre-rectification.html").text())
                .contains("[titre, prénom et nom du médecin]", "1 avenue du Grand-Exemple");
        assertThat(page(kit, "veille-mensuelle.html").text()).contains("ne surveille pas ses agents");
        assertThat(page(kit(Profils.petit()), "veille-mensuelle.html").text()).doesNotContain("agents");
    }

    @Test
    void theMonthlyListHasALinkForEachSearchAndEngine() {
        Document list = page(kit(Profils.petit()), "veille-mensuelle.html");

        assertThat(list.select("a").eachAttr("href"))
                .contains(
                        "https://www.google.com/search?q=Camille+Exemple",
                        "https://duckduckgo.com/?q=Docteur+Exemple+Bourg-en-Bresse",
                        "https://www.openstreetmap.org/search?query=12+rue+des+Lilas%2C+01000+Bourg-en-Bresse",
                        "https://www.conseil-national.medecin.fr/annuaire");
    }

    @Test
    void aLetterIsPrintedWithoutTheNotesAroundIt() {
        Document letter = page(kit(Profils.petit()), "plainte-cnil.html");

        assertThat(letter.body().hasClass("lettre")).isTrue();
        assertThat(letter.select("main > h1 + blockquote").text()).contains("Modèle");
        assertThat(letter.select("main > hr ~ p").text()).contains("À savoir");
        assertThat(letter.select("style").html()).contains("@media print").contains(".lettre hr~*{display:none}");
        assertThat(page(kit(Profils.petit()), "feuille-de-preuves.html").body().hasClass("lettre"))
                .isFalse();
    }

    @Test
    void bothSituationsAreWalkedFromQuestionToLetter() {
        SortedMap<String, byte[]> kit = kit(Profils.petit());
        for (String guide : List.of("pas-a-pas-avis-injustifie.html", "pas-a-pas-fiche-creee-a-mon-nom.html")) {
            Document page = page(kit, guide);
            for (Element link : page.select("a[href^=#]")) {
                assertThat(page.select(link.attr("href"))).as(guide + link).hasSize(1);
            }
            assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(15);
            page.select("main a:not([href^=#]):not([href^=http])")
                    .forEach(link -> assertThat(kit).containsKey(link.attr("href")));
            assertThat(page.select("main a[href$=.html]").eachAttr("href")).contains("feuille-de-preuves.html");
        }
    }

    /** The example shows them as a site's own: its words are those of the kit. */
    @Test
    void theGuidesAreThoseOfTheExample() throws IOException {
        Path example = Path.of("../example-site/service/contenu/tutoriels");
        for (String name : List.of("avis-injustifie.yaml", "fiche-creee-a-mon-nom.yaml")) {
            assertThat(afterTheHead(Files.readString(
                            Path.of("src/main/resources/guides").resolve(name))))
                    .isEqualTo(afterTheHead(Files.readString(example.resolve(name))));
        }
    }

    private static String afterTheHead(String guide) {
        return guide.substring(guide.indexOf("\nversion: "));
    }

    @Test
    void everyNetworkOfTheListHasItsSettings() {
        assertThat(page(kit(Profils.petit()), "reglages-confidentialite.html")
                        .select("h2")
                        .text())
                .contains(Networks.standard().names());
    }

    @Test
    void theReminderComesEachMonth() {
        assertThat(new String(kit(Profils.petit()).get("rappel-mensuel.ics"), StandardCharsets.UTF_8))
                .contains("RRULE:FREQ=MONTHLY", "DTSTART;VALUE=DATE:20261201");
    }
}
