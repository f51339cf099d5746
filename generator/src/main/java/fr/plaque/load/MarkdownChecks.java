package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** The form of one page's text: links that lead somewhere, no raw HTML, no note without its text. */
final class MarkdownChecks {

    private static final int MOST = 20;
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]");

    private final RuleBook rules;
    private final Liens links;
    private final Function<PageInfo, Set<String>> anchors;

    /** @param anchors the names of the headings of a page */
    MarkdownChecks(RuleBook rules, Liens links, Function<PageInfo, Set<String>> anchors) {
        this.rules = rules;
        this.links = links;
        this.anchors = anchors;
    }

    List<Finding> check(Page page) {
        Walk walk = new Walk(page);
        page.document().accept(walk);
        return List.copyOf(walk.findings);
    }

    private final class Walk extends AbstractVisitor {

        private final Page page;
        private final NodePlaces places;
        private final Set<String> own;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Integer> told = new TreeMap<>();

        Walk(Page page) {
            this.page = page;
            this.places = new NodePlaces(page);
            this.own = Set.copyOf(HeadingIds.of(page.document()).values());
        }

        @Override
        public void visit(Link node) {
            Lien link = links.resolve(page.info(), node.getDestination());
            Location where = places.destination(node, node.getDestination());
            link.remarque().ifPresent(remark -> say(remark.regle(), where, remark.mots()));
            if (!link.ancre().isEmpty()) {
                anchor(link, where);
            }
            visitChildren(node);
        }

        private void anchor(Lien link, Location where) {
            boolean here = link.genre() == Lien.Genre.ANCRE;
            Set<String> known = here ? own : link.cible().map(anchors).orElse(Set.of());
            if ((here || link.cible().isPresent()) && !known.contains(link.ancre())) {
                String names = String.join(
                        ", ",
                        known.stream()
                                .sorted()
                                .map(name -> "#" + name.substring(2))
                                .toList());
                String list =
                        names.isEmpty() ? "Cette page n'a aucun titre." : "Les titres de cette page : " + names + ".";
                say(
                        "lien-ancre-introuvable",
                        where,
                        Map.of("ancre", "#" + link.ancre().replaceFirst("^s-", ""), "titres", list));
            }
        }

        @Override
        public void visit(Image node) {
            Location where = places.destination(node, node.getDestination());
            Lien link = links.resolve(page.info(), node.getDestination());
            if (link.genre() == Lien.Genre.WEB) {
                say("image-exterieure", where, Map.of("lien", node.getDestination()));
            } else if (link.genre() != Lien.Genre.IMAGE) {
                say("image-introuvable", where, Map.of("lien", printable(node.getDestination())));
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            String html = node.getLiteral();
            if (html.startsWith("<!--") && !html.contains("-->")) {
                say("forme-commentaire-ouvert", places.of(node, 0, 4), Map.of());
                return;
            }
            RawHtml.find(html)
                    .ifPresentOrElse(
                            raw -> html(raw, places.of(node, raw.start(), raw.end()), "Tout ce bloc n'est pas publié."),
                            () -> lostText(node));
        }

        /** A comment that ends before its line does takes the rest of the line away with it. */
        private void lostText(HtmlBlock node) {
            String rest = RawHtml.withoutEnds(node.getLiteral());
            if (!rest.isBlank()) {
                int start = 0;
                while (Character.isWhitespace(rest.charAt(start))) {
                    start++;
                }
                say(
                        "forme-html-texte-perdu",
                        places.of(node, start, rest.stripTrailing().length()),
                        Map.of());
            }
        }

        @Override
        public void visit(HtmlInline node) {
            RawHtml.find(node.getLiteral())
                    .ifPresent(raw ->
                            html(raw, places.of(node, 0, node.getLiteral().length()), "Le texte qui l'entoure l'est."));
        }

        private void html(RawHtml raw, Location where, String effect) {
            say(
                    raw.rule(),
                    where,
                    Map.of(
                            "balise",
                            raw.tag().isEmpty() ? "?" : raw.tag(),
                            "effet",
                            effect,
                            "ecriture",
                            raw.instead()));
        }

        @Override
        public void visit(Text node) {
            Matcher note = NOTE.matcher(node.getLiteral());
            while (note.find()) {
                say("forme-note-sans-texte", places.of(node, note.start(), note.end()), Map.of("note", note.group()));
            }
        }

        private void say(String id, Location where, Map<String, String> words) {
            if (told.merge(id, 1, Integer::sum) <= MOST) {
                Rule rule = rules.rule(id);
                findings.add(rule.at(rule.level(), where, rule.basis(), words));
            }
        }

        private String printable(String typed) {
            return typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        }
    }
}
