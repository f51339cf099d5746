package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.publish.NewFolder;
import fr.plaque.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mistakes that people make, each alone: {@code fautes/fautes.txt} in the starter site, {@code fautes/service.txt} in
 * the small site of a service. A line « ✎ » says what is typed for
 * what ({@code ⇥} a tabulation, {@code ⏎} a line end); the lines after it are all that must be said, with place
 * and remedy. {@code -Dgolden.maj} accepts what is said now.
 */
class FaultsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Generator GENERATOR = Generator.standard();

    @TempDir
    Path folder;

    @Test
    void everyMistakeIsToldWithItsPlaceAndItsRemedy() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Starter.files("cabinet", "1", Requests.TODAY).forEach((path, file) -> files.put(path, file.bytes()));
        new NewFolder(folder).write(files, Set.of());

        assertTold(RESOURCES.resolve("fautes/fautes.txt"), 60, 40);
    }

    @Test
    void soIsEveryMistakeOfAService() throws IOException {
        Path site = RESOURCES.resolve("sites/service/contenu");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("contenu").resolve(site.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }

        assertTold(RESOURCES.resolve("fautes/service.txt"), 50, 25);
    }

    private void assertTold(Path table, int atLeast, int ofRules) throws IOException {
        assertThat(findings()).isEmpty();

        List<String> told = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int mistakes = 0;
        Set<String> rules = new TreeSet<>();
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("✎")) {
                mistakes++;
                told.add(line);
                List<Finding> findings = findings(line);
                if (findings.isEmpty()) {
                    silent.add(line);
                }
                findings.forEach(finding -> {
                    rules.add(finding.rule());
                    told.add("  " + finding.location() + " " + finding.level().id() + " " + finding.rule() + " — "
                            + finding.message() + " → " + finding.remedy());
                });
            }
        }
        if (System.getProperty("golden.maj") != null) {
            Files.write(table, told);
        }
        assertThat(told).isEqualTo(Files.readAllLines(table));
        assertThat(silent).as("mistakes that nothing is said of").isEmpty();
        assertThat(mistakes).isGreaterThan(atLeast);
        assertThat(rules).hasSizeGreaterThan(ofRules);
    }

    private List<Finding> findings(String mistake) throws IOException {
        String[] parts = mistake.split("┃");
        Path file = folder.resolve("contenu").resolve(parts[0].substring(1).strip());
        String good = Files.readString(file);
        String bad = good;
        for (int i = 1; i < parts.length; i += 2) {
            String before = typed(parts[i]);
            assertThat(bad).contains(before);
            int at = bad.indexOf(before);
            String after = i + 1 < parts.length ? typed(parts[i + 1]) : "";
            bad = bad.substring(0, at) + after + bad.substring(at + before.length());
        }
        try {
            Files.writeString(file, bad);
            return findings();
        } finally {
            Files.writeString(file, good);
        }
    }

    private static String typed(String shown) {
        return shown.replace('⇥', '\t').replace('⏎', '\n');
    }

    /** Errors and warnings; a demonstration may keep sample values, which would be told every time. */
    private List<Finding> findings() {
        return GENERATOR.preview(Requests.check(folder), step -> {}).dossier().findings().stream()
                .filter(finding -> finding.level() != Level.A_VERIFIER)
                .toList();
    }
}
