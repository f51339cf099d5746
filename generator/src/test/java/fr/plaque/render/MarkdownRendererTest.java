package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

    @Test
    void rawHtmlAndCommentsAreNeverWritten() {
        String html = html("Avant <b>gras</b> <!-- rappeler M. X --> après\n\n<div onclick=\"x()\">bloc</div>\n\n"
                + "<!-- note -->\n\n<script>alert(1)</script>\n");

        assertThat(html).contains("gras", "après").doesNotContain("<b>", "rappeler", "<div onclick", "script", "note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//tiers.example/x",
                "vbscript:x",
                "file:///etc/passwd",
                "https://moi:secret@tiers.example/",
                "mailto:a@b.example?subject=x",
                "tel:abc",
                "../../../etc/passwd",
                "page-qui-n-existe-pas.md",
            })
    void anAddressThatIsNotAllowedBecomesItsWords(String address) {
        String html = html("Voir [ces mots](<" + address + ">) ici.");

        assertThat(html).contains("Voir ces mots ici.").doesNotContain("<a", "href");
    }

    @ParameterizedTest
    @CsvSource({
        "https://agence.example/a?b=1,<a href=\"https://agence.example/a?b=1\" rel=\"noopener external\">",
        "tel:+33465710012,<a href=\"tel:+33465710012\">",
        "jeune.md,<a href=\"../jeune/index.html\">",
        "jeune.md#quand-nous-appeler,<a href=\"../jeune/index.html#s-quand-nous-appeler\">",
        "/pages/jeune.md,<a href=\"../jeune/index.html\">",
        "../honoraires/,<a href=\"../honoraires/index.html\">",
        "#deux,<a href=\"#s-deux\">",
    })
    void anAddressThatIsAllowedIsALink(String address, String tag) {
        assertThat(html("## Deux\n\n[ces mots](<" + address + ">)")).contains(tag);
    }

    @Test
    void anEmailIsNeverShownWithoutItsWarning() {
        assertThat(html("[écrire](mailto:secretariat@cabinet.example)"))
                .contains("écrire</a> (n’envoyez pas d’information médicale par ce canal)");
    }

    @Test
    void headingsFollowTheTitleAndSkipNoLevel() {
        String html = html("# Un\n\n#### Quatre\n\n#### Encore\n\n## Deux\n\n### Été à l'œuvre\n\n### Été à l'œuvre\n");

        assertThat(html)
                .contains("<h2 id=\"s-un\">", "<h3 id=\"s-quatre\">", "<h3 id=\"s-encore\">", "<h2 id=\"s-deux\">")
                .contains("<h3 id=\"s-ete-a-l-oeuvre\">", "<h3 id=\"s-ete-a-l-oeuvre-2\">")
                .doesNotContain("<h1", "<h4");
    }

    @Test
    void eachAnswerFoldsAndNoneIsClosedAtFirst() {
        String html = html("Avant.\n\n## Deux ?\n\nOui.\n\n### Détail\n\n## Trois ?\n\nNon.\n");

        assertThat(html.replace("\n", ""))
                .contains(
                        "<p>Avant.</p><details class=\"question-reponse\" open=\"\"><summary><h2 id=\"s-deux\">Deux ?</h2>"
                                .replace("Deux ?", "Deux\u202f?"),
                        "</summary><p>Oui.</p><h3 id=\"s-detail\">Détail</h3></details><details");
        assertThat(html.split("<details").length).isEqualTo(html.split("</details>").length);
    }

    @Test
    void theSectionThatSaysWhenToCallIsFramed() {
        String html =
                html("## Avant\n\nun\n\n## Quand nous appeler ?\n\n- deux\n\n### Où\n\ntrois\n\n## Après\n\nquatre\n");

        assertThat(html)
                .containsSubsequence(
                        "<section class=\"appeler\">", "Quand nous appeler", "deux", "trois", "</section>", "Après");
    }

    @Test
    void aTableCanBeScrolledAndWalked() {
        String html = html("## Risques\n\n| | Fréquence |\n|---|--:|\n| Fièvre | rare |\n");

        assertThat(html)
                .contains("<div class=\"tableau\" role=\"group\" aria-label=\"Tableau : Risques\" tabindex=\"0\">")
                .contains("<th class=\"a-droite\" scope=\"col\">Fréquence</th>")
                .contains("<th scope=\"row\">Fièvre</th>")
                .doesNotContain("align=", "<th></th>");
    }

    @Test
    void aLongLineOfCodeCanBeWalked() {
        assertThat(html("```sh\nmvn plaque:construire\n```"))
                .contains("<pre tabindex=\"0\"><code class=\"language-sh\">mvn plaque:construire");
    }

    @Test
    void footnotesSpeakFrench() {
        String html = html("Un[^b], deux[^a], encore[^b].\n\n[^a]: note a\n[^b]: note b\n");

        assertThat(html)
                .contains("<a href=\"#note-1\" id=\"appel-1\" aria-label=\"Note 1\">1</a>")
                .containsSubsequence("<li id=\"note-1\">", "note b", "<li id=\"note-2\">", "note a")
                .contains("aria-label=\"Retour à l’appel de note 1\"")
                .containsOnlyOnce("id=\"appel-1\"");
    }

    @Test
    void aForeignTextKeepsItsOwnTypography() {
        String page = "---\ntitre: T\ntype: faq\nlangue: en\n---\n";

        assertThat(render(page + "## Why?\n\nIt's \"fine\"").html())
                .contains("It's")
                .contains("Why?");
    }

    @Test
    void aLongTextHasItsSectionsAndItsReadingTime() {
        RenderedBody body = render("---\ntitre: T\ntype: faq\n---\n## Un\n\n" + "mot ".repeat(700)
                + "\n\n## Deux *fois*\n\n### Trois\n\n#### Quatre\n");

        assertThat(body.minutes()).isEqualTo(4);
        assertThat(body.sections())
                .containsExactly(
                        new RenderedBody.Section("s-un", "Un"), new RenderedBody.Section("s-deux-fois", "Deux fois"));
        assertThat(body.headings())
                .as("what the search leads to")
                .extracting(RenderedBody.Section::texte)
                .containsExactly("Un", "Deux fois", "Trois");
    }

    private static String html(String body) {
        return render("---\ntitre: Essai\ntype: faq\n---\n" + body).html();
    }

    private static RenderedBody render(String text) {
        SampleSite sample = SampleSite.with("pages/essai.md", text);
        return sample.pages().stream()
                .filter(page -> page.info().chemin().equals("pages/essai.md"))
                .map(page -> sample.markdown().render(page))
                .findFirst()
                .orElseThrow();
    }
}
