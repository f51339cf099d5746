package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole small sites. {@code sites/<case>/contenu} is built on 22 November 2026; {@code constats.txt} beside it holds
 * every line of the report, {@code attendu} the files to compare. {@code -Dgolden.maj} accepts what comes out.
 */
class SitesTest {

    private static final Path CASES = Path.of("src/test/resources/sites");
    private static final Generator GENERATOR = Generator.standard();
    private static final boolean UPDATE = System.getProperty("golden.maj") != null;

    @TempDir
    Path target;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSiteGivesItsReportAndItsPages(Path site) throws IOException {
        SiteResult result = build(site);
        List<String> lines =
                result.dossier().findings().stream().map(SitesTest::line).toList();
        Path expected = site.resolve("constats.txt");
        if (UPDATE) {
            Files.write(expected, lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
        assertThat(result.publie()).isEqualTo(lines.stream().noneMatch(line -> line.contains(" erreur ")));
        assertThat(Files.exists(target.resolve("site"))).isEqualTo(result.publie());
        compare(site.resolve("attendu"));
    }

    private SiteResult build(Path site) throws IOException {
        return GENERATOR.run(Requests.build(site, target), step -> {});
    }

    private static String line(Finding finding) {
        String line =
                finding.location() + " " + finding.level().id() + " " + finding.rule() + " — " + finding.message();
        return line.replaceAll("-[0-9a-f]{8}\\.css", "-EMPREINTE.css");
    }

    private void compare(Path expected) throws IOException {
        if (!Files.isDirectory(expected)) {
            return;
        }
        SortedMap<String, String> wanted = texts(expected);
        for (String path : wanted.keySet()) {
            Path made = target.resolve("site").resolve(path);
            if (UPDATE) {
                Files.copy(made, expected.resolve(path), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                assertThat(made).as(path).hasContent(wanted.get(path));
            }
        }
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                try {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return texts;
    }
}
