package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.model.Page;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Folding;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads what an author accepts: in a page {@code <!-- plaque: accepter RÈGLE « phrase » : raison -->}, in YAML a list
 * {@code accepter: [{regle, phrase, raison}]}.
 */
final class AcceptanceReader {

    private static final Pattern NOTE = Pattern.compile("<!--\\s*plaque\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile(
            "<!--\\s*plaque\\s*:\\s*accepter\\s+([\\p{L}0-9-]+)\\s*(?:«|\")\\s*(.*?)\\s*(?:»|\")\\s*(?::\\s*(.*?)\\s*)?-->",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final RuleBook rules;
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    AcceptanceReader(RuleBook rules) {
        this.rules = rules;
    }

    /** What the front matter and the notes of a page accept. */
    AcceptanceReader read(Page page) {
        read(page.source(), page.entete());
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                note(block, block.getLiteral(), page);
            }

            @Override
            public void visit(HtmlInline inline) {
                note(inline, inline.getLiteral(), page);
            }
        });
        return this;
    }

    /** What the list {@code accepter} of a YAML file accepts; its keys and values are checked by the schema. */
    AcceptanceReader read(SourceFile file, YamlNode.Mapping tree) {
        for (YamlNode.Entry entry : tree.entries()) {
            if (Folding.key(entry.key().text()).equals("accepter")
                    && entry.value() instanceof YamlNode.Sequence sequence) {
                sequence.items().forEach(item -> item(file, item));
            }
        }
        return this;
    }

    List<Acceptance> acceptances() {
        return acceptances;
    }

    /** What could not be read. */
    List<Finding> findings() {
        return findings;
    }

    private void item(SourceFile file, YamlNode item) {
        if (item instanceof YamlNode.Mapping keys) {
            acceptances.add(new Acceptance(
                    text(keys, "regle"),
                    text(keys, "phrase"),
                    text(keys, "raison"),
                    file.at(
                            keys.entries().isEmpty()
                                    ? keys.range()
                                    : keys.entries().get(0).value().range())));
        }
    }

    private static String text(YamlNode.Mapping keys, String name) {
        return keys.entries().stream()
                .filter(entry -> Folding.key(entry.key().text()).equals(name))
                .filter(entry -> entry.value() instanceof YamlNode.Scalar)
                .map(entry -> ((YamlNode.Scalar) entry.value()).text())
                .findFirst()
                .orElse("");
    }

    private void note(Node node, String literal, Page page) {
        Matcher note = NOTE.matcher(literal);
        int from = 0;
        while (note.find(from)) {
            int end = literal.indexOf("-->", note.start());
            end = end < 0 ? literal.length() : end + "-->".length();
            note(literal.substring(note.start(), end), place(node, page));
            from = end;
        }
    }

    private void note(String text, Location place) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            String reason = form.group(3) == null ? "" : form.group(3);
            acceptances.add(new Acceptance(form.group(1), form.group(2), reason, place));
        } else {
            findings.add(rules.rule("forme-acceptation").at(place));
        }
    }

    private static Location place(Node node, Page page) {
        SourceSpan first = node.getSourceSpans().get(0);
        int start = page.corps().start() + first.getInputIndex();
        return page.source().at(start, start + first.getLength());
    }
}
