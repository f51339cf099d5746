package fr.plaque.render;

import fr.plaque.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a theme says of itself in its {@code theme.yaml}. The file is ours: a fault in it is a fault of ours.
 *
 * @param kept by template, without folder and ending, what any version of it must still show
 */
record ThemeContract(String name, Map<String, List<String>> kept, Palette palette) {

    static ThemeContract read(SourceFile file) {
        DataFile data = DataFile.read(file);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        DataFile templates = data.part("gabarits");
        templates.keys().forEach(name -> kept.put(name, templates.list(name)));
        return new ThemeContract(data.text("nom"), kept, Palette.read(data));
    }

    /** What the template of that path has left out. */
    List<String> missing(SourceFile template, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".ftlh", "");
        return kept.getOrDefault(name, List.of()).stream()
                .filter(word -> !template.text().contains(word))
                .toList();
    }
}
