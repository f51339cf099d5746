package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import java.util.List;

/** How authors title the section that says when to call, so that it can be framed. */
final class CallHeadings {

    private final List<String> starts;

    CallHeadings(List<String> headings) {
        this.starts = headings.stream().map(HeadingIds::nameOf).toList();
    }

    /** @param name of a heading, as {@link HeadingIds} gives it */
    boolean matches(String name) {
        return starts.stream().anyMatch(name::startsWith);
    }
}
