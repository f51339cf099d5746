package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.machine.SearchEntry;
import fr.plaque.machine.SearchIndex;
import fr.plaque.machine.SearchScript;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One script passes, on one page, with its data; any other does not. */
class ScriptGateTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final String TAG = "<script src=\"../" + SearchScript.path() + "\" defer></script>";
    private static final String PAGE = "<!doctype html>\n<html lang=\"fr\">\n<head>\n<title>Rechercher</title>\n" + TAG
            + "\n</head>\n<body>\n<h1>Rechercher</h1>\n</body>\n</html>\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> found(String path, byte[] content) {
        OutputGate gate = new OutputGate(RULES);
        List<Finding> findings = new ArrayList<>();
        if (!path.equals(SearchScript.path())) {
            findings.addAll(gate.file(file(SearchScript.path(), SearchScript.bytes())));
        }
        findings.addAll(gate.file(file(path, content)));
        findings.addAll(gate.links());
        return findings.stream().map(Finding::rule).toList();
    }

    private static RenderedFile file(String path, byte[] content) {
        return new RenderedFile(path, content, SourceFile.of("profil.yaml", "").atStart());
    }

    @Test
    void theSearchPasses() {
        assertThat(found("recherche/index.html", bytes(PAGE))).isEmpty();
        assertThat(found(SearchScript.path(), SearchScript.bytes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "recherche/a-c/index.html", "peridurale/index.html"})
    void noOtherPageMayNameIt(String page) {
        String up = "../".repeat((int) page.chars().filter(c -> c == '/').count());
        assertThat(found(page, bytes(PAGE.replace("../", up)))).containsExactly("donnees-script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=\"../assets/autre.js\"></script>",
                "<script src=\"recherche.js\"></script>",
                "<script src=\"https://tiers.example/recherche.js\"></script>",
                "<script src=\"\">alert(1)</script>",
                "<script type=\"module\">alert(1)</script>",
            })
    void thePageOfTheSearchMayNameNoOther(String tag) {
        assertThat(found("recherche/index.html", bytes(PAGE.replace(TAG, tag)))).contains("donnees-script");
    }

    @Test
    void aChangedScriptIsRefused() {
        byte[] changed = SearchScript.bytes();
        changed[changed.length - 2] ^= 1;
        assertThat(found(SearchScript.path(), changed)).containsExactly("donnees-script");
        assertThat(found("assets/recherche.js", SearchScript.bytes())).containsExactly("donnees-script");
        assertThat(found("documents/recherche.js", bytes("alert(1)"))).containsExactly("donnees-script");
    }

    @Test
    void anIndexIsDataUnderItsOwnNameAndLeadsSomewhere() {
        byte[] index = SearchIndex.write(List.of(entry("recherche/index.html")));
        assertThat(found("assets/index-00000000.js", index)).containsExactly("donnees-script");
        assertThat(found(SearchIndex.path(index), index)).containsExactly("lien-sortie-casse");
        byte[] none = SearchIndex.write(List.of());
        assertThat(found(SearchIndex.path(none), none)).isEmpty();
        byte[] code = bytes("plaqueIndex([]);alert(1);\n");
        assertThat(found(SearchIndex.path(code), code)).containsExactly("donnees-script");
        byte[] away = SearchIndex.write(List.of(entry("https://tiers.example/")));
        assertThat(found(SearchIndex.path(away), away)).containsExactly("donnees-script");
    }

    private static SearchEntry entry(String path) {
        return new SearchEntry(path, "Titre", "fr", "", List.of(), List.of());
    }
}
