package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.check.ContentCheck;
import fr.plaque.check.Sites;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.model.Site;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import fr.plaque.text.HtmlPassages;
import fr.plaque.text.ReadTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentGateTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final ContentCheck CHECK = ContentCheck.of(RULES);
    private static final Site SITE = Sites.of("profession: medecin\n");
    private static final String BOAST = "<p>Retrouvez le <b>meilleur</b> médecin de la région.</p>";

    private final ContentGate gate = new ContentGate(CHECK, SITE);

    @Test
    void whatOnlyTheFinishedPageSaysIsFoundInItsPlace() {
        read("index.html", "<html lang=\"fr\">\n" + BOAST + "</html>");
        assertThat(gate.findings(List.of())).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.ERREUR);
            assertThat(finding.location()).hasToString("site/index.html:2:14");
        });
    }

    @Test
    void aPhraseIsToldOnceThoughManyPagesHoldIt() {
        read("b/index.html", BOAST + "<p>Bonjour.</p>");
        read("a/index.html", BOAST + "<p>Au revoir.</p>");
        assertThat(gate.findings(List.of())).hasSize(1);
    }

    @Test
    void whatTheSourcesHoldIsNotReadAgain() {
        SourceFile page = SourceFile.of("site/index.html", BOAST);
        gate.file(new RenderedFile("index.html", bytes(BOAST), page.atStart()), ReadTexts.of(HtmlPassages.of(page)));
        assertThat(gate.findings(List.of())).isEmpty();
    }

    @Test
    void whatWasFoundOrAcceptedInTheSourcesIsNotToldTwice() {
        SourceFile source = SourceFile.of("pages/a.md", "Le **meilleur** médecin de la région, dit-on.");
        Finding known = CHECK.texts(SITE, HtmlPassages.of(SourceFile.of("site/x.html", BOAST)))
                .get(0);
        Finding typed = RULES.rule(known.rule()).at(source.at(3, 23), "extrait", "meilleur médecin");
        read("index.html", BOAST);
        assertThat(gate.findings(List.of(typed))).isEmpty();
    }

    private void read(String path, String html) {
        SourceFile page = SourceFile.of(path, html);
        gate.file(new RenderedFile(path, bytes(html), page.atStart()), new ReadTexts());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
