package fr.plaque.check;

import java.util.List;

/**
 * Whether a text may hold anything that {@link CoherenceCheck} compares: an amount, a telephone number, a sector, a day of
 * the week. One look at each character; every page of a site goes through here.
 */
final class ContradictionSigns {

    /** One of these stands in every sentence on the convention or on euros. */
    private static final List<String> WORDS = List.of("euro", "secteur", "onvent", "optam");

    private ContradictionSigns() {}

    static boolean in(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean found = c < 'A' ? c >= '0' && c <= '9' && isNumber(text, at, to) : isWord(text, c, at, to);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, char c, int at, int to) {
        return switch (c) {
            case '€' -> true;
            case 'e', 'E', 's', 'S', 'o', 'O' -> starts(text, at, to);
            case 'd', 'D' -> endsInDi(text, at, to);
            default -> false;
        };
    }

    private static boolean starts(String text, int at, int to) {
        for (String word : WORDS) {
            if (at + word.length() <= to && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Three pairs of figures, with at most one other character between them. */
    private static boolean isNumber(String text, int start, int to) {
        int at = start;
        for (int pair = 0; pair < 3; pair++) {
            if (pair > 0 && at < to && !isFigure(text, at, to)) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (!isFigure(text, at, to) || !isFigure(text, at + 1, to)) {
                return false;
            }
            at += 2;
        }
        return true;
    }

    private static boolean isFigure(String text, int at, int to) {
        return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** « lundi », « Samedis », but not « dire ». */
    private static boolean endsInDi(String text, int at, int to) {
        if (at + 1 >= to || text.charAt(at + 1) != 'i' && text.charAt(at + 1) != 'I') {
            return false;
        }
        int end = at + 2 < to && text.charAt(at + 2) == 's' ? at + 3 : at + 2;
        return end >= to || !Character.isLetter(text.charAt(end));
    }
}
