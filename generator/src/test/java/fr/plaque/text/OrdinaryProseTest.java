package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Honest pages are not refused: two hundred pages of ordinary prose, ours and public, and few words said of them. */
class OrdinaryProseTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int WORDS_A_NOTICE = 1500;
    /** The public sheets are of 2021: what has changed its name since is rightly told. */
    private static final String OUT_OF_DATE = "information-terme-perime";

    @ParameterizedTest
    @ValueSource(strings = {"prose", "prose-publique"})
    void noPageOfOrdinaryProseIsRefusedAndFewSentencesAreNoticed(String folder) throws IOException {
        TextMatcher matcher = TextMatcher.of(RuleBook.standard());
        List<String> refused = new ArrayList<>();
        int words = 0;
        int notices = 0;
        try (Stream<Path> walk = Files.walk(RESOURCES.resolve(folder))) {
            for (Path page : (Iterable<Path>)
                    walk.filter(path -> path.getFileName().toString().matches("\\d.*\\.md"))
                            .sorted()::iterator) {
                String text = Files.readString(page);
                words += text.split("\\s+").length;
                for (Passage passage :
                        RuleExample.markdown(SourceFile.of(page.getFileName().toString(), text))) {
                    for (Hit hit : matcher.hits(passage, Set.of("page-medicale"))) {
                        if (hit.cleared().isEmpty()) {
                            notices += hit.rule().id().equals(OUT_OF_DATE) ? 0 : 1;
                            if (hit.level() == Level.ERREUR) {
                                refused.add(hit.location() + " " + hit.rule().id() + " « " + hit.words() + " » "
                                        + hit.motif());
                            }
                        }
                    }
                }
            }
        }
        assertThat(words).isGreaterThan(25_000);
        assertThat(refused).isEmpty();
        assertThat(notices).isLessThan(words / WORDS_A_NOTICE);
    }
}
