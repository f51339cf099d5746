package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import java.util.List;
import java.util.Locale;

/** How authors title the section that says when to call, so that it can be framed. */
final class CallHeadings {

    private final List<String> starts;

    CallHeadings(List<String> headings) {
        this.starts = headings.stream().map(CallHeadings::plain).toList();
    }

    /** @param heading as the author wrote it */
    boolean matches(String heading) {
        String plain = plain(heading);
        return starts.stream().anyMatch(plain::startsWith);
    }

    /** Without accents, signs and capitals; a script that has none of our letters stays as it is. */
    private static String plain(String heading) {
        boolean latin =
                heading.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin ? HeadingIds.nameOf(heading) : heading.strip().toLowerCase(Locale.ROOT);
    }
}
