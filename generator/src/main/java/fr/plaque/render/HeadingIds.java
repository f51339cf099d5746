package fr.plaque.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the headings of one page: ASCII, once each, with a prefix that keeps them apart from every name a browser
 * gives a meaning to.
 */
final class HeadingIds {

    private static final String PREFIX = "s-";

    private final Set<String> taken = new HashSet<>();

    String next(String heading) {
        String name = of(heading);
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The name that a heading has the first time it stands in a page. */
    static String of(String heading) {
        String plain = Normalizer.normalize(
                        heading.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return PREFIX + (plain.isEmpty() ? "section" : plain);
    }
}
