package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.RecordReader;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.RegistreImages;
import fr.plaque.model.Tutoriel;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Schema;
import fr.plaque.source.Fault;
import fr.plaque.source.SourceFile;
import fr.plaque.starter.Starter;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide says exists: its links, the commands, parameters, rules, words and files that it names. */
class GuideTest {

    private static final Path ENTRY = Path.of("../docs/guide/README.md");
    private static final Path FOLDER = Path.of("../docs/guide/contenu/pages");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern GOAL =
            Pattern.compile("(?:(?<!fr\\.)\\bplaque:|plaque-maven-plugin:1\\.0\\.0-SNAPSHOT:)([a-z]+(?:-[a-z]+)*)");
    private static final Pattern PARAMETER = Pattern.compile("-D(plaque\\.\\w+|regle)\\b");
    private static final Pattern RULE = Pattern.compile("(?:-Dregle=|plaque: accepter |ERREUR  )([a-z]+(?:-[a-z]+)*)");
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);

    private static final Pattern YAML = Pattern.compile("(?ms)^ *```yaml\\R(.*?)^ *```");
    private static final Set<String> LEFT_OUT = Set.of("profil-manquant", "profil-sans-reponse", "profil-recommande");
    private static final Map<Schema, Class<? extends Record>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Schema.profil(), Profil.class);
        KINDS.put(Schema.fiche(), FicheInfo.class);
        KINDS.put(Schema.images(), RegistreImages.class);
        KINDS.put(Schema.tutoriel(), Tutoriel.class);
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(Stream.of(ENTRY), files.filter(file -> file.toString()
                            .endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        String prose = CODE.matcher(Files.readString(page)).replaceAll("");
        for (String link : found(LINK, prose).toList()) {
            if (!link.startsWith("https://")) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                assertThat(target).as(page + " → " + link).isRegularFile();
                if (parts.length > 1) {
                    assertThat(anchors(target)).as(page + " → " + link).contains(parts[1]);
                }
            }
        }
    }

    @Test
    void theEntryLeadsToEveryPage() throws IOException {
        String entry = Files.readString(ENTRY);
        try (Stream<Path> files = Stream.concat(Files.list(FOLDER), Files.list(FOLDER.resolve("reference")))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(page -> "("
                                    + ENTRY.getParent()
                                            .relativize(page)
                                            .toString()
                                            .replace('\\', '/') + ")"))
                    .allMatch(entry::contains);
        }
    }

    /** As the forges make them from headings. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> Normalizer.normalize(line.replaceFirst("^#+ ", ""), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandExists(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(found(GOAL, text)).as("goals").isSubsetOf(descriptor("<goal>([a-z-]+)</goal>"));
        assertThat(found(PARAMETER, text)).as("parameters").isSubsetOf(descriptor("\\$\\{(plaque\\.\\w+|regle)\\}"));
    }

    private static Set<String> descriptor(String pattern) throws IOException {
        try (InputStream file = GuideTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return found(Pattern.compile(pattern), xml).collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRuleExists(Path page) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Rule rule : RuleBook.standard().rules()) {
            known.add(rule.id());
            known.add(rule.id().substring(0, rule.id().indexOf('-')));
        }
        assertThat(found(RULE, Files.readString(page))).isSubsetOf(known);
    }

    @Test
    void everyGroupOfRulesAndEveryKindOfPageIsTold() throws IOException {
        String rules = Files.readString(FOLDER.resolve("messages.md"));
        assertThat(RuleBook.standard().rules().stream()
                        .map(rule -> "| `" + rule.id().substring(0, rule.id().indexOf('-')) + "` |")
                        .distinct())
                .allMatch(rules::contains);
        String pages = Files.readString(FOLDER.resolve("pages.md"));
        KeyType.Choice kinds =
                (KeyType.Choice) Schema.fiche().root().key("type").type();
        assertThat(kinds.ids().stream().map(kind -> "| `" + kind + "` |")).allMatch(pages::contains);
    }

    @Test
    void everyWordOfAProfileThatItNamesExists() throws IOException {
        Set<String> words = Schema.all().stream()
                .flatMap(schema -> schema.keys().stream())
                .map(PlacedKey::path)
                .map(path -> path.replace("[]", ""))
                .collect(Collectors.toSet());
        Pattern word = Pattern.compile(
                "`(site\\.\\w+|honoraires\\.\\w+|publie_le|revu_le|identifiable|accord|credit|licence)`");
        for (Path page : pages()) {
            assertThat(found(word, Files.readString(page))).as(page.toString()).allSatisfy(one -> assertThat(words)
                    .anyMatch(path -> path.equals(one) || path.endsWith("." + one)));
        }
    }

    /** Examples leave much out, but what they write is read as they mean it. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyExampleIsReadAsMeant(Path page) throws IOException {
        assertThat(found(YAML, Files.readString(page)).flatMap(GuideTest::faults))
                .as(page.toString())
                .isEmpty();
    }

    private static Stream<String> faults(String example) {
        SourceFile file = SourceFile.of(
                "exemple.yaml", example.replaceAll("(?m)^---$\\R?", "").stripIndent());
        YamlDocument document = YamlReader.read(file);
        YamlNode.Mapping tree = (YamlNode.Mapping) document.root().orElseThrow();
        Map.Entry<Schema, Class<? extends Record>> kind = KINDS.entrySet().stream()
                .filter(one -> tree.entries().stream()
                        .allMatch(entry ->
                                one.getKey().root().find(entry.key().text()).isPresent()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no kind of file has these words: " + example));
        return Stream.concat(
                document.faults().stream().map(Fault::rule),
                RecordReader.of(RuleBook.standard(), kind.getKey(), kind.getValue())
                        .read(file, tree)
                        .findings()
                        .stream()
                        .filter(finding -> !LEFT_OUT.contains(finding.rule()))
                        .map(finding -> finding.rule() + " " + finding.message()));
    }

    @Test
    void everyFileOfTheStarterThatItNamesIsWritten() throws IOException {
        Set<String> files = Starter.files("cabinet", "1", "https://depot.example/maven2", LocalDate.of(2026, 11, 22))
                .keySet();
        Pattern named = Pattern.compile(
                "`(1-\\w+\\.\\w+|contenu/profil\\.yaml|contenu/pages/modele\\.md|\\.github/[\\w/]+\\.yml|\\.gitlab-ci\\.yml)`");
        Set<String> told = new TreeSet<>();
        for (Path page : pages()) {
            found(named, Files.readString(page)).forEach(told::add);
        }
        assertThat(told).hasSizeGreaterThan(4);
        assertThat(files).containsAll(told);
    }
}
