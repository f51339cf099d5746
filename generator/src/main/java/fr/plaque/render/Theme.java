package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What a site looks like: templates, style sheet, icon, colours; all in memory, templates compiled. */
public final class Theme {

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
     * @param name {@code sobre}, {@code hopital}
     * @param overrides files of the author that replace those of the theme, by path relative to the theme
     * @param asked where the name was typed, for the message when there is no such theme
     * @return empty, with findings, when there is no such theme or a template of the author cannot be used
     */
    public static Outcome<Optional<Theme>> of(
            String name, Map<String, byte[]> overrides, RuleBook rules, Location asked) {
        Optional<ThemeFiles> found = ThemeFiles.of(name);
        if (found.isEmpty()) {
            return new Outcome<>(Optional.empty(), List.of(unknown(name, rules, asked)));
        }
        ThemeContract contract = found.get().contract();
        SortedMap<String, SourceFile> templates = found.get().templates();
        SortedMap<String, byte[]> files = found.get().assets();
        Overrides own = new Overrides(contract, rules);
        own.apply(overrides, templates, files);
        List<Finding> findings = new ArrayList<>(own.findings());
        boolean ours = overrides.keySet().stream().noneMatch(templates::containsKey);
        Outcome<Templates> compiled =
                Templates.compile(templates, rules, ours ? Optional.empty() : Optional.of(PATIENCE));
        findings.addAll(compiled.findings());
        boolean usable = findings.stream().noneMatch(Finding::isError);
        return new Outcome<>(
                usable ? Optional.of(new Theme(contract, compiled.value(), files)) : Optional.empty(), findings);
    }

    Templates templates() {
        return templates;
    }

    Palette palette() {
        return contract.palette();
    }

    /** By path, as in the theme: {@code style/plaque.css}. */
    SortedMap<String, byte[]> assets() {
        return assets;
    }

    /** The paths of the style sheets, in the order in which they make one. */
    List<String> sheets() {
        return contract.sheets();
    }

    private static Finding unknown(String name, RuleBook rules, Location asked) {
        return rules.rule("gabarit-theme").at(asked, "theme", name, "themes", String.join(", ", ThemeFiles.names()));
    }
}
