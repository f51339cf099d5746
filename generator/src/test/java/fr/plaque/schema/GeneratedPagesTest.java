package fr.plaque.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide and the JSON Schemas say of the keys is what the schema says. Run with {@code -Dplaque.docs=ecrire} to write the files anew.
 */
class GeneratedPagesTest {

    private static final Path SCHEMAS = Path.of("../docs");
    private static final Path PAGES = Path.of("../docs/guide/contenu/pages/reference");

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void theJsonSchemaIsUpToDate(Schema schema) throws IOException {
        check(SCHEMAS.resolve(schema.id() + ".schema.json"), JsonSchema.of(schema));
    }

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void theReferencePageIsUpToDate(Schema schema) throws IOException {
        check(
                PAGES.resolve(schema.id() + ".md"),
                ReferencePage.of(schema, RuleBook.standard().articles()));
    }

    private static void check(Path file, String text) throws IOException {
        if ("ecrire".equals(System.getProperty("plaque.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }
}
