package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPassagesTest {

    @Test
    void blocksAreReadAsAVisitorReadsThem() {
        assertThat(read("""
                <!DOCTYPE html>
                <html lang="fr"><head><title>Cabinet</title>
                <meta name="description" content="Cabinet d&#39;Ambre">
                <script type="application/ld+json">{"name": "rien"}</script></head>
                <body><nav><a href="a/">Accueil</a></nav>
                <h1>Le   <em>cabinet</em></h1>
                <p>Un <strong>mot</strong>,
                  puis un&nbsp;autre.</p>
                <ul><li>Lundi</li><li><a href="b/">Mardi</a></li></ul>
                <table><tr><th>Acte</th><td>30 &euro;</td></tr></table>
                <img src="x.png" alt="Plan d'accès"><!-- rien -->
                <button aria-label="Fermer">×</button></body></html>
                """))
                .containsExactly(
                        "titre: Cabinet",
                        "meta: Cabinet d'Ambre",
                        "lien: Accueil",
                        "titre: Le cabinet",
                        "paragraphe: Un mot, puis un\u00A0autre.",
                        "liste: Lundi",
                        "lien: Mardi",
                        "tableau: Acte|30 €",
                        "alt: Plan d'accès",
                        "lien: Fermer",
                        "paragraphe: ×");
    }

    @Test
    void aPlaceIsThatOfThePage() {
        SourceFile page = SourceFile.of("site/index.html", "<p>Le <b>meilleur</b> des&nbsp;cabinets</p>");
        Passage passage = HtmlPassages.of(page).get(0);
        int start = passage.text().indexOf("meilleur");
        assertThat(passage.at(start, start + 8).excerpt()).isEqualTo("meilleur");
        int end = passage.text().indexOf("cabinets");
        assertThat(passage.at(end - 1, end).excerpt()).isEqualTo("&nbsp;");
    }

    @Test
    void aPageInAnotherLanguageHoldsNothingForFrenchRules() {
        assertThat(read("<html lang=\"en\"><body><p>The best</p></body></html>"))
                .isEmpty();
    }

    @Test
    void aTemplateMayWriteInAnyOfTheWaysOfHtml() {
        assertThat(read("<P>Le m&eacute;decin, 30&#x20AC;, A&amp;B &inconnu;</P><IMG ALT='Plan d&rsquo;accès'>"
                        + "<SCRIPT>let rien = '<p>';</SCRIPT><p>Fin</p>"))
                .containsExactly("paragraphe: Le médecin, 30€, A&B &inconnu;", "alt: Plan d’accès", "paragraphe: Fin");
    }

    @Test
    void brokenPagesAreReadToTheirEnd() {
        assertThat(read("<p>Un <b")).containsExactly("paragraphe: Un");
        assertThat(read("<p alt=\"x>Un")).containsExactly("alt: x>Un");
        assertThat(read("& < <script>jamais")).isNotNull();
    }

    private static List<String> read(String html) {
        return HtmlPassages.of(SourceFile.of("site/index.html", html)).stream()
                .map(Passage::toString)
                .toList();
    }
}
