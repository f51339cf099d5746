package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.machine.SearchScript;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Judges the elements and attributes of one page, whoever read them, and keeps its places and its links. */
final class PageJudge {

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

    private final RenderedFile file;
    private final RuleBook rules;
    private final GateMemory memory;
    private final List<Finding> findings;
    private final Set<String> ids = new HashSet<>();
    private final List<Traces.Link> links = new ArrayList<>();

    PageJudge(RenderedFile file, RuleBook rules, GateMemory memory, List<Finding> findings) {
        this.file = file;
        this.rules = rules;
        this.memory = memory;
        this.findings = findings;
    }

    /** @param attribute the value of an attribute by its name, or empty */
    void element(String tag, UnaryOperator<String> attribute) {
        if (FORBIDDEN_TAGS.contains(tag)) {
            report("donnees-balise-interdite", "balise", tag);
        }
        if (tag.equals("script") && !attribute.apply("type").equals("application/ld+json") && !isSearch(attribute)) {
            report("donnees-script");
        }
        if (tag.equals("meta")) {
            String httpEquiv = attribute.apply("http-equiv");
            if (httpEquiv.equalsIgnoreCase("refresh") || httpEquiv.equalsIgnoreCase("set-cookie")) {
                report("donnees-balise-interdite", "balise", "meta " + httpEquiv);
            }
            if (attribute.apply("name").equalsIgnoreCase("keywords")) {
                report("gabarit-mots-cles");
            }
        }
    }

    /**
     * @param relation the attribute {@code rel} of the same element, or empty
     * @param name in small letters
     */
    void attribute(String tag, String relation, String name, String value) {
        if (isForbidden(name)) {
            report("donnees-balise-interdite", "balise", tag + " " + name);
        } else if (name.equals("id")) {
            if (!ids.add(value)) {
                report("accessibilite-identifiant-double", "identifiant", value);
            }
        } else if (RESOURCES.contains(name) || (name.equals("href") && !LINKS.contains(tag))) {
            resource(tag, relation, value);
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            for (String candidate : value.split(",")) {
                resource(tag, relation, candidate.strip().split("\\s+")[0]);
            }
        } else if (name.equals("href")) {
            link(value);
        }
    }

    void comment(String text) {
        report("donnees-commentaire", "texte", text.length() <= 60 ? text : text.substring(0, 60) + "…");
    }

    Traces traces() {
        return memory.traces(file, ids, links);
    }

    static boolean isForbidden(String attribute) {
        return attribute.startsWith("on") || FORBIDDEN_ATTRIBUTES.contains(attribute);
    }

    /** The script of the search, on the page of the search; what the file holds is judged where it is read. */
    private boolean isSearch(UnaryOperator<String> attribute) {
        return file.path().equals(SearchScript.PAGE)
                && attribute.apply("type").isEmpty()
                && memory.follow(file.path(), attribute.apply("src"))
                        .filter(script -> script.path().equals(SearchScript.path()))
                        .isPresent();
    }

    private void resource(String tag, String typedRelation, String value) {
        String relation = typedRelation.toLowerCase(Locale.ROOT);
        if (tag.equals("link") && CALLING_RELATIONS.contains(relation)) {
            report("donnees-ressource-tierce", "adresse", value);
        } else if (!(tag.equals("link") && NAMING_RELATIONS.contains(relation) && value.startsWith("https://"))) {
            memory.follow(file.path(), value)
                    .ifPresentOrElse(links::add, () -> report("donnees-ressource-tierce", "adresse", value));
        }
    }

    private void link(String value) {
        int colon = value.indexOf(':');
        String scheme = colon < 0 ? "" : value.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!LINK_SCHEMES.contains(scheme)) {
            memory.follow(file.path(), value)
                    .ifPresentOrElse(links::add, () -> report("lien-adresse-refusee", "lien", value));
        }
    }

    private void report(String rule, String... words) {
        List<String> all = new ArrayList<>(List.of("fichier", file.path()));
        all.addAll(List.of(words));
        findings.add(rules.rule(rule).at(file.origin(), all.toArray(String[]::new)));
    }
}
