package fr.plaque.render;

import fr.plaque.text.Typography;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings with names, the framed section, French typography; raw HTML left out. */
final class ProseRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;
    private final boolean french;

    ProseRenderer(HtmlNodeRendererContext context, Outline outline, boolean french) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
        this.french = french;
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
        boolean framed = false;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                Outline.Entry entry = outline.entry(heading);
                if (framed && entry.level() == 2) {
                    close();
                    framed = false;
                }
                if (entry.call()) {
                    html.tag("section", Map.of("class", "appeler"));
                    html.line();
                    framed = true;
                }
            }
            context.render(block);
        }
        if (framed) {
            close();
        }
    }

    private void close() {
        html.line();
        html.tag("/section");
        html.line();
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
