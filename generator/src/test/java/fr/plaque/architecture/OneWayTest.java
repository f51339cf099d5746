package fr.plaque.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house has one direction: a package imports those before it in {@code PIPELINE.md}, never one after it. */
class OneWayTest {

    private static final List<String> ORDER = List.of(
            "source",
            "finding",
            "yaml",
            "rule",
            "image",
            "schema",
            "text",
            "model",
            "load",
            "check",
            "machine",
            "render",
            "verify",
            "publish",
            "report",
            "starter",
            "generator",
            "preview");
    private static final Path MAIN = Path.of("src/main/java/fr/plaque");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @Test
    void everyPackageIsInTheOrder() throws IOException {
        try (Stream<Path> packages = Files.list(MAIN)) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(ORDER::contains);
        }
    }

    @Test
    void noImportGoesBackward() throws IOException {
        List<String> backward = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            int own = ORDER.indexOf(MAIN.relativize(file).getName(0).toString());
            Matcher imported = IMPORT.matcher(Files.readString(file));
            while (imported.find()) {
                if (imported.group(1).startsWith("fr.plaque.")) {
                    seen++;
                    int other = ORDER.indexOf(imported.group(1).split("\\.")[2]);
                    if (other > own) {
                        backward.add(file + " imports " + imported.group(1));
                    }
                }
            }
        }
        assertThat(backward).isEmpty();
        assertThat(seen).as("imports read").isPositive();
    }

    @Test
    void theEngineKnowsNeitherMavenNorALogger() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("org.apache.maven", "java.util.logging", "org.slf4j", "System.out", "System.err");
        }
    }

    @Test
    void onlyTheLoaderThePublisherAndTheReportsTouchTheDisk() throws IOException {
        List<String> allowed = List.of("load", "publish", "report", "rule", "generator");
        for (Path file : sources()) {
            String owner = MAIN.relativize(file).getName(0).toString();
            if (!allowed.contains(owner)) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("java.nio.file.Files", "java.io.File;", "java.io.FileInputStream");
            }
        }
    }

    @Test
    void nothingDependsOnTheMachine() throws IOException {
        Pattern machine =
                Pattern.compile("\\.getBytes\\(\\)|new String\\(\\w+\\)|FileReader|FileWriter|LocalDate\\.now\\(|"
                        + "Instant\\.now\\(|ZoneId\\.systemDefault|Locale\\.getDefault|Locale\\.setDefault|TimeZone\\.setDefault|"
                        + "\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|Math\\.random|new Random\\(\\)|UUID\\.randomUUID");
        for (Path file : sources()) {
            assertThat(machine.matcher(Files.readString(file)).results().map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
