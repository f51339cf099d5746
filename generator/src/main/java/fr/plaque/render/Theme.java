package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.load.ThemeOverrides;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.Subjects;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a site looks like: templates, style sheet, icon, colours; all in memory, templates compiled. */
public final class Theme {

    /** A page takes milliseconds; a template that takes this long has lost its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThemeContract contract;
    private final Templates templates;
    private final SortedMap<String, byte[]> assets;
    private final KeptElements kept;
    private final Set<String> own;

    /** @param own the paths of the files of the author */
    private Theme(
            ThemeContract contract,
            Templates templates,
            SortedMap<String, byte[]> assets,
            KeptElements kept,
            Set<String> own) {
        this.contract = contract;
        this.templates = templates;
        this.assets = assets;
        this.kept = kept;
        this.own = own;
    }

    /**
     * Reads a theme of the class path and compiles its templates.
     *
     * @param name {@code sobre}, {@code hopital}
     * @param subject what the site presents
     * @param overrides files of the author that replace those of the theme, by path relative to the theme
     * @param asked where the name was typed, for the message when there is no such theme
     * @return empty, with findings, when there is no such theme or a template of the author cannot be used
     */
    public static Outcome<Optional<Theme>> of(
            String name, String subject, Map<String, byte[]> overrides, RuleBook rules, Location asked) {
        Optional<ThemeFiles> found = ThemeFiles.of(name);
        if (found.isEmpty()) {
            return new Outcome<>(Optional.empty(), List.of(unknown(name, rules, asked)));
        }
        ThemeContract contract = found.get().contract();
        if (!contract.subjects().contains(subject)) {
            return new Outcome<>(Optional.empty(), List.of(misplaced(name, subject, rules, asked)));
        }
        SortedMap<String, SourceFile> templates = found.get().templates();
        SortedMap<String, byte[]> files = found.get().assets();
        Overrides replaced = new Overrides(contract, rules);
        replaced.apply(overrides, templates, files);
        List<Finding> findings = new ArrayList<>(replaced.findings());
        SortedMap<String, SourceFile> theirs = new TreeMap<>(templates);
        theirs.keySet().retainAll(overrides.keySet());
        Outcome<Templates> compiled =
                Templates.compile(templates, rules, theirs.isEmpty() ? Optional.empty() : Optional.of(PATIENCE));
        findings.addAll(compiled.findings());
        boolean usable = findings.stream().noneMatch(Finding::isError);
        return new Outcome<>(
                usable
                        ? Optional.of(new Theme(
                                contract,
                                compiled.value(),
                                files,
                                new KeptElements(contract, theirs, rules),
                                Set.copyOf(overrides.keySet())))
                        : Optional.empty(),
                findings);
    }

    /**
     * One page.
     *
     * @param template without folder and ending: {@code accueil}
     * @param model maps, lists, texts, numbers, booleans, and finished HTML as FreeMarker's own value for it
     * @return empty, with findings, when the template fails; with findings when a template of the author left out what
     *     the page owes
     */
    Outcome<Optional<String>> render(String template, Map<String, Object> model) {
        Outcome<Optional<String>> page = templates.render(template, model);
        List<Finding> findings = new ArrayList<>(page.findings());
        page.value().ifPresent(html -> findings.addAll(kept.check(template, model, html)));
        return new Outcome<>(page.value(), findings);
    }

    Palette palette() {
        return contract.palette();
    }

    /** By path, as in the theme: {@code style/plaque.css}. */
    SortedMap<String, byte[]> assets() {
        return assets;
    }

    /** Where the author's version of a file begins, when there is one. */
    Optional<Location> origin(String path) {
        return own.contains(path)
                ? Optional.of(SourceFile.of(ThemeOverrides.FOLDER + path, "").atStart())
                : Optional.empty();
    }

    /** The paths of the style sheets, in the order in which they make one. */
    List<String> sheets() {
        return contract.sheets();
    }

    private static Finding misplaced(String name, String subject, RuleBook rules, Location asked) {
        String fit = ThemeFiles.names().stream()
                .filter(one ->
                        ThemeFiles.of(one).orElseThrow().contract().subjects().contains(subject))
                .collect(Collectors.joining(", "));
        String label = Subjects.standard().find(subject).label();
        return rules.rule("gabarit-theme-sujet").at(asked, "theme", name, "sujet", label, "themes", fit);
    }

    private static Finding unknown(String name, RuleBook rules, Location asked) {
        return rules.rule("gabarit-theme").at(asked, "theme", name, "themes", String.join(", ", ThemeFiles.names()));
    }
}
