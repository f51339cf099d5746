package fr.plaque.load;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The names of the headings of a page, which links lead to: ASCII, each once, with a prefix that keeps them apart from
 * every name a browser gives a meaning to.
 */
public final class HeadingIds {

    private static final String PREFIX = "s-";

    private HeadingIds() {}

    /** The name of every heading of a document, by identity. */
    public static Map<Heading, String> of(Node document) {
        Map<Heading, String> names = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String name = nameOf(text(heading));
                String free = name;
                for (int i = 2; !taken.add(free); i++) {
                    free = name + "-" + i;
                }
                names.put(heading, free);
            }
        });
        return Collections.unmodifiableMap(names);
    }

    /** The name that a heading has the first time it stands in a page: « Après l'opération » is {@code s-apres-l-operation}. */
    public static String nameOf(String heading) {
        String word = Slug.segment(heading);
        return PREFIX + (word.isEmpty() ? "section" : word);
    }

    /** The name that the end of a link means: both {@code #risques} and {@code #s-risques} lead to « Risques ». */
    static String target(String fragment) {
        return fragment.startsWith(PREFIX) ? fragment : nameOf(fragment);
    }

    /** The words of a heading, without its mark-up. */
    public static String text(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                words.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                words.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak part) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
