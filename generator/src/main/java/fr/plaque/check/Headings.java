package fr.plaque.check;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The headings of a page, with what a reader sees of them. */
final class Headings {

    /**
     * A heading.
     *
     * @param start and {@code end} are places in the body
     * @param empty nothing stands between it and the next heading of its level or above
     */
    record Title(int level, String text, int start, int end, boolean empty) {}

    private Headings() {}

    static List<Title> of(Node document) {
        List<Title> titles = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                List<SourceSpan> spans = heading.getSourceSpans();
                int start = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
                int end = spans.isEmpty() ? 0 : start + spans.get(0).getLength();
                titles.add(new Title(heading.getLevel(), text(heading), start, end, isEmpty(heading)));
            }
        }
        return titles;
    }

    private static boolean isEmpty(Heading heading) {
        Node next = heading.getNext();
        while (next instanceof HtmlBlock) {
            next = next.getNext();
        }
        return next == null || next instanceof Heading following && following.getLevel() <= heading.getLevel();
    }

    private static String text(Heading heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
