package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a site looks like: templates, style sheet, icon, colours; all in memory, templates compiled. */
public final class Theme {

    private static final String HOME = "fr/plaque/themes/";
    private static final String CONTRACT = "theme.yaml";

    /** A page takes milliseconds; a template that takes this long has lost its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThemeContract contract;
    private final Templates templates;
    private final SortedMap<String, byte[]> assets;

    private Theme(ThemeContract contract, Templates templates, SortedMap<String, byte[]> assets) {
        this.contract = contract;
        this.templates = templates;
        this.assets = assets;
    }

    /**
     * Reads a theme of the class path and compiles its templates.
     *
     * @param name {@code sobre}
     * @param overrides files of the author that replace those of the theme, by path relative to the theme
     * @param asked where the name was typed, for the message when there is no such theme
     * @return empty, with findings, when there is no such theme or a template of the author cannot be used
     */
    public static Outcome<Optional<Theme>> of(
            String name, Map<String, byte[]> overrides, RuleBook rules, Location asked) {
        SortedMap<String, byte[]> files = name.matches("[a-z][a-z0-9-]*")
                ? ResourceFolder.files(Theme.class.getClassLoader(), HOME + name)
                : new TreeMap<>();
        if (!files.containsKey(CONTRACT)) {
            return new Outcome<>(
                    Optional.empty(), List.of(rules.rule("gabarit-theme").at(asked, "theme", name)));
        }
        ThemeContract contract = ThemeContract.read(SourceFile.of(name + "/" + CONTRACT, text(files.get(CONTRACT))));
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".ftlh")) {
                templates.put(path, SourceFile.of(name + "/" + path, text(bytes)));
            }
        });
        new TreeMap<>(overrides).forEach((path, bytes) -> {
            SourceFile file = SourceFile.of("theme/" + path, isText(path) ? text(bytes) : "");
            if (!files.containsKey(path) || path.equals(CONTRACT)) {
                findings.add(rules.rule("gabarit-surcharge")
                        .at(file.atStart(), "fichier", path, "connus", overridable(files)));
            } else if (path.endsWith(".ftlh")) {
                findings.addAll(TemplateGuard.inspect(file, rules));
                templates.put(path, file);
            } else {
                files.put(path, bytes);
            }
        });
        boolean own = overrides.keySet().stream().anyMatch(path -> path.endsWith(".ftlh"));
        Outcome<Templates> compiled =
                Templates.compile(templates, rules, own ? Optional.of(PATIENCE) : Optional.empty());
        findings.addAll(compiled.findings());
        boolean usable = findings.stream().noneMatch(Finding::isError);
        return new Outcome<>(
                usable ? Optional.of(new Theme(contract, compiled.value(), assets(files))) : Optional.empty(),
                findings);
    }

    Templates templates() {
        return templates;
    }

    Palette palette() {
        return contract.palette();
    }

    /** By path below the folder of the assets, as in the theme: {@code style/plaque.css}. */
    SortedMap<String, byte[]> assets() {
        return assets;
    }

    private static SortedMap<String, byte[]> assets(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> assets = new TreeMap<>(files);
        assets.keySet().removeIf(path -> path.endsWith(".ftlh") || path.equals(CONTRACT));
        return assets;
    }

    private static String overridable(SortedMap<String, byte[]> files) {
        return files.keySet().stream().filter(path -> !path.equals(CONTRACT)).collect(Collectors.joining(", "));
    }

    private static boolean isText(String path) {
        return path.endsWith(".ftlh") || path.endsWith(".css") || path.endsWith(".svg") || path.endsWith(".yaml");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    }
}
