package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The last gate: reads every finished file again, with parsers that had no part in making it, and lets nothing through
 * that runs, calls a third party, names a place of the author's machine, or leads nowhere. One gate serves one build;
 * {@link #file} may be called from several threads.
 */
public final class OutputGate {

    private final RuleBook rules;
    private final HtmlGate html;
    private final Map<String, Traces> files = new ConcurrentSkipListMap<>();

    public OutputGate(RuleBook rules) {
        this.rules = rules;
        this.html = new HtmlGate(rules);
    }

    /** Checks one file on its own, and remembers what it offers and what it leads to. */
    public List<Finding> file(RenderedFile file) {
        List<Finding> findings = new ArrayList<>(TextGate.check(file, rules));
        Traces traces =
                switch (extension(file.path())) {
                    case "html" -> html.check(file, findings);
                    case "css" -> CssGate.check(file, rules, findings);
                    case "js" -> ScriptGate.check(file, rules, findings);
                    case "xml", "svg" -> XmlGate.check(file, rules, findings);
                    case "png", "jpg", "jpeg", "webp", "gif" -> ImageGate.check(file, rules, findings);
                    case "txt", "pdf", "woff2", "ico", "vcf", "ics", "conf", "json", "" -> Traces.none(file);
                    default -> {
                        findings.add(rules.rule("donnees-fichier-inattendu").at(file.origin(), "fichier", file.path()));
                        yield Traces.none(file);
                    }
                };
        if (files.put(file.path(), traces) != null) {
            findings.add(rules.rule("forme-fichier-en-double").at(file.origin(), "fichier", file.path()));
        }
        return findings;
    }

    /** Once every file has passed: does each link inside the site lead to a file, and to a place in it? */
    public List<Finding> links() {
        List<Finding> findings = new ArrayList<>();
        files.values().forEach(traces -> traces.links().forEach(link -> {
            Traces target = files.get(link.path());
            if (target == null) {
                findings.add(rules.rule("lien-sortie-casse")
                        .at(traces.origin(), "fichier", traces.path(), "lien", link.typed()));
            } else if (!link.fragment().isEmpty() && !target.ids().contains(link.fragment())) {
                findings.add(rules.rule("lien-sortie-ancre")
                        .at(traces.origin(), "fichier", traces.path(), "lien", link.typed()));
            }
        }));
        return findings;
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return switch (name) {
            case "_headers", "_redirects", ".htaccess", ".nojekyll", "CNAME" -> "";
            default ->
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : name;
        };
    }
}
