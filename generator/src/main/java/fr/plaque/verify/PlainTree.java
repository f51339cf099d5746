package fr.plaque.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The open elements of a plain page, and what a page owes to a reader who does not see it, as {@link PageStructure} asks
 * for. Accepts an element only where a browser leaves it (HTML Standard, 13.2.6) and only if nothing is to be said of it.
 */
final class PlainTree {

    /** What may stand where, and what closes what. */
    private enum Kind {
        ROOT,
        HEAD,
        IN_HEAD,
        TITLE,
        SCRIPT,
        BODY,
        /** Closes an open paragraph. */
        BLOCK,
        HEADING,
        LIST,
        ITEM,
        DEFINITIONS,
        DEFINITION,
        TABLE,
        CAPTION,
        ROWS,
        ROW,
        CELL,
        INLINE,
        LINK,
        IMAGE,
        SOURCE,
        DRAWING,
        SHAPE
    }

    private record Element(String name, Kind kind, boolean empty) {}

    private static final Map<String, Element> KNOWN = new HashMap<>();

    static {
        know(Kind.ROOT, "html", false);
        know(Kind.HEAD, "head", false);
        know(Kind.IN_HEAD, "meta link", true);
        know(Kind.TITLE, "title", false);
        know(Kind.SCRIPT, "script", false);
        know(Kind.BODY, "body", false);
        know(Kind.BLOCK, "header footer main nav section article aside div address blockquote", false);
        know(Kind.BLOCK, "figure figcaption details summary p pre", false);
        know(Kind.BLOCK, "hr", true);
        know(Kind.HEADING, "h1 h2 h3 h4 h5 h6", false);
        know(Kind.LIST, "ul ol", false);
        know(Kind.ITEM, "li", false);
        know(Kind.DEFINITIONS, "dl", false);
        know(Kind.DEFINITION, "dt dd", false);
        know(Kind.TABLE, "table", false);
        know(Kind.CAPTION, "caption", false);
        know(Kind.ROWS, "thead tbody tfoot", false);
        know(Kind.ROW, "tr", false);
        know(Kind.CELL, "th td", false);
        know(Kind.INLINE, "span time strong em b i s del ins sup sub small abbr cite q code kbd mark picture", false);
        know(Kind.INLINE, "br wbr", true);
        know(Kind.LINK, "a", false);
        know(Kind.IMAGE, "img", true);
        know(Kind.SOURCE, "source", true);
        know(Kind.DRAWING, "svg", false);
        know(Kind.SHAPE, "path g rect circle line", false);
    }

    private final Deque<Element> open = new ArrayDeque<>();
    private boolean head;
    private boolean body;
    private boolean titled;
    private boolean titles;
    private int mainHeadings;
    private int level;
    private int paragraphs;
    private boolean inHeading;
    private boolean inTable;
    private boolean tableHeaded;
    private boolean inLink;
    private boolean linkNamed;

    private static void know(Kind kind, String names, boolean empty) {
        for (String name : names.split(" ")) {
            KNOWN.put(name, new Element(name, kind, empty));
        }
    }

    int depth() {
        return open.size();
    }

    /** Whether everything was closed, and a page has what it needs as a whole. */
    boolean isWhole() {
        return open.isEmpty() && body && titled && mainHeadings == 1;
    }

    /** @return false when the element may not stand here, or lacks something */
    boolean open(PlainTag tag) {
        Element element = KNOWN.get(tag.name());
        if (element == null || !fits(element) || !isComplete(element, tag)) {
            return false;
        }
        boolean shape = element.kind() == Kind.SHAPE;
        if (tag.isClosed() && !shape && !element.empty()) {
            return false;
        }
        if (!element.empty() && !(shape && tag.isClosed())) {
            open.push(element);
            enter(element, tag);
        }
        return true;
    }

