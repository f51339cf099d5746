package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.Profils;
import fr.plaque.model.Profil;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReputationKitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static SortedMap<String, byte[]> kit(String profile) {
        Profil profil = Profils.read(profile).value().value();
        return new ReputationKit().files(profil, DAY);
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
                .contains("[nom]", "[telephone]");
    }

    @Test
    void theReminderComesEachMonth() {
        assertThat(new String(kit(Profils.petit()).get("rappel-mensuel.ics"), StandardCharsets.UTF_8))
                .contains("RRULE:FREQ=MONTHLY", "DTSTART;VALUE=DATE:20261201");
    }
}
