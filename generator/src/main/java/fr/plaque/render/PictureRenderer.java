package fr.plaque.render;

import fr.plaque.image.PictureSet;
import fr.plaque.load.Lien;
import fr.plaque.text.Typography;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Pictures of the site in several widths, as a figure where one stands alone; all others as their words. */
final class PictureRenderer implements NodeRenderer {

    /** The text column of a page, and the whole of a telephone. */
    private static final String SIZES = "(min-width: 40rem) 37rem, 100vw";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CoreHtmlNodeRenderer usual;
    private final Illustrations illustrations;
    private final Function<String, Lien> links;
    private final String root;

    /**
     * @param links where an address typed in this page leads
     * @param root what leads from this page to the root of the site
     */
    PictureRenderer(
            HtmlNodeRendererContext context, Illustrations illustrations, Function<String, Lien> links, String root) {
        this.context = context;
        this.html = context.getWriter();
        this.usual = new CoreHtmlNodeRenderer(context);
        this.illustrations = illustrations;
        this.links = links;
        this.root = root;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            picture(image)
                    .ifPresentOrElse(
                            path -> tag(image, illustrations.picture(path).orElseThrow()), () -> words(image));
        } else {
            alone(node)
                    .flatMap(image -> picture(image).map(path -> caption(image, path)))
                    .filter(caption -> !caption.isEmpty())
                    .ifPresentOrElse(caption -> figure(node.getFirstChild(), caption), () -> usual.render(node));
        }
    }

    private static Optional<Image> alone(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    /** The author's file, when the site shows it. */
    private Optional<String> picture(Image image) {
        Lien link = links.apply(image.getDestination());
        return Optional.of(link)
                .filter(one -> one.genre() == Lien.Genre.IMAGE)
                .map(Lien::adresse)
                .filter(path -> illustrations.picture(path).isPresent());
    }

    /** The title typed in the page, else what the register says. */
    private String caption(Image image, String path) {
        return image.getTitle() == null || image.getTitle().isBlank()
                ? illustrations.caption(path)
                : Typography.french(image.getTitle());
    }

    private void figure(Node image, String caption) {
        html.line();
        html.tag("figure");
        html.line();
        render(image);
        html.line();
        html.tag("figcaption");
        html.text(caption);
        html.tag("/figcaption");
        html.line();
        html.tag("/figure");
        html.line();
    }

    private void tag(Image image, PictureSet picture) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", root + picture.src());
        if (picture.variants().size() > 1) {
            attributes.put("srcset", picture.srcset(root));
            attributes.put("sizes", SIZES);
        }
        attributes.put("width", Integer.toString(picture.width()));
        attributes.put("height", Integer.toString(picture.height()));
        String typed = text(image);
        attributes.put("alt", typed.isBlank() ? picture.alt() : typed);
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        html.tag("img", attributes, true);
    }

    private void words(Image image) {
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static String text(Image image) {
        StringBuilder text = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }
}
