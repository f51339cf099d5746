package fr.plaque.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Footnotes, numbered in the order of their first call, with French labels, at the end of the text. */
final class FootnoteRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Map<FootnoteDefinition, Integer> numbers = new LinkedHashMap<>();

    FootnoteRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteDefinition.class, FootnoteReference.class);
    }

    @Override
    public void beforeRoot(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(key(definition.getLabel()), definition);
                }
                visitChildren(block);
            }
        });
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            FootnoteDefinition definition = definitions.get(key(reference.getLabel()));
            if (definition != null) {
                call(definition);
            }
        }
    }

    private void call(FootnoteDefinition definition) {
        boolean first = !numbers.containsKey(definition);
        int number = numbers.computeIfAbsent(definition, any -> numbers.size() + 1);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", "#note-" + number);
        if (first) {
            attributes.put("id", "appel-" + number);
        }
        attributes.put("aria-label", "Note " + number);
        html.tag("sup", Map.of("class", "appel"));
        html.tag("a", attributes);
        html.text(String.valueOf(number));
        html.tag("/a");
        html.tag("/sup");
    }

    /** Notes may call other notes: the list grows while it is written. */
    @Override
    public void afterRoot(Node root) {
        if (numbers.isEmpty()) {
            return;
        }
        html.line();
        html.tag("section", Map.of("class", "notes"));
        html.tag("h2", Map.of("id", "notes"));
        html.text("Notes");
        html.tag("/h2");
        html.line();
        html.tag("ol");
        for (int number = 1; number <= numbers.size(); number++) {
            note(definition(number), number);
        }
        html.line();
        html.tag("/ol");
        html.line();
        html.tag("/section");
        html.line();
    }

    private FootnoteDefinition definition(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void note(FootnoteDefinition definition, int number) {
        html.line();
        html.tag("li", Map.of("id", "note-" + number));
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph paragraph && paragraph.getNext() == null) {
                html.tag("p");
                for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
                    context.render(part);
                }
                back(number);
                html.tag("/p");
            } else {
                context.render(child);
            }
        }
        if (!(definition.getLastChild() instanceof Paragraph)) {
            back(number);
        }
        html.tag("/li");
    }

    private void back(int number) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", "#appel-" + number);
        attributes.put("class", "retour");
        attributes.put("aria-label", "Retour à l’appel de note " + number);
        html.text(" ");
        html.tag("a", attributes);
        html.text("↩");
        html.tag("/a");
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
