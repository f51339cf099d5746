package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet may name files of the site, and nothing else. */
final class CssGate {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:url\\(\\s*|@import\\s+(?:url\\(\\s*)?)(\"[^\"]*\"|'[^']*'|[^\\s)\"';]*)", Pattern.CASE_INSENSITIVE);

    private CssGate() {}

    static Traces check(RenderedFile file, RuleBook rules, List<Finding> findings) {
        String css = COMMENT.matcher(new String(file.bytes(), StandardCharsets.UTF_8))
                .replaceAll(" ");
        List<Traces.Link> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(css);
        while (address.find()) {
            String typed = address.group(1).replaceAll("^[\"']|[\"']$", "");
            SiteAddress.inside(file.path(), typed)
                    .ifPresentOrElse(
                            links::add,
                            () -> findings.add(rules.rule("donnees-ressource-tierce")
                                    .at(file.origin(), "fichier", file.path(), "adresse", typed)));
        }
        return new Traces(file.path(), file.origin(), Set.of(), links);
    }
}
