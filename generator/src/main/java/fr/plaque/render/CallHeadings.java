package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import java.util.List;

/** How authors title the section that says when to call, so that it can be framed. */
record CallHeadings(List<String> starts) {

    boolean matches(String heading) {
        String name = HeadingIds.nameOf(heading);
        return starts.stream().anyMatch(start -> name.startsWith(HeadingIds.nameOf(start)));
    }
}
