package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import fr.plaque.render.RenderedBody.Section;
import fr.plaque.text.Typography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The headings of a page as they will stand under its title: never a level skipped, each with its name. The title is
 * the only heading of the first level.
 */
final class Outline {

    /** @param call whether the section says when to call */
    record Entry(int level, String id, String text, boolean call) {}

    private final Map<Heading, Entry> entries = new IdentityHashMap<>();
    private final Map<TableBlock, String> tableNames = new IdentityHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Section> headings = new ArrayList<>();
    private int words;

    private Outline() {}

    static Outline of(Node document, CallHeadings callHeadings) {
        Outline outline = new Outline();
        document.accept(outline.new Walk(callHeadings, HeadingIds.of(document)));
        return outline;
    }

    Entry entry(Heading heading) {
        return entries.get(heading);
    }

    /** What to call a table: the heading it stands under. */
    Optional<String> nameOf(TableBlock table) {
        return Optional.ofNullable(tableNames.get(table));
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    List<Section> headings() {
        return List.copyOf(headings);
    }

    int words() {
        return words;
    }

    private final class Walk extends AbstractVisitor {

        private final CallHeadings callHeadings;
        private final Map<Heading, String> ids;
        private final Deque<Integer> open = new ArrayDeque<>();
        private String current;

        Walk(CallHeadings callHeadings, Map<Heading, String> ids) {
            this.callHeadings = callHeadings;
            this.ids = ids;
        }

        @Override
        public void visit(Heading heading) {
            int typed = Math.max(2, heading.getLevel());
            while (!open.isEmpty() && open.peek() >= typed) {
                open.pop();
            }
            open.push(typed);
            int level = 1 + open.size();
            String text = Typography.french(HeadingIds.text(heading));
            Entry entry = new Entry(level, ids.get(heading), text, level == 2 && callHeadings.matches(text));
            entries.put(heading, entry);
            current = text;
            Section section = new Section(entry.id(), text);
            if (level == 2) {
                sections.add(section);
            }
            if (level <= 3) {
                headings.add(section);
            }
            visitChildren(heading);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table && current != null) {
                tableNames.put(table, current);
            }
            visitChildren(block);
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            boolean inside = false;
            for (int i = 0; i < literal.length(); i++) {
                boolean letter = Character.isLetterOrDigit(literal.charAt(i));
                if (letter && !inside) {
                    words++;
                }
                inside = letter;
            }
        }
    }
}
