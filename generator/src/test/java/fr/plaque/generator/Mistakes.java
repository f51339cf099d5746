package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.publish.NewFolder;
import fr.plaque.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A good site, and the table of mistakes that people make in it. A line « ✎ » says what is typed for what ({@code ⇥} a
 * tabulation, {@code ⏎} a line end); the lines after it are what is said of it.
 */
final class Mistakes {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Generator GENERATOR = Generator.standard();

    private final Path folder;
    private final Path table;

    private Mistakes(Path folder, String table) {
        this.folder = folder;
        this.table = RESOURCES.resolve("fautes").resolve(table);
    }

    static Mistakes ofStarter(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Starter.files("cabinet", "1", "https://depot.example/maven2", Requests.TODAY)
                .forEach((path, file) -> files.put(path, file.bytes()));
        new NewFolder(folder).write(files, Set.of());
        return new Mistakes(folder, "fautes.txt");
    }

    static Mistakes ofService(Path folder) throws IOException {
        Path site = RESOURCES.resolve("sites/service/contenu");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("contenu").resolve(site.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Mistakes(folder, "service.txt");
    }

    List<String> table() throws IOException {
        return Files.readAllLines(table);
    }

    void accept(List<String> told) throws IOException {
        Files.write(table, told);
    }

    static boolean isMistake(String line) {
        return line.startsWith("✎");
    }

    /** The file of a mistake, from the folder of texts. */
    static String file(String mistake) {
        return mistake.split("┃")[0].substring(1).strip();
    }

    /** The whole file with the mistake in it. */
    String text(String mistake) throws IOException {
        String[] parts = mistake.split("┃");
        String text = Files.readString(path(mistake));
        for (int i = 1; i < parts.length; i += 2) {
            String before = typed(parts[i]);
            assertThat(text).contains(before);
            int at = text.indexOf(before);
            String after = i + 1 < parts.length ? typed(parts[i + 1]) : "";
            text = text.substring(0, at) + after + text.substring(at + before.length());
        }
        return text;
    }

    /** What is said of the site while the file of a mistake holds that text. */
    List<Finding> findings(String mistake, String text) throws IOException {
        String good = Files.readString(path(mistake));
        try {
            Files.writeString(path(mistake), text);
            return findings();
        } finally {
            Files.writeString(path(mistake), good);
        }
    }

    /** Errors and warnings; a demonstration may keep sample values, which would be told every time. */
    List<Finding> findings() {
        return GENERATOR.preview(Requests.check(folder), step -> {}).dossier().findings().stream()
                .filter(finding -> finding.level() != Level.A_VERIFIER)
                .toList();
    }

    private Path path(String mistake) {
        return folder.resolve("contenu").resolve(file(mistake));
    }

    private static String typed(String shown) {
        return shown.replace('⇥', '\t').replace('⏎', '\n');
    }
}
