package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page owes to a reader who does not see it: a language, a title, one main heading, headings in order, words
 * for pictures and links, headers for tables (WCAG 2.2: 1.1.1, 1.3.1, 2.4.2, 2.4.4, 3.1.1).
 */
final class PageStructure {

    private final RuleBook rules;

    PageStructure(RuleBook rules) {
        this.rules = rules;
    }

    List<Finding> check(RenderedFile file, Document page) {
        List<Finding> findings = new ArrayList<>();
        if (page.select("html[lang~=^[a-z]{2}]").isEmpty()) {
            findings.add(finding(file, "accessibilite-langue"));
        }
        if (page.title().isBlank()) {
            findings.add(finding(file, "accessibilite-titre"));
        }
        if (page.select("h1").size() != 1) {
            findings.add(finding(
                    file,
                    "accessibilite-titre-principal",
                    "nombre",
                    "" + page.select("h1").size()));
        }
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1 && last > 0) {
                findings.add(finding(file, "accessibilite-ordre-des-titres", "titre", heading.text()));
            }
            last = level;
        }
        for (Element image : page.select("img:not([alt])")) {
            findings.add(finding(file, "accessibilite-image-sans-texte", "image", image.attr("src")));
        }
        for (Element link : page.select("a[href]")) {
            if (link.text().isBlank()
                    && link.attr("aria-label").isBlank()
                    && link.select("img[alt~=.]").isEmpty()) {
                findings.add(finding(file, "accessibilite-lien-sans-texte", "lien", link.attr("href")));
            }
        }
        for (Element table : page.select("table")) {
            if (table.select("th").isEmpty()) {
                findings.add(finding(file, "accessibilite-tableau-sans-entete"));
            }
        }
        return findings;
    }

    private Finding finding(RenderedFile file, String rule, String... words) {
        List<String> all = new ArrayList<>(List.of("fichier", file.path()));
        all.addAll(List.of(words));
        return rules.rule(rule).at(file.origin(), all.toArray(String[]::new));
    }
}
