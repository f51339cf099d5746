package fr.plaque.load;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, footnotes, strike-through and bare addresses, every node with its place. The limits of the
 * library on nesting are left as they are: they are what keeps a hostile page from overflowing the stack. Safe for
 * several threads.
 */
public final class MarkdownParser {

    private final Parser parser = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    AutolinkExtension.builder()
                            .linkTypes(AutolinkType.URL, AutolinkType.EMAIL)
                            .build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** The tree of a body; its source spans count from the start of {@code body}. */
    public Node parse(String body) {
        return parser.parse(body);
    }
}
