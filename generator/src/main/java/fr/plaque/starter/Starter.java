package fr.plaque.starter;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.schema.JsonSchema;
import fr.plaque.schema.Schema;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a first site. The texts lie in {@code resources/depart}: one folder a model, and {@code commun}; every
 * comment about a key is added from the schema.
 */
public final class Starter {

    /** The models there are, the usual one first. */
    public static final List<String> MODELS = List.of("cabinet", "hopital", "service");

    private static final String COMMON = "commun";

    private final String model;
    private final String version;
    private final FetchedMaven maven;
    private final LocalDate today;

    private Starter(String model, String version, FetchedMaven maven, LocalDate today) {
        this.model = model;
        this.version = version;
        this.maven = maven;
        this.today = today;
    }

    /**
     * The files by path from the site's folder, with slashes.
     *
     * @param model one of {@link #MODELS}
     * @param version that of the plugin, for the pom
     * @param repository the address of the Maven repository from which the scripts fetch Maven when there is none
     * @param today the day that the fictional pages were read again
     * @throws IllegalArgumentException if there is no such model
     */
    public static SortedMap<String, StarterFile> files(
            String model, String version, String repository, LocalDate today) {
        if (!MODELS.contains(model)) {
            throw new IllegalArgumentException("no such model: " + model);
        }
        return new Starter(model, version, FetchedMaven.from(repository), today).files();
    }

    private SortedMap<String, StarterFile> files() {
        SortedMap<String, StarterFile> files = new TreeMap<>();
        for (String folder : List.of(COMMON, model)) {
            ResourceFolder.files(Starter.class.getClassLoader(), "depart/" + folder)
                    .forEach((path, bytes) -> {
                        String target = visible(path);
                        files.put(target, isOurs(target) ? file(target, filled(bytes)) : asItIs(target, bytes));
                    });
        }
        files.put(FetchedMaven.PATH, file(FetchedMaven.PATH, maven.properties()));
        for (Schema schema : Schema.all()) {
            String path = "schemas/" + schema.id() + ".schema.json";
            files.put(path, file(path, JsonSchema.of(schema)));
        }
        return files;
    }

    /** A jar tool may leave out names that begin with a dot, so the resources have none. */
    private static String visible(String path) {
        return path.replaceAll("(^|/)point-", "$1.");
    }

    /** The scripts that fetch Maven are Maven's own, and documents are no text. */
    private static boolean isOurs(String path) {
        return !path.startsWith("mvnw") && !path.endsWith(".pdf");
    }

    private static StarterFile asItIs(String path, byte[] bytes) {
        return new StarterFile(bytes, isRun(path));
    }

    private static boolean isRun(String path) {
        return path.endsWith(".command") || path.equals("mvnw");
    }

    private String filled(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("@version@", version)
                .replace("@maven@", maven.maven())
                .replace("@depot@", maven.repository())
                .replace("@aujourdhui@", today.toString())
                .replace("@annee@", Integer.toString(today.getYear()))
                .replace("@an_prochain@", Integer.toString(today.getYear() + 1));
    }

    private static StarterFile file(String path, String text) {
        String written = text;
        if (path.equals("contenu/profil.yaml")) {
            written = sheet(path, text, Schema.profil(), true);
        } else if (path.startsWith("contenu/stages/")) {
            written = sheet(path, text, Schema.stage(), false);
        } else if (path.startsWith("contenu/pages/")) {
            written = page(path, text);
        } else if (path.endsWith(".cmd")) {
            written = text.replace("\n", "\r\n"); // the old command interpreter loses its place without them
        }
        return asItIs(path, written.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is all YAML, with a line that leads editors to its schema. */
    private static String sheet(String path, String text, Schema schema, boolean others) {
        SourceFile file = SourceFile.of(path, text);
        YamlNode root = YamlReader.read(file).root().orElseThrow();
        String up = "../".repeat(path.split("/").length - 1);
        return "# yaml-language-server: $schema=" + up + "schemas/" + schema.id() + ".schema.json\n# "
                + schema.description() + "\n\n"
                + CommentedYaml.of(file, (YamlNode.Mapping) root, schema.root(), others);
    }

    /** The draft tells every key that a page may have; the other pages tell those they use. */
    private static String page(String path, String text) {
        SourceFile file = SourceFile.of(path, text);
        Range header = new Range(text.indexOf('\n') + 1, text.indexOf("\n---\n") + 1);
        YamlNode root = YamlReader.read(file, header).root().orElseThrow();
        return CommentedYaml.of(file, (YamlNode.Mapping) root, Schema.fiche().root(), path.endsWith("/modele.md"));
    }
}
