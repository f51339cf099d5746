package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the example sites under the Nu checker, which needs no browser. */
class HtmlValidityTest {

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> theNuCheckerFindsNoError() {
        return Stream.of("example-site", "example-site/service", "docs/guide").flatMap(HtmlValidityTest::pages);
    }

    private static Stream<DynamicTest> pages(String project) {
        try {
            ExampleSite site = ExampleSite.build(project, folder.resolve(project.replace('/', '-')));
            return site.pages().stream()
                    .map(page ->
                            dynamicTest(project + " " + site.folder().relativize(page), () -> assertThat(errors(page))
                                    .isEmpty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(Path page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = validator.validate(Files.newInputStream(page));
        List<String> errors = new ArrayList<>();
        for (JsonNode message : JsonMapper.shared().readTree(report).path("messages")) {
            if (message.path("type").asString().equals("error")) {
                errors.add(message.path("lastLine").asInt() + ": "
                        + message.path("message").asString());
            }
        }
        return errors;
    }
}
