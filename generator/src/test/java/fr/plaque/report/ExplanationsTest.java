package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule pages of the guide are drawn from the rule files; {@code -Dreference.maj} draws them again. */
class ExplanationsTest {

    private static final Path PAGES = Path.of("../docs/guide/contenu/pages");

    @Test
    void theGuideTellsTheRulesAsTheyAre() throws IOException {
        SortedMap<String, String> drawn = Explanations.pages(RuleBook.standard());
        if (System.getProperty("reference.maj") != null) {
            redraw(drawn);
        }
        assertThat(written()).as("redraw with -Dreference.maj").isEqualTo(drawn);
    }

    @Test
    void aRuleIsExplainedWithItsReasonAndItsRemedy() {
        assertThat(Explanations.lines(RuleBook.standard().rule("donnees-script")))
                .first()
                .isEqualTo("donnees-script — Programme dans une page");
        assertThat(Explanations.lines(RuleBook.standard().rule("donnees-script")))
                .anyMatch(line -> line.startsWith("  Pourquoi : "))
                .anyMatch(line -> line.contains("art. 82"))
                .anyMatch(line -> line.startsWith("  Que faire : "));
    }

    private static void redraw(SortedMap<String, String> drawn) throws IOException {
        Files.createDirectories(PAGES.resolve(Explanations.LIST));
        for (String stale : written().keySet()) {
            Files.delete(PAGES.resolve(stale));
        }
        for (var page : drawn.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    /** The list, and what lies in the folder of its name. */
    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        Path list = PAGES.resolve(Explanations.LIST + ".md");
        if (Files.exists(list)) {
            written.put(list.getFileName().toString(), Files.readString(list));
        }
        try (Stream<Path> files = Files.list(PAGES.resolve(Explanations.LIST))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                written.put(Explanations.LIST + "/" + file.getFileName(), Files.readString(file));
            }
        }
        return written;
    }
}
