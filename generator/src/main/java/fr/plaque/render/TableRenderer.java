package fr.plaque.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Tables that a keyboard can scroll and a screen reader can walk (WCAG 2.2, techniques H63 and SCR34). */
final class TableRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;

    TableRenderer(HtmlNodeRendererContext context, Outline outline) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        html.line();
        if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            element(node instanceof TableHead ? "thead" : node instanceof TableBody ? "tbody" : "tr", node);
        }
    }

    private void table(TableBlock table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "tableau");
        attributes.put("role", "group");
        attributes.put(
                "aria-label",
                outline.nameOf(table).map(name -> "Tableau : " + name).orElse("Tableau"));
        attributes.put("tabindex", "0");
        html.tag("div", attributes);
        element("table", table);
        html.tag("/div");
        html.line();
    }

    private void cell(TableCell cell) {
        boolean first = cell.getPrevious() == null;
        Map<String, String> attributes = new LinkedHashMap<>();
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "a-droite");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            attributes.put("class", "au-centre");
        }
        boolean heads = cell.getFirstChild() != null && (cell.isHeader() || first && cornerIsEmpty(cell));
        if (heads) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        String tag = heads ? "th" : "td";
        html.tag(tag, attributes);
        children(cell);
        html.tag("/" + tag);
    }

    /** An empty first heading means that the first column holds the headings of the rows. */
    private static boolean cornerIsEmpty(TableCell cell) {
        Node table = cell.getParent().getParent().getParent();
        Node head = table == null ? null : table.getFirstChild();
        Node row = head instanceof TableHead ? head.getFirstChild() : null;
        return row != null && row.getFirstChild() != null && row.getFirstChild().getFirstChild() == null;
    }

    private void element(String tag, Node node) {
        html.tag(tag);
        children(node);
        html.line();
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
