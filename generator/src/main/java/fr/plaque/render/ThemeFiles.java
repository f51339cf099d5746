package fr.plaque.render;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a theme of the class path. A theme may inherit from another: its own files then stand in front of those
 * of the other, and it says only what differs.
 *
 * @param templates by path, {@code gabarits/accueil.ftlh}
 * @param assets style sheets and images, by path
 */
record ThemeFiles(ThemeContract contract, SortedMap<String, SourceFile> templates, SortedMap<String, byte[]> assets) {

    private static final String HOME = "fr/plaque/themes";
    private static final String CONTRACT = "/theme.yaml";
    private static final String PALETTE = "palette.yaml";
    private static final String TEMPLATE = ".ftlh";

    /** The names of all themes, sorted. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        all().keySet().stream()
                .filter(path -> path.endsWith(CONTRACT))
                .forEach(path -> names.add(path.substring(0, path.length() - CONTRACT.length())));
        return names;
    }

    static Optional<ThemeFiles> of(String name) {
        SortedMap<String, byte[]> all = all();
        return all.containsKey(name + CONTRACT) ? Optional.of(read(name, all)) : Optional.empty();
    }

    private static ThemeFiles read(String name, SortedMap<String, byte[]> all) {
        SourceFile contract = source(name + CONTRACT, all);
        Optional<ThemeFiles> parent = ThemeContract.parent(contract).map(older -> read(older, all));
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, byte[]> assets = new TreeMap<>();
        parent.ifPresent(older -> {
            templates.putAll(older.templates());
            assets.putAll(older.assets());
        });
        String folder = name + "/";
        all.keySet().stream()
                .filter(path -> path.startsWith(folder) && !path.equals(name + CONTRACT))
                .forEach(path -> {
                    String own = path.substring(folder.length());
                    if (own.endsWith(TEMPLATE)) {
                        templates.put(own, source(path, all));
                    } else {
                        assets.put(own, all.get(path));
                    }
                });
        return new ThemeFiles(
                ThemeContract.read(contract, parent.map(ThemeFiles::contract), DataFile.read(source(PALETTE, all))),
                templates,
                assets);
    }

    private static SortedMap<String, byte[]> all() {
        return ResourceFolder.files(ThemeFiles.class.getClassLoader(), HOME);
    }

    private static SourceFile source(String path, SortedMap<String, byte[]> all) {
        return SourceFile.of(path, new String(all.get(path), StandardCharsets.UTF_8));
    }
}
