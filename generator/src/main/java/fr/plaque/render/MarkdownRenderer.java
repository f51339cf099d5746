package fr.plaque.render;

import fr.plaque.load.Lien;
import fr.plaque.model.Page;
import fr.plaque.model.TypePage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The tree of a page to HTML. Raw HTML and comments are never written, addresses that are not allowed become their
 * words, everything else goes through commonmark's escaping writer. Safe for several threads.
 */
final class MarkdownRenderer {

    private final SiteLinks links;
    private final Illustrations illustrations;
    private final CallHeadings callHeadings;
    private final String mailNote;

    MarkdownRenderer(SiteLinks links, Illustrations illustrations, CallHeadings callHeadings, String mailNote) {
        this.links = links;
        this.illustrations = illustrations;
        this.callHeadings = callHeadings;
        this.mailNote = mailNote;
    }

    RenderedBody render(Page page) {
        Outline outline = Outline.of(page.document(), callHeadings);
        boolean french = page.info().fiche().langue().startsWith("fr");
        boolean questions =
                page.info().fiche().type().filter(TypePage.FAQ::equals).isPresent();
        LinkRenderer.Target target = new LinkRenderer.Target() {
            @Override
            public Lien of(String destination) {
                return links.resolve(page.info(), destination);
            }

            @Override
            public Optional<String> inside(Lien link) {
                return links.inside(page.info(), link);
            }
        };
        HtmlRenderer renderer = HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .extensions(List.of(StrikethroughExtension.create()))
                .attributeProviderFactory(context -> MarkdownRenderer::reachable)
                .nodeRendererFactory(context -> new ProseRenderer(context, outline, french, questions))
                .nodeRendererFactory(context -> new LinkRenderer(context, target, mailNote))
                .nodeRendererFactory(context -> new PictureRenderer(
                        context,
                        illustrations,
                        destination -> links.resolve(page.info(), destination),
                        SiteLinks.up(page.info().sortie())))
                .nodeRendererFactory(context -> new TableRenderer(context, outline))
                .nodeRendererFactory(FootnoteRenderer::new)
                .build();
        String html = renderer.render(page.document());
        return new RenderedBody(html, outline.sections(), outline.headings(), outline.words());
    }

    /** A long line of code is scrolled; from the keyboard too. */
    private static void reachable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
