package fr.plaque.render;

import fr.plaque.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a theme says of itself in its {@code theme.yaml}, with what it inherits. The file is ours: a fault in it is a
 * fault of ours.
 *
 * @param variables what every template receives, by name, in words
 * @param elements what every finished page must hold, by selector, in words; those of the theme stand for those inherited
 * @param templates by name, without folder and ending
 * @param sheets the paths of the style sheets, in the order in which they make one
 * @param subjects what its sites may present
 */
record ThemeContract(
        String name,
        String description,
        Map<String, String> variables,
        Map<String, String> elements,
        Map<String, Piece> templates,
        List<String> sheets,
        List<String> subjects,
        Palette palette) {

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    /**
     * One template.
     *
     * @param page what it makes, in words
     * @param receives what it receives beside the variables of all, by name, in words
     * @param keeps what any version of it must still show
     */
    record Piece(String page, Map<String, String> receives, List<String> keeps) {

        private static Piece read(DataFile data) {
            return new Piece(
                    data.text("page"),
                    data.optionalPart("recoit").map(DataFile::texts).orElse(Map.of()),
                    data.list("garde"));
        }
    }

    /** @return the name of the theme whose files and words stand where this one has none */
    static Optional<String> parent(SourceFile file) {
        return DataFile.read(file).optional("herite");
    }

    /** @param accents the colours that all themes offer */
    static ThemeContract read(SourceFile file, Optional<ThemeContract> parent, DataFile accents) {
        DataFile data = DataFile.read(file);
        Map<String, String> variables = new LinkedHashMap<>();
        Map<String, String> elements = new LinkedHashMap<>();
        Map<String, Piece> templates = new LinkedHashMap<>();
        parent.ifPresent(older -> {
            variables.putAll(older.variables());
            elements.putAll(older.elements());
            templates.putAll(older.templates());
        });
        data.optionalPart("variables").ifPresent(own -> variables.putAll(own.texts()));
        data.optionalPart("elements").ifPresent(own -> {
            elements.clear();
            elements.putAll(own.texts());
        });
        data.optionalPart("gabarits")
                .ifPresent(own -> own.parts().forEach((name, part) -> templates.put(name, Piece.read(part))));
        List<String> sheets = data.list("feuilles");
        List<String> subjects = data.list("sujets");
        return new ThemeContract(
                data.text("nom"),
                data.text("description"),
                variables,
                elements,
                templates,
                sheets.isEmpty() ? parent.orElseThrow().sheets() : sheets,
                subjects.isEmpty() ? parent.orElseThrow().subjects() : subjects,
                Palette.read(data, accents));
    }

    /** Every name that some template receives. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(variables.keySet());
        templates.values().forEach(piece -> names.addAll(piece.receives().keySet()));
        return names;
    }

    /** What the template of that path has left out. A comment shows nothing. */
    List<String> missing(SourceFile template, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".ftlh", "");
        String shown = COMMENT.matcher(template.text()).replaceAll("");
        return templates.get(name).keeps().stream()
                .filter(word -> !shown.contains(word))
                .toList();
    }
}
