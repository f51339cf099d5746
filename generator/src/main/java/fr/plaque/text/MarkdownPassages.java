package fr.plaque.text;

import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The passages of a Markdown text: emphasis, links and line breaks inside a phrase do not cut it, and every character
 * keeps the place where it was typed. Alternative texts and titles of links are passages of their own.
 */
public final class MarkdownPassages {

    private MarkdownPassages() {}

    /**
     * @param bodyStart where the text that {@code document} was parsed from starts in the file
     * @param document parsed with source spans on blocks and inlines
     * @return in the order of the text
     */
    public static List<Passage> of(SourceFile file, int bodyStart, Node document) {
        Blocks blocks = new Blocks(file, bodyStart);
        document.accept(blocks);
        return blocks.passages;
    }

    /** Visits blocks, and opens a passage for each that holds words. */
    private static final class Blocks extends AbstractVisitor {

        private final SourceFile file;
        private final int offset;
        private final List<Passage> passages = new ArrayList<>();
        private int quotes;
        private int items;

        Blocks(SourceFile file, int offset) {
            this.file = file;
            this.offset = offset;
        }

        @Override
        public void visit(Heading heading) {
            collect(heading, Scope.TITRE);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Node only = paragraph.getFirstChild();
            boolean button = only instanceof Link && only.getNext() == null;
            collect(
                    paragraph,
                    button ? Scope.LIEN : quotes > 0 ? Scope.CITATION : items > 0 ? Scope.LISTE : Scope.PARAGRAPHE);
        }

        @Override
        public void visit(BlockQuote quote) {
            quotes++;
            visitChildren(quote);
            quotes--;
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
            items--;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row) {
                collect(row, Scope.TABLEAU);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            verbatim(code, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            verbatim(code, code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            SourceSpan span = whole(html);
            if (span != null) {
                int start = offset + span.getInputIndex();
                Markup.text(file, start, start + span.getLength(), Scope.PARAGRAPHE)
                        .ifPresent(passages::add);
            }
        }

        private void verbatim(Node block, String literal) {
            SourceSpan span = whole(block);
            if (span != null && !literal.isBlank()) {
                Passage.Builder builder = new Passage.Builder(file, Scope.PARAGRAPHE);
                int start = file.text().indexOf(literal.strip(), offset + span.getInputIndex());
                int from = start < 0 ? offset + span.getInputIndex() : start;
                Alignment.add(file, from, offset + span.getInputIndex() + span.getLength(), literal.strip(), builder);
                passages.add(builder.build());
            }
        }

        private void collect(Node block, Scope scope) {
            Inlines inlines = new Inlines(file, offset, scope);
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(inlines);
            }
            if (!inlines.builder.isBlank()) {
                passages.add(inlines.builder.build());
            }
            passages.addAll(inlines.apart);
        }
    }

    /** Visits what a block holds, and puts its words together. */
    private static final class Inlines extends AbstractVisitor {

        private final SourceFile file;
        private final int offset;
        private final Passage.Builder builder;
        private final List<Passage> apart = new ArrayList<>();

        Inlines(SourceFile file, int offset, Scope scope) {
            this.file = file;
            this.offset = offset;
            this.builder = new Passage.Builder(file, scope);
        }

        @Override
        public void visit(Text text) {
            add(text, text.getLiteral(), builder);
        }

        @Override
        public void visit(Code code) {
            add(code, code.getLiteral(), builder);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            lineBreak(lineBreak, ' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            lineBreak(lineBreak, '\n');
        }

        @Override
        public void visit(Image image) {
            Inlines inside = new Inlines(file, offset, Scope.ALT);
            inside.visitChildren(image);
            if (!inside.builder.isBlank()) {
                apart.add(inside.builder.build());
            }
            title(image, image.getTitle(), Scope.LEGENDE);
            builder.addSeparator(' ');
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            title(link, link.getTitle(), Scope.LIEN);
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell && node.getNext() != null) {
                builder.addSeparator('|');
            }
        }

        private void title(Node node, String title, Scope scope) {
            SourceSpan span = whole(node);
            if (title != null && !title.isBlank() && span != null) {
                int start = offset + span.getInputIndex();
                int end = start + span.getLength();
                int typed = file.text().lastIndexOf(title, end);
                Passage.Builder own = new Passage.Builder(file, scope);
                Alignment.add(file, typed >= start ? typed : start, end, title, own);
                apart.add(own.build());
            }
        }

        private void add(Node node, String literal, Passage.Builder target) {
            SourceSpan span = whole(node);
            if (span == null) {
                for (int i = 0; i < literal.length(); i++) {
                    target.addSeparator(literal.charAt(i));
                }
                return;
            }
            int start = offset + span.getInputIndex();
            int end = start + span.getLength();
            if (node instanceof Code) {
                start = Math.max(start, file.text().indexOf(literal.strip(), start));
            }
            Alignment.add(file, start, end, literal, target);
        }

        private void lineBreak(Node node, char visible) {
            SourceSpan span = whole(node);
            if (span == null) {
                builder.addSeparator(visible);
            } else {
                int start = offset + span.getInputIndex();
                builder.add(visible, start, start + Math.max(1, span.getLength()));
            }
        }
    }

    private static SourceSpan whole(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        return SourceSpan.of(
                first.getLineIndex(), first.getColumnIndex(), first.getInputIndex(), end - first.getInputIndex());
    }
}
