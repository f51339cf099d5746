package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good site passes; each single wound to it is found, by the rule that is about it. */
class OutputGateTest {

    private static final RuleBook RULES = RuleBook.standard();

    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
            <title>Honoraires</title>
            <link rel="stylesheet" href="../theme/sobre.css">
            <link rel="canonical" href="https://dr-exemple.example/honoraires/">
            <link rel="alternate" type="application/atom+xml" href="../flux.xml">
            <link rel="alternate" type="application/atom+xml" href="https://dr-exemple.example/flux.xml">
            <script type="application/ld+json">{"@type":"Physician"}</script>
            </head>
            <body>
            <h1>Honoraires</h1>
            <p>Lire <a href="../">l'accueil</a>, <a href="#secteur">le secteur</a>, <a href="../index.html#debut">le début</a>,
            <a href="https://www.ameli.example/">un autre site</a>, <a href="tel:+33465710012">04 65 71 00 12</a>,
            <a href="mailto:cabinet@cabinet.example">écrire</a>, <a href="../documents/plan%20d'acc%C3%A8s.PDF">le plan</a>.</p>
            <h2 id="secteur">Secteur</h2>
            <table><thead><tr><th scope="col">Acte</th></tr></thead><tbody><tr><td>Consultation</td></tr></tbody></table>
            <img src="../images/plan.svg" srcset="../images/plan.svg 1x, ../images/plan.svg 2x" alt="Plan" width="4" height="3">
            <svg viewBox="0 0 4 3" aria-hidden="true"><use href="#secteur"></use></svg>
            </body>
            </html>
            """;

    private static final String HOME = """
            <!doctype html><html lang="fr"><head><title>Accueil</title></head>
            <body><h1 id="debut">Dr Exemple</h1><p><a href="honoraires/">Honoraires</a></p></body></html>
            """;

    private static final String SHEET = """
            @charset "utf-8";
            /* Police du thème : url(https://polices.example/) n'est qu'un commentaire */
            @font-face { font-family: "Corps"; src: url("corps.woff2") format('woff2'); }
            a::before { content: "\\2192  /* \\"cité\\" */"; }
            """;

    private static final String DRAWING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><title>Plan</title><path d="M0 0h4v3z"/></svg>
            """;

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Actualités</title></feed>
            """;

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(
                path,
                text.getBytes(StandardCharsets.UTF_8),
                SourceFile.of("pages/honoraires.md", "# Honoraires\n").atStart());
    }

    /** The rules found in a good site of which one file is different. */
    private static List<String> rulesFoundIn(String path, String text) {
        List<RenderedFile> files = new ArrayList<>(List.of(
                file("index.html", HOME),
                file("honoraires/index.html", PAGE),
                file("theme/sobre.css", SHEET),
                file("theme/corps.woff2", "\0binary"),
                file("images/plan.svg", DRAWING),
                file("documents/plan d'accès.PDF", "%PDF\0"),
                file("flux.xml", FEED),
                file("robots.txt", "User-agent: *\n"),
                file("_headers", "/*\n  X-Content-Type-Options: nosniff\n"),
                file(".nojekyll", "")));
        files.removeIf(file -> file.path().equals(path));
        files.add(file(path, text));
        OutputGate gate = new OutputGate(RULES);
        List<Finding> findings = new ArrayList<>();
        files.forEach(file -> findings.addAll(gate.file(file)));
        findings.addAll(gate.links());
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message())
                .as("a message with all its words")
                .doesNotContain("{"));
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<String> rulesFoundInPage(String replaced, String by) {
        assertThat(PAGE).contains(replaced);
        return rulesFoundIn("honoraires/index.html", PAGE.replace(replaced, by));
    }

    @Test
    void aGoodSitePasses() {
        assertThat(rulesFoundIn("index.html", HOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~', textBlock = """
            donnees-script                  § <script>alert(1)</script>
            donnees-script                  § <script type="speculationrules">{}</script>
            donnees-script                  § <svg><script>alert(1)</script></svg>
            donnees-balise-interdite        § <iframe title="x"></iframe>
            donnees-balise-interdite        § <object></object>
            donnees-balise-interdite        § <embed>
            donnees-balise-interdite        § <form></form>
            donnees-balise-interdite        § <video></video>
            donnees-balise-interdite        § <base>
            donnees-balise-interdite        § <style>p{color:red}</style>
            donnees-balise-interdite        § <p style="color:red">x</p>
            donnees-balise-interdite        § <p onclick="alert(1)">x</p>
            donnees-balise-interdite        § <p OnMouseOver=alert(1)>x</p>
            donnees-balise-interdite        § <svg><animate attributeName="href"></animate></svg>
            donnees-balise-interdite        § <svg><set attributeName="onclick"></set></svg>
            donnees-balise-interdite        § <svg><foreignObject></foreignObject></svg>
            donnees-balise-interdite        § <a href="https://a.example/" ping="https://b.example/">x</a>
            donnees-balise-interdite        § <a href="https://a.example/" attributionsrc="https://b.example/">x</a>
            donnees-balise-interdite        § <meta http-equiv="refresh" content="0;url=https://a.example/">
            donnees-balise-interdite        § <META HTTP-EQUIV=Refresh content=5>
            donnees-balise-interdite        § <meta http-equiv="set-cookie" content="a=b">
            donnees-commentaire             § <!-- à revoir avec Dominique -->
            donnees-commentaire             § <?php echo 1 ?>
            donnees-commentaire             § <![CDATA[ x ]]>
            donnees-ressource-tierce        § <img src="https://a.example/p.png" alt="">
            donnees-ressource-tierce        § <img src="//a.example/p.png" alt="">
            donnees-ressource-tierce        § <img src="/images/plan.svg" alt="">
            donnees-ressource-tierce        § <img src="data:image/png;base64,AAAA" alt="">
            donnees-ressource-tierce        § <img src="../images/plan.svg?v=1" alt="">
            donnees-ressource-tierce        § <img src="../../images/plan.svg" alt="">
            donnees-ressource-tierce        § <img src="../images/plan.svg" srcset="https://a.example/p.png 2x" alt="">
            donnees-ressource-tierce        § <picture><source srcset="../images/plan.svg 1x, //a.example/p.png 2x"></picture>
            donnees-ressource-tierce        § <svg><use href="https://a.example/i.svg#i"></use></svg>
            donnees-ressource-tierce        § <svg><image xlink:href="https://a.example/i.png"></image></svg>
            donnees-ressource-tierce        § <svg><image href="https://a.example/i.png"></image></svg>
            donnees-ressource-tierce        § <link rel="stylesheet" href="https://a.example/s.css">
            donnees-ressource-tierce        § <link rel="preconnect" href="https://a.example/">
            donnees-ressource-tierce        § <link rel="dns-prefetch" href="//a.example">
            donnees-ressource-tierce        § <link rel="canonical stylesheet" href="https://a.example/s.css">
            donnees-ressource-tierce        § <link rel="alternate stylesheet" href="https://a.example/s.css">
            donnees-ressource-tierce        § <link rel="icon" href="https://a.example/i.png">
            lien-adresse-refusee            § <a href="javascript:alert(1)">x</a>
            lien-adresse-refusee            § <a href=" javascript:alert(1)">x</a>
            lien-adresse-refusee            § <a href="java&#10;script:alert(1)">x</a>
            lien-adresse-refusee            § <a href="JaVaScRiPt:alert(1)">x</a>
            lien-adresse-refusee            § <a href="data:text/html,x">x</a>
            lien-adresse-refusee            § <a href="vbscript:x">x</a>
            lien-adresse-refusee            § <a href="//a.example/">x</a>
            lien-adresse-refusee            § <a href="\\\\a.example\\x">x</a>
            lien-adresse-refusee            § <a href="/honoraires/">x</a>
            lien-adresse-refusee            § <a href="../..">x</a>
            lien-adresse-refusee            § <a href="..%2f..%2fautre/">x</a>
            lien-adresse-refusee            § <a href="#100%">x</a>
            lien-sortie-casse               § <a href="../tarifs/">x</a>
            lien-sortie-casse               § <a href="../honoraires">x</a>
            lien-sortie-casse               § <link rel="alternate" href="../absent.xml">
            lien-sortie-casse               § <img src="../images/absente.png" alt="">
            lien-sortie-ancre               § <a href="#nulle-part">x</a>
            lien-sortie-ancre               § <a href="../#nulle-part">x</a>
            accessibilite-identifiant-double § <p id="secteur">x</p>
            accessibilite-image-sans-texte  § <img src="../images/plan.svg">
            accessibilite-lien-sans-texte   § <a href="../"></a>
            accessibilite-lien-sans-texte   § <a href="../"><img src="../images/plan.svg" alt=""></a>
            accessibilite-ordre-des-titres  § <h2>Un</h2><h4>Trop bas</h4>
            accessibilite-titre-principal   § <h1>Encore un</h1>
            accessibilite-tableau-sans-entete § <table><tr><td>1</td></tr></table>
            donnees-chemin-local            § <p>file:///etc/passwd</p>
            donnees-chemin-local            § <p>voir /home/camille/site</p>
            donnees-chemin-local            § <p>voir C:\\Users\\camille</p>
            """)
    void aWoundToAPage(String rule, String html) {
        assertThat(rulesFoundInPage("</body>", html + "</body>")).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u0085", "\u009B", "\u202E", "\u2066", "\uFFFD"})
    void aCharacterThatNoPageMayHold(String character) {
        assertThat(rulesFoundInPage("<h1>Honoraires</h1>", "<h1>Honoraires" + character + "</h1>"))
                .containsExactly("forme-caractere-sortie");
    }

    @Test
    void whatAPageMustHave() {
        assertThat(rulesFoundInPage("<html lang=\"fr\">", "<html>")).containsExactly("accessibilite-langue");
        assertThat(rulesFoundInPage("<title>Honoraires</title>", "<title> </title>"))
                .containsExactly("accessibilite-titre");
        assertThat(rulesFoundInPage("<h1>Honoraires</h1>", "<p>Honoraires</p>"))
                .containsExactly("accessibilite-titre-principal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{background:url(https://a.example/p.png)}",
                "a{background:url( 'https://a.example/p.png' )}",
                "a{background:URL(//a.example/p.png)}",
                "a{background:u\\72l(https://a.example/p.png)}",
                "a{background:url(https\\3a //a.example/p.png)}",
                "a{background:image-set('https://a.example/p.png' 1x)}",
                "a{background:image-set(url(corps.woff2) 1x, 'https://a.example/p.png' 2x)}",
                "a{background:-webkit-image-set(url(https://a.example/p.png) 1x)}",
                "a{background:url(data:image/png;base64,AAAA)}",
                "a{background:url(/p.png)}",
                "@import 'https://a.example/s.css';",
                "@import url(https://a.example/s.css);",
                "@IMPORT url(\"//a.example/s.css\");",
                "a{content:'/*'} b{background:url(https://a.example/p.png)} c{content:'*/'}",
                "a{content:\"\\\"/*\"} b{background:url(https://a.example/p.png)} c{content:\"*/\"}",
                "@font-face{src:src('https://a.example/f.woff2')}",
            })
    void aSheetThatCallsAnotherServer(String css) {
        assertThat(rulesFoundIn("theme/sobre.css", css)).isNotEmpty().containsOnly("donnees-ressource-tierce");
    }

    @Test
    void aSheetThatNamesAFileThatIsNotThere() {
        assertThat(rulesFoundIn("theme/sobre.css", "a{background:url(fond.png)}"))
                .containsExactly("lien-sortie-casse");
        assertThat(rulesFoundIn("theme/sobre.css", "@import \"autre.css\";")).containsExactly("lien-sortie-casse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='#x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='https://a.example/i.svg#i'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><use x:href='//a.example'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(https://a.example/p)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path style='fill:u\\72l(//a.example)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='href'/></svg>",
                "<h:svg xmlns:h='http://www.w3.org/1999/xhtml'><h:iframe/></h:svg>",
                "<?xml-stylesheet href='https://a.example/s.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>",
            })
    void aDrawingThatRunsOrCalls(String svg) {
        assertThat(rulesFoundIn("images/plan.svg", svg)).containsOnly("donnees-balise-interdite");
    }

    @Test
    void aDrawingWhoseStyleCallsAnotherServer() {
        assertThat(
                        rulesFoundIn(
                                "images/plan.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'https://a.example/s.css';</style></svg>"))
                .containsOnly("donnees-ressource-tierce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<feed><title>Actualités</feed>",
                "<feed>&eacute;</feed>",
                "",
                "<feed/><feed/>",
            })
    void aFeedThatIsNotXml(String xml) {
        assertThat(rulesFoundIn("flux.xml", xml)).containsExactly("forme-xml-sortie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///dev/null\">]><feed>&x;</feed>",
                "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>",
                "<?xml-stylesheet type='text/xsl' href='https://a.example/s.xsl'?><feed/>",
            })
    void aHostileFeed(String xml) {
        assertThat(rulesFoundIn("flux.xml", xml)).contains("donnees-balise-interdite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.docx", "sauvegarde.html~", "LISEZMOI", "profil.yaml", "page.md"})
    void aFileOfAKindThatIsNeverPublished(String path) {
        assertThat(rulesFoundIn(path, "x")).containsExactly("donnees-fichier-inattendu");
    }

    @Test
    void twoFilesOfOneName() {
        OutputGate gate = new OutputGate(RULES);
        assertThat(gate.file(file("index.html", HOME))).isEmpty();
        assertThat(gate.file(file("index.html", HOME)))
                .extracting(Finding::rule)
                .containsExactly("forme-fichier-en-double");
    }

    @Test
    void bytesThatAreNoText() {
        OutputGate gate = new OutputGate(RULES);
        byte[] windows = "été".getBytes(StandardCharsets.ISO_8859_1);
        RenderedFile file =
                new RenderedFile("robots.txt", windows, file("x", "").origin());
        assertThat(gate.file(file)).extracting(Finding::rule).containsExactly("forme-caractere-sortie");
    }
}
