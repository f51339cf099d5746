package fr.plaque.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page, made from the name of its file: ASCII letters, digits and hyphens only, so that no server, no
 * system and no messaging tool ever writes it otherwise.
 */
final class Slug {

    private static final int LONGEST_SEGMENT = 60;
    private static final int MOST_SEGMENTS = 5;
    private static final Pattern WINDOWS = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock");

    private Slug() {}

    /** @return the id of the rule that the name breaks */
    static Optional<String> fault(String slug) {
        String[] segments = slug.split("/", -1);
        if (segments.length > MOST_SEGMENTS) {
            return Optional.of("forme-adresse-profonde");
        }
        for (String segment : segments) {
            if (segment.isEmpty()) {
                return Optional.of("forme-adresse-vide");
            }
            if (segment.length() > LONGEST_SEGMENT) {
                return Optional.of("forme-adresse-longue");
            }
            if (WINDOWS.matcher(segment).matches()) {
                return Optional.of("forme-adresse-reservee");
            }
        }
        return Optional.empty();
    }

    /**
     * @param path of the file below its folder, without its ending: {@code examens/Épidurale}
     * @return {@code examens/epidurale}
     */
    static String of(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(segment(segment));
        }
        return String.join("/", segments);
    }

    /** One word of an address; empty when nothing of it can be kept. */
    static String segment(String text) {
        String ligatures = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String letters = Normalizer.normalize(ligatures, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
