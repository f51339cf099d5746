package fr.plaque.render;

import fr.plaque.load.Lien;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Links that are allowed, as links; all others as their words. */
final class LinkRenderer implements NodeRenderer {

    /** Where a destination leads, and what to write for one inside the site. */
    interface Target {
        Lien of(String destination);

        Optional<String> inside(Lien link);
    }

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Target target;
    private final String mailNote;

    /** @param mailNote what is said after every e-mail address; empty for nothing */
    LinkRenderer(HtmlNodeRendererContext context, Target target, String mailNote) {
        this.context = context;
        this.html = context.getWriter();
        this.target = target;
        this.mailNote = mailNote;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        Optional<Map<String, String>> attributes = attributes(((Link) node).getDestination());
        attributes.ifPresent(present -> html.tag("a", present));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        if (attributes.isPresent()) {
            html.tag("/a");
            if (!mailNote.isEmpty() && attributes.get().get("href").startsWith("mailto:")) {
                html.text(" (" + mailNote + ")");
            }
        }
    }

    private Optional<Map<String, String>> attributes(String destination) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Lien link = target.of(destination);
        switch (link.genre()) {
            case WEB -> {
                attributes.put("href", context.encodeUrl(link.adresse()));
                attributes.put("rel", "noopener external");
            }
            case COURRIEL, TELEPHONE -> attributes.put("href", link.adresse());
            default -> target.inside(link).ifPresent(href -> attributes.put("href", href));
        }
        return attributes.isEmpty() ? Optional.empty() : Optional.of(attributes);
    }
}
