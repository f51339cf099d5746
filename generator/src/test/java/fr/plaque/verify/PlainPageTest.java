package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain reader finds good what the whole parser finds good, keeps the same of it, and leaves the rest to it. */
class PlainPageTest {

    private static final RuleBook RULES = RuleBook.standard();

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
            <title>Le jeûne</title>
            <link rel="canonical" href="https://dr-exemple.example/jeune/">
            <link rel="stylesheet" href="../assets/plaque.css">
            <script type="application/ld+json">{"@type":"WebPage"}</script>
            </head>
            <body class="fiche"><header><a href="#contenu">Aller au contenu</a> <a href="../index.html">Accueil</a></header>
            <main id="contenu" tabindex="-1"><h1>Le jeûne</h1>
            <p>Lire <a href="../boire/index.html#eau">boire</a><br><strong>avant</strong> ; appeler <a href="tel:15">le 15</a>.</p>
            <h2 id="avant">Avant</h2><ul><li>rien</li><li><p>de l’eau</p></li></ul><dl><dt>Quand</dt><dd>Hier</dd></dl>
            <table><caption>Heures</caption><thead><tr><th scope="col">Quoi</th></tr></thead><tbody><tr><td>Eau</td></tr></tbody></table>
            <h3>Plus tard</h3><figure><img src="../images/a.webp" srcset="../images/a.webp 1x, ../images/b.webp 2x" alt="Verre"></figure>
            <p><svg viewBox="0 0 4 3"><title>Code</title><path d="M0 0h4"/></svg></p></main></body>
            </html>
            """;

    private static final String[] BITS = {
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        " ",
        "&",
        "&amp;",
        "!",
        "-",
        "a",
        "p",
        "<p>",
        "</p>",
        "<h2>",
        "<a href=\"x\">",
        "</a>",
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td>",
        "<li>",
        "<div>",
        "</div>",
        "<h4>a</h4>",
        "<!--",
        "-->",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<script>",
        "</script>",
        "<br/>",
        "<style>",
        " onclick=\"a\"",
        " id=\"avant\"",
        " href=\"//x.example\"",
        "\0",
        "<img src=\"a\">",
        "<ul>",
        "</ul>",
        "<dd>",
        "</html>",
        "</body>",
        "<head>",
        "é",
        "\u00A0"
    };

    private static RenderedFile file(String page) {
        return new RenderedFile(
                "jeune/index.html",
                page.getBytes(StandardCharsets.UTF_8),
                SourceFile.of("pages/jeune.md", "# Jeûne\n").atStart());
    }

    private static Optional<Traces> plain(String page) {
        return PlainPage.read(file(page), RULES, new GateMemory());
    }

    @Test
    void readsAPlainPage() {
        Traces traces = plain(PAGE).orElseThrow();
        assertThat(traces.ids()).containsExactlyInAnyOrder("contenu", "avant");
        assertThat(traces.links())
                .extracting(Traces.Link::typed)
                .containsExactly(
                        "../assets/plaque.css",
                        "../index.html",
                        "../boire/index.html#eau",
                        "../images/a.webp",
                        "../images/a.webp",
                        "../images/b.webp");
    }

    /** Pages wounded at random places: whenever the plain reader is content, so is the parser, and both keep the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isNeverContentAlone(long seed) {
        Random random = new Random(seed);
        int content = 0;
        for (int round = 0; round < 3000; round++) {
            String page = PAGE;
            for (int wound = random.nextInt(3); wound >= 0; wound--) {
                page = wounded(page, random);
            }
            Optional<Traces> plain = plain(page);
            if (plain.isPresent()) {
                content++;
                List<Finding> findings = new ArrayList<>();
                Traces parsed = new HtmlGate(RULES).parsed(file(page), findings);
                assertThat(findings).as(page).isEmpty();
                assertThat(plain.get().ids()).as(page).isEqualTo(parsed.ids());
                assertThat(plain.get().links()).as(page).isEqualTo(parsed.links());
            }
        }
        assertThat(content).as("pages that were still plain").isGreaterThan(100);
    }

    private static String wounded(String page, Random random) {
        int at = random.nextInt(page.length());
        String bit = BITS[random.nextInt(BITS.length)];
        int cut =
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    case 2 -> bit.length();
                    default -> random.nextInt(12);
                };
        if (random.nextBoolean()) {
            at = Math.max(0, page.lastIndexOf('<', at));
        }
        return page.substring(0, at)
                + (random.nextInt(4) == 0 ? "" : bit)
                + page.substring(Math.min(page.length(), at + cut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><div>a</div></p>",
                "<a href=\"../\"><a href=\"../\">a</a></a>",
                "<p><a href=\"../\"><h2>a</h2></a></p>",
                "<table><thead><tr><th>a</th></tr></thead>a</table>",
                "<table><tr><th>a</th></tr></table>",
                "<ul><li>a<li>b</ul>",
                "<!-- a -->",
                "<custom-element></custom-element>",
                "<svg><p>a</p></svg>",
                "<p class=a>a</p>",
                "<p class='a'>a</p>",
                "<p class=\"a\"id=\"b\">a</p>",
                "<p class=\"a\" class=\"b\">a</p>",
                "<p class=\"&copy\">a</p>",
                "<p title=\"<b>\">a</p>",
                "<div/>",
                "<p>a</p >",
                "<template></template>",
                "<p><noscript>a</noscript></p>"
            })
    void leavesTheRestToTheParser(String markup) {
        assertThat(plain(PAGE.replace("</main>", markup + "</main>"))).isEmpty();
    }
}