    /** @return false when that is not the element that was opened last */
    boolean close(String name) {
        Element element = open.peek();
        if (element == null || !element.name().equals(name)) {
            return false;
        }
        open.pop();
        switch (element.kind()) {
            case BLOCK -> paragraphs -= name.equals("p") ? 1 : 0;
            case HEADING -> inHeading = false;
            case LINK -> {
                inLink = false;
                return linkNamed;
            }
            case TABLE -> {
                inTable = false;
                return tableHeaded;
            }
            case HEAD -> head = true;
            case BODY -> body = true;
            default -> {}
        }
        return true;
    }

    /**
     * Text that is not blank.
     *
     * @param words whether there is surely something in it to be read
     * @return false when it may not stand here
     */
    boolean text(boolean words) {
        Element parent = open.peek();
        if (parent == null) {
            return false;
        }
        if (parent.kind() == Kind.TITLE) {
            titled |= words && open.size() == 3;
            return true;
        }
        linkNamed |= words;
        return isFlow(parent.kind());
    }

    private boolean fits(Element element) {
        Element over = open.peek();
        if (over == null) {
            return element.kind() == Kind.ROOT && !body && !head;
        }
        Kind parent = over.kind();
        return switch (element.kind()) {
            case ROOT -> false;
            case HEAD -> parent == Kind.ROOT && !head;
            case BODY -> parent == Kind.ROOT && head && !body;
            case IN_HEAD, SCRIPT -> parent == Kind.HEAD;
            case TITLE -> parent == Kind.HEAD && !titles || parent == Kind.DRAWING;
            case BLOCK, LIST, DEFINITIONS -> isFlow(parent) && paragraphs == 0;
            case HEADING -> isFlow(parent) && paragraphs == 0 && !inHeading;
            case TABLE -> isFlow(parent) && paragraphs == 0 && !inTable;
            case ITEM -> parent == Kind.LIST;
            case DEFINITION -> parent == Kind.DEFINITIONS;
            case CAPTION, ROWS -> parent == Kind.TABLE;
            case ROW -> parent == Kind.ROWS;
            case CELL -> parent == Kind.ROW;
            case INLINE, IMAGE, DRAWING -> isFlow(parent);
            case LINK -> isFlow(parent) && !inLink;
            case SOURCE -> over.name().equals("picture");
            case SHAPE -> parent == Kind.DRAWING || over.name().equals("g");
        };
    }

    /** Where text, and whatever a text may hold, can stand. */
    private static boolean isFlow(Kind kind) {
        return switch (kind) {
            case BODY, BLOCK, HEADING, ITEM, DEFINITION, CAPTION, CELL, INLINE, LINK -> true;
            default -> false;
        };
    }

    private boolean isComplete(Element element, PlainTag tag) {
        return switch (element.kind()) {
            case ROOT -> isLanguage(tag.value("lang"));
            case IMAGE -> {
                linkNamed |= hasWords(tag.value("alt"));
                yield tag.has("alt");
            }
            case HEADING -> {
                int next = tag.name().charAt(1) - '0';
                boolean inOrder = level == 0 || next <= level + 1;
                level = next;
                mainHeadings += next == 1 ? 1 : 0;
                yield inOrder;
            }
            default -> true;
        };
    }

    private void enter(Element element, PlainTag tag) {
        switch (element.kind()) {
            case BLOCK -> paragraphs += element.name().equals("p") ? 1 : 0;
            case HEADING -> inHeading = true;
            case TITLE -> titles |= open.size() == 3;
            case TABLE -> {
                inTable = true;
                tableHeaded = false;
            }
            case LINK -> {
                inLink = true;
                linkNamed = !tag.has("href") || hasWords(tag.value("aria-label"));
            }
            case CELL -> tableHeaded |= element.name().equals("th");
            default -> {}
        }
    }

    private static boolean isLanguage(String typed) {
        return typed.length() >= 2 && isSmallLetter(typed.charAt(0)) && isSmallLetter(typed.charAt(1));
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
