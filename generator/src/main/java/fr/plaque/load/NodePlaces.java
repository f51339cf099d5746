package fr.plaque.load;

import fr.plaque.model.Page;
import fr.plaque.source.Location;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of a page stand in its file. */
final class NodePlaces {

    private final Page page;
    private final String text;
    private final int offset;

    NodePlaces(Page page) {
        this.page = page;
        this.text = page.source().text();
        this.offset = page.corps().start();
    }

    /** A part of a node's literal, when the literal stands in the file as it is; else the node's first line. */
    Location of(Node node, int from, int to) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return page.source().at(offset, offset);
        }
        int start = start(spans);
        int end = offset + spans.get(0).getInputIndex() + spans.get(0).getLength();
        if (start + from <= text.length() && (start + from <= end || isOneStretch(spans))) {
            return page.source().at(start + from, Math.max(start + from, Math.min(start + to, end(spans))));
        }
        return page.source().at(start, end);
    }

    /** The destination of a link, where it was typed between its parentheses; else the whole link. */
    Location destination(Node node, String destination) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return page.source().at(offset, offset);
        }
        int start = start(spans);
        int end = end(spans);
        Node last = node.getLastChild();
        int from = last == null || last.getSourceSpans().isEmpty() ? start : end(last.getSourceSpans());
        int open = text.indexOf("](", from);
        if (open >= 0 && open < end && !destination.isEmpty()) {
            int typed = text.indexOf(destination, open + 2);
            if (typed >= 0 && typed + destination.length() <= end) {
                return page.source().at(typed, typed + destination.length());
            }
        }
        return page.source().at(start, end);
    }

    private int start(List<SourceSpan> spans) {
        return offset + spans.get(0).getInputIndex();
    }

    private int end(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return offset + last.getInputIndex() + last.getLength();
    }

    /** Whether only line ends stand between the lines of a node, as outside of quotes and lists. */
    private boolean isOneStretch(List<SourceSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            SourceSpan before = spans.get(i - 1);
            if (before.getInputIndex() + before.getLength() + 1 != spans.get(i).getInputIndex()) {
                return false;
            }
        }
        return true;
    }
}
