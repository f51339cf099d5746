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

/** {@code docs/regles} is drawn from the rule files; {@code -Dreference.maj} draws it again. */
class ExplanationsTest {

    private static final Path FOLDER = Path.of("../docs/regles");

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
        Files.createDirectories(FOLDER);
        for (String stale : written().keySet()) {
            Files.delete(FOLDER.resolve(stale));
        }
        for (var page : drawn.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    written.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return written;
    }
}
