package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Quotation;
import fr.plaque.model.Page;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;

/** Links out of the site that lead to a shop, a brand or a place of reviews: {@code donnees/sites-marchands.yaml}. */
final class CommercialLinks {

    private static final String RULE = "lien-commercial";

    private final Map<String, String> kinds = new TreeMap<>();
    private final List<String> parameters;
    private final String affiliation;

    CommercialLinks() {
        RuleFile file = RuleFile.resource("donnees/sites-marchands.yaml");
        RuleFile sorts = file.part("sortes");
        for (YamlNode.Entry entry : sorts.root().entries()) {
            RuleFile sort = sorts.part(entry);
            sort.list("domaines").forEach(domain -> kinds.put(domain, sort.required("dit")));
        }
        this.parameters = file.part("affiliation").list("parametres");
        this.affiliation = file.part("affiliation").required("dit");
    }

    /** The links of the values of a profile, a page or a sheet. */
    void values(Schema schema, SourceFile file, YamlNode.Mapping typed, SiteNotes notes) {
        for (TypedValue value : schema.values(typed)) {
            String text = value.scalar().text();
            kind(text)
                    .ifPresent(kind ->
                            notes.add(finding(notes, file.at(value.scalar().range()), text, kind)));
        }
    }

    /** The links in the words of a page. */
    void links(Page page, SiteNotes notes) {
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                kind(link.getDestination())
                        .ifPresent(kind -> notes.add(finding(notes, place(page, link), link.getDestination(), kind)));
                visitChildren(link);
            }
        });
    }

    private static Finding finding(SiteNotes notes, Location place, String link, String kind) {
        return notes.rule(RULE).at(place, "lien", Quotation.of(link), "sorte", kind);
    }

    private static Location place(Page page, Link link) {
        int offset = page.corps().start();
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return page.source().at(offset, offset);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return page.source()
                .at(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }

    private Optional<String> kind(String link) {
        if (!WebAddresses.isPage(link)) {
            return Optional.empty();
        }
        String lower = link.toLowerCase(Locale.ROOT);
        if (parameters.stream()
                .anyMatch(name -> lower.contains("?" + name + "=") || lower.contains("&" + name + "="))) {
            return Optional.of(affiliation);
        }
        String host = WebAddresses.domain(lower).orElse("");
        return kinds.entrySet().stream()
                .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
