package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads a finished page as a browser would and refuses whatever runs, embeds, sends, or calls another server. */
final class HtmlGate {

    private static final Set<String> FORBIDDEN_TAGS = Set.of(
            "iframe",
            "object",
            "embed",
            "applet",
            "base",
            "portal",
            "fencedframe",
            "frame",
            "frameset",
            "form",
            "input",
            "textarea",
            "select",
            "audio",
            "video",
            "canvas",
            "math",
            "template",
            "slot",
            "style",
            "animate",
            "animatemotion",
            "animatetransform",
            "set",
            "foreignobject");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "style", "srcdoc", "ping", "formaction", "action", "background", "manifest", "target", "attributionsrc");
    /** Elements whose address a visitor chooses to follow; any other address is fetched. */
    private static final Set<String> LINKS = Set.of("a", "area");

    private static final Set<String> RESOURCES = Set.of("src", "poster", "data", "xlink:href");
    private static final Set<String> CALLING_RELATIONS =
            Set.of("preconnect", "dns-prefetch", "prerender", "prefetch", "preload", "modulepreload");
    /** Relations that only name an address, the site's own among others: no browser fetches it. */
    private static final Set<String> NAMING_RELATIONS = Set.of("canonical", "alternate");

    private static final Set<String> LINK_SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final RuleBook rules;
    private final PageStructure structure;

    HtmlGate(RuleBook rules) {
        this.rules = rules;
        this.structure = new PageStructure(rules);
    }

    Traces check(RenderedFile file, List<Finding> findings) {
        Document page = Parser.htmlParser().parseInput(new String(file.bytes(), StandardCharsets.UTF_8), "");
        Reading reading = new Reading(file, findings);
        page.traverse(reading);
        findings.addAll(structure.check(file, page));
        return new Traces(file.path(), file.origin(), reading.ids, reading.links);
    }

    /** One walk over a page. */
    private final class Reading implements NodeVisitor {

        private final RenderedFile file;
        private final List<Finding> findings;
        private final Set<String> ids = new HashSet<>();
        private final List<Traces.Link> links = new ArrayList<>();

        Reading(RenderedFile file, List<Finding> findings) {
            this.file = file;
            this.findings = findings;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                element(element);
            } else if (!(node instanceof TextNode || node instanceof DataNode || node instanceof DocumentType)) {
                report("donnees-commentaire", "texte", shortened(node.outerHtml()));
            }
        }

        private void element(Element element) {
            String tag = element.normalName();
            if (FORBIDDEN_TAGS.contains(tag)) {
                report("donnees-balise-interdite", "balise", tag);
            }
            if (tag.equals("script") && !element.attr("type").equals("application/ld+json")) {
                report("donnees-script");
            }
            if (tag.equals("meta") && element.attr("http-equiv").matches("(?i)refresh|set-cookie")) {
                report("donnees-balise-interdite", "balise", "meta " + element.attr("http-equiv"));
            }
            for (Attribute attribute : element.attributes()) {
                attribute(element, tag, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
        }

        private void attribute(Element element, String tag, String name, String value) {
            if (name.startsWith("on") || FORBIDDEN_ATTRIBUTES.contains(name)) {
                report("donnees-balise-interdite", "balise", tag + " " + name);
            } else if (name.equals("id")) {
                if (!ids.add(value)) {
                    report("accessibilite-identifiant-double", "identifiant", value);
                }
            } else if (RESOURCES.contains(name) || (name.equals("href") && !LINKS.contains(tag))) {
                resource(element, tag, value);
            } else if (name.equals("srcset") || name.equals("imagesrcset")) {
                for (String candidate : value.split(",")) {
                    resource(element, tag, candidate.strip().split("\\s+")[0]);
                }
            } else if (name.equals("href")) {
                link(value);
            }
        }

        private void resource(Element element, String tag, String value) {
            String relation = element.attr("rel").toLowerCase(Locale.ROOT);
            if (tag.equals("link") && CALLING_RELATIONS.contains(relation)) {
                report("donnees-ressource-tierce", "adresse", value);
            } else if (!(tag.equals("link") && NAMING_RELATIONS.contains(relation) && value.startsWith("https://"))) {
                follow(value);
            }
        }

        private void follow(String value) {
            SiteAddress.inside(file.path(), value)
                    .ifPresentOrElse(links::add, () -> report("donnees-ressource-tierce", "adresse", value));
        }

        private void link(String value) {
            int colon = value.indexOf(':');
            String scheme = colon < 0 ? "" : value.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!LINK_SCHEMES.contains(scheme)) {
                SiteAddress.inside(file.path(), value)
                        .ifPresentOrElse(links::add, () -> report("lien-adresse-refusee", "lien", value));
            }
        }

        private void report(String rule, String... words) {
            List<String> all = new ArrayList<>(List.of("fichier", file.path()));
            all.addAll(List.of(words));
            findings.add(rules.rule(rule).at(file.origin(), all.toArray(String[]::new)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
