package fr.plaque.render;

import fr.plaque.text.Typography;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings with names, the framed section, answers that fold, French typography; raw HTML left out. */
final class ProseRenderer implements NodeRenderer {

    /** In one order on every machine. */
    private static final Map<String, String> QUESTION =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("class", "question-reponse", "open", "")));

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;
    private final boolean french;
    private final boolean questions;

    /** @param questions whether each heading is a question, with its answer below */
    ProseRenderer(HtmlNodeRendererContext context, Outline outline, boolean french, boolean questions) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
        this.french = french;
        this.questions = questions;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Document.class, Heading.class, Text.class, HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Document) {
            document(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Text text) {
            html.text(french ? Typography.french(text.getLiteral()) : text.getLiteral());
        }
    }

    private void document(Node document) {
        String around = "";
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            boolean folds = false;
            if (block instanceof Heading heading) {
                Outline.Entry entry = outline.entry(heading);
                if (entry.level() == 2) {
                    close(around);
                    around = "";
                }
                folds = questions && entry.level() == 2 && !entry.call();
                if (entry.call()) {
                    around = open("section", Map.of("class", "appeler"));
                } else if (folds) {
                    // open from the start: what is folded is not printed
                    around = open("details", QUESTION);
                }
            }
            if (folds) {
                html.tag("summary");
                context.render(block);
                html.tag("/summary");
            } else {
                context.render(block);
            }
        }
        close(around);
    }

    private String open(String tag, Map<String, String> attributes) {
        html.tag(tag, attributes);
        html.line();
        return tag;
    }

    private void close(String tag) {
        if (!tag.isEmpty()) {
            html.line();
            html.tag("/" + tag);
            html.line();
        }
    }

    private void heading(Heading heading) {
        Outline.Entry entry = outline.entry(heading);
        String tag = "h" + entry.level();
        html.line();
        html.tag(tag, Map.of("id", entry.id()));
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
        html.line();
    }
}
