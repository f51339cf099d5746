package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.image.Pictures;
import fr.plaque.publish.NewFolder;
import fr.plaque.starter.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A change to a file of a site. {@code file ┃ typed ┃ instead} types something else in a file, {@code file ┃ words} makes
 * one; {@code texte ┃ words} makes a page of the practice, {@code fiche ┃ words} adds to a page for patients. Line ends
 * are ⏎.
 */
record CatalogueEdit(String file, String typed, String instead) {

    /** The starter sites, without the comments in their files, which stand between the lines. */
    private static final Map<String, TreeMap<String, byte[]>> MODELS =
            Map.of("cabinet", content("cabinet"), "service", content("service"));

    private static final String PAGE =
            "---\ntitre: %s\ntype: administratif\npublie_le: 2026-11-02\nrevu_le: 2026-11-02\n"
                    + "resume: Des renseignements pratiques.\n---\n\n%s\n";

    static CatalogueEdit parse(String line) {
        String[] parts = line.split("┃", -1);
        String words = parts[parts.length - 1].strip().replace('⏎', '\n');
        String typed = parts.length > 2 ? parts[1].replace('⏎', '\n') : "";
        return new CatalogueEdit(parts[0].strip(), typed, parts.length > 2 ? parts[2].replace('⏎', '\n') : words);
    }

    /** Writes a starter site, changed, into a folder. */
    static void apply(String model, List<CatalogueEdit> edits, Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(MODELS.get(model));
        for (CatalogueEdit edit : edits) {
            edit.apply(files);
        }
        new NewFolder(folder).write(files, Set.of());
    }

    private static TreeMap<String, byte[]> content(String model) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Starter.files(model, "1", "https://depot.example/maven2", Requests.TODAY)
                .forEach((path, file) -> {
                    if (path.startsWith("contenu/")) {
                        boolean typed = path.matches(".*\\.(?:yaml|md)");
                        files.put(
                                path,
                                typed ? bytes(text(file.bytes()).replaceAll("(?m)^ *#(?!#).*\n", "")) : file.bytes());
                    }
                });
        return files;
    }

    private void apply(TreeMap<String, byte[]> files) throws IOException {
        switch (file) {
            case "texte" -> files.put("contenu/pages/au-cabinet.md", bytes(PAGE.formatted("Au cabinet", instead)));
            case "titre" ->
                files.put(
                        "contenu/pages/au-cabinet.md",
                        bytes(PAGE.formatted("\"" + instead + "\"", "Le cabinet ouvre à 9 h.")));
            case "fiche" ->
                files.merge(
                        "contenu/pages/preparer-la-consultation.md",
                        bytes("\n" + instead + "\n"),
                        (before, after) -> bytes(text(before) + text(after)));
            default -> change(files);
        }
    }

    private void change(TreeMap<String, byte[]> files) throws IOException {
        String path = file.startsWith("theme/") ? file : "contenu/" + file;
        if (typed.isEmpty()) {
            files.put(path, made());
            return;
        }
        String before = files.containsKey(path) ? text(files.get(path)) : ofTheme(path);
        assertThat(before.contains(typed)).as("« " + typed + " » in " + path).isTrue();
        int at = before.indexOf(typed);
        files.put(path, bytes(before.substring(0, at) + instead + before.substring(at + typed.length())));
    }

    private byte[] made() {
        return switch (instead) {
            case "(photographie)" -> Pictures.photograph(900, 600, 1);
            case "(image)" -> Pictures.jpeg(900, 600);
            case "(dicom)" -> bytes("\0".repeat(128) + "DICM");
            default -> bytes(instead + "\n");
        };
    }

    private static String ofTheme(String path) throws IOException {
        String resource = "/fr/plaque/themes/sobre/" + path.substring("theme/".length());
        try (var in = CatalogueEdit.class.getResourceAsStream(resource)) {
            return text(in.readAllBytes());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
