package fr.plaque.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What docs/ says of the keys is what the schema says. Run with {@code -Dplaque.docs=ecrire} to write the files anew.
 */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void theJsonSchemaIsUpToDate(Schema schema) throws IOException {
        check(DOCS.resolve(schema.id() + ".schema.json"), JsonSchema.of(schema));
    }

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void theReferencePageIsUpToDate(Schema schema) throws IOException {
        check(
                DOCS.resolve("reference-" + schema.id() + ".md"),
                ReferencePage.of(schema, RuleBook.standard().articles()));
    }

    private static void check(Path file, String text) throws IOException {
        if ("ecrire".equals(System.getProperty("plaque.docs"))) {
            Files.createDirectories(DOCS);
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }
}
