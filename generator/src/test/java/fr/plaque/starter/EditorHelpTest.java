package fr.plaque.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an editor says of files that are right: nothing. The files are read with the types of YAML 1.2, as editors read
 * them, and judged by another program than ours.
 */
class EditorHelpTest {

    private static final SortedMap<String, StarterFile> SERVICE =
            Starter.files("service", "1", "https://depot.example/maven2", LocalDate.of(2026, 11, 22));

    static Stream<String> starters() {
        return Starter.MODELS.stream();
    }

    static Stream<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String site : List.of(
                "../example-site/contenu",
                "../example-site/service/contenu",
                "src/test/resources/sites/ouvrage/contenu")) {
            try (Stream<Path> walk = Files.walk(Path.of(site))) {
                walk.filter(file -> file.toString().matches(".*\\.(yaml|md)")).forEach(files::add);
            }
        }
        return files.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void theStarterIsRight(String model) {
        SortedMap<String, String> said = new TreeMap<>();
        Starter.files(model, "1", "https://depot.example/maven2", LocalDate.of(2026, 11, 22))
                .forEach((path, file) -> {
                    if (path.startsWith("contenu/") && !path.endsWith(".pdf")) {
                        String text = new String(file.bytes(), StandardCharsets.UTF_8);
                        complaints(path, text).forEach(complaint -> said.put(path + " " + complaint, ""));
                    }
                });
        assertThat(said.keySet()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleSitesAreRight(Path file) throws IOException {
        String path = file.toString().replace('\\', '/');
        assertThat(complaints(path.substring(path.indexOf("contenu/")), Files.readString(file)))
                .isEmpty();
    }

    /** The files that a starter does not hold have no line of their own that leads to a schema. */
    @Test
    void visualStudioCodeIsToldOfTheFilesToCome() {
        JsonNode schemas = JsonMapper.shared()
                .readTree(SERVICE.get(".vscode/settings.json").bytes())
                .get("yaml.schemas");
        assertThat(SERVICE.keySet()).containsAll(schemas.propertyNames());
        assertThat(schemas.propertyStream()
                        .map(schema -> schema(schema.getValue().asString()).concat(".schema.json")))
                .allMatch(name -> schemas.has("schemas/" + name))
                .hasSize(4);
    }

    @Test
    void aWordThatDoesNotExistIsUnderlined() {
        String profile = new String(SERVICE.get("contenu/profil.yaml").bytes(), StandardCharsets.UTF_8);
        assertThat(complaints("contenu/profil.yaml", profile.replace("reseaux:", "reseau_social:")))
                .hasSize(2);
        assertThat(complaints("contenu/profil.yaml", profile.replace("mode: hospitalier", "mode: parfois")))
                .hasSize(1);
    }

    /** What a service or a work does not owe is missing elsewhere. */
    @Test
    void aWordThatIsDueIsMissed() {
        assertThat(complaints("contenu/profil.yaml", "ouvrage: {}\nsite: {}"))
                .noneMatch(complaint -> complaint.contains("'profession'"));
        assertThat(complaints("contenu/profil.yaml", "service: {}\nsite: {}"))
                .anyMatch(complaint -> complaint.contains("'profession'"))
                .noneMatch(complaint -> complaint.contains("'assurance_rcp'"));
        assertThat(complaints("contenu/profil.yaml", "praticien: {}\nsite: {}"))
                .anyMatch(complaint -> complaint.contains("'profession'"))
                .anyMatch(complaint -> complaint.contains("'assurance_rcp'"));
    }

    private static List<String> complaints(String path, String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(new String(
                        SERVICE.get("schemas/" + schema(path) + ".schema.json").bytes(), StandardCharsets.UTF_8))
                .validate(JsonMapper.shared().writeValueAsString(value(read(path, text))), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String path) {
        return switch (path.split("/")[1]) {
            case "pages", "versions" -> "fiche";
            case "stages" -> "stage";
            case "tutoriels" -> "tutoriel";
            case "actualites" -> "actualite";
            default -> path.split("/")[1].replace(".yaml", "");
        };
    }

    private static YamlNode read(String path, String text) {
        SourceFile file = SourceFile.of(path, text);
        Range part = path.endsWith(".md")
                ? new Range(text.indexOf('\n') + 1, text.indexOf("\n---\n") + 1)
                : new Range(0, text.length());
        return YamlReader.read(file, part).root().orElseThrow();
    }

    /** YAML 1.2, core schema, §10.3.2. */
    private static Object value(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> object = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> object.put(entry.key().text(), value(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(EditorHelpTest::value).toList();
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        String text = scalar.text();
        if (scalar.quoted()) {
            return text;
        }
        if (text.matches("[-+]?[0-9]+")) {
            return Long.parseLong(text);
        }
        if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
            return Double.parseDouble(text);
        }
        return text.matches("true|false") ? Boolean.valueOf(text) : text;
    }
}
