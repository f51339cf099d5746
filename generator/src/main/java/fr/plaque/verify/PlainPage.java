package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page that is written so plainly that no two readers could differ over it: known elements, each closed where it
 * was opened and standing where HTML wants it, every attribute between double quotes, no comment. Such a page has one
 * tree (HTML Standard, 13.2), and nothing of it needs mending. Anything else, and any fault at all, is left to a whole
 * parser: this reader can only find a page good.
 */
final class PlainPage {

    private static final int DEEPEST = 100;
    private static final byte[] DOCTYPE = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final PlainTag tag;
    private final PlainTree tree = new PlainTree();
    private final PageJudge judge;
    private final List<Finding> faults = new ArrayList<>();
    private int at;

    private PlainPage(RenderedFile file, RuleBook rules, GateMemory memory) {
        this.bytes = file.bytes();
        this.tag = new PlainTag(bytes);
        this.judge = new PageJudge(file, rules, memory, faults);
    }

    /** @return empty when the page is not plain, or not good */
    static Optional<Traces> read(RenderedFile file, RuleBook rules, GateMemory memory) {
        PlainPage page = new PlainPage(file, rules, memory);
        return page.isGood() ? Optional.of(page.judge.traces()) : Optional.empty();
    }

    private boolean isGood() {
        if (!doctype()) {
            return false;
        }
        while (at < bytes.length) {
            boolean plain =
                    bytes[at] != '<' ? text() : bytes[at + 1 < bytes.length ? at + 1 : at] == '/' ? end() : start();
            if (!plain || tree.depth() > DEEPEST) {
                return false;
            }
        }
        return tree.isWhole() && faults.isEmpty();
    }

    private boolean doctype() {
        if (bytes.length < DOCTYPE.length) {
            return false;
        }
        for (; at < DOCTYPE.length; at++) {
            int letter = bytes[at] >= 'A' && bytes[at] <= 'Z' ? bytes[at] + 32 : bytes[at];
            if (letter != DOCTYPE[at]) {
                return false;
            }
        }
        return true;
    }

    private boolean text() {
        boolean blank = true;
        boolean words = false;
        for (; at < bytes.length && bytes[at] != '<'; at++) {
            byte b = bytes[at];
            if (b != ' ' && b != '\n') {
                if (b >= 0 && b < ' ' && b != '\t') {
                    return false;
                }
                blank &= b == '\t';
                words |= isWord(b);
            }
        }
        return blank || tree.text(words);
    }

    /** Whether a byte can only belong to something to be read: never to a space, whatever the script. */
    static boolean isWord(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || b >= (byte) 0xC3 && b <= (byte) 0xDF
                || b >= (byte) 0xE4 && b < 0;
    }

    private boolean end() {
        int from = at + 2;
        int to = from;
        while (to < bytes.length && bytes[to] != '>') {
            to++;
        }
        String name = to < bytes.length ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : "";
        at = to + 1;
        return tree.close(name);
    }

    private boolean start() {
        at = tag.read(at);
        if (at < 0 || !tree.open(tag)) {
            return false;
        }
        judge.element(tag.name(), tag::value);
        for (int i = 0; i < tag.count(); i++) {
            String name = tag.attribute(i);
            if (PlainTag.IN_QUESTION.contains(name)) {
                judge.attribute(tag.name(), tag.value("rel"), name, tag.value(i));
            } else if (PageJudge.isForbidden(name)) {
                return false;
            }
        }
        return !tag.name().equals("script") || data();
    }

    /** Data between script tags, which may hold neither a tag nor a comment. */
    private boolean data() {
        while (at < bytes.length && bytes[at] != '<') {
            at++;
        }
        return at + 1 < bytes.length && bytes[at + 1] == '/';
    }
}
