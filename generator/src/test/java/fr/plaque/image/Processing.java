package fr.plaque.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import java.util.List;
import java.util.Optional;

/** What the tests of pictures do with them. */
final class Processing {

    static final ImageProcessor PROCESSOR = new ImageProcessor(RuleBook.standard());

    private Processing() {}

    static void assertClean(byte[] bytes) {
        assertThat(Pictures.latin(bytes)).doesNotContain(Pictures.NOTES).doesNotContain("Exif", "Photoshop");
    }

    static List<PublishedImage> published(String path, byte[] bytes) {
        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process(path, bytes);
        assertThat(outcome.findings()).noneMatch(Finding::isError);
        return outcome.value().orElseThrow().files();
    }

    static List<String> rules(String path, byte[] bytes) {
        return PROCESSOR.process(path, bytes).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
