package fr.plaque.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * French typography of a piece of prose: the no-break spaces of high punctuation and quotation marks, the apostrophe,
 * units that stay with their number. Applying it twice changes nothing; addresses are left alone. One pass without
 * patterns: every word of every page goes through here.
 *
 * <p>After the Lexique des règles typographiques en usage à l'Imprimerie nationale, with the narrow space everywhere.
 */
public final class Typography {

    private static final char NARROW = '\u202F';
    private static final char NO_BREAK = '\u00A0';
    private static final String HIGH = ";!?:";
    private static final String CLOSING = ".,)]»…";
    private static final Set<String> ELISIONS =
            Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final Set<String> UNITS = Set.of(
            "h",
            "min",
            "mg",
            "µg",
            "g",
            "kg",
            "ml",
            "mL",
            "cl",
            "cm",
            "mm",
            "an",
            "ans",
            "mois",
            "jour",
            "jours",
            "semaine",
            "semaines",
            "heure",
            "heures",
            "minute",
            "minutes");
    private static final List<String> TITLES = List.of("Dr", "Pr", "Mme", "n°", "p.");

    private final String text;
    private final StringBuilder set;

    private Typography(String text) {
        this.text = text;
        this.set = new StringBuilder(text.length() + 8);
    }

    public static String french(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return text;
        }
        return new Typography(text).run();
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'') {
                set.append(isApostrophe(at) ? '’' : c);
            } else if (c == '«') {
                set.append(c).append(NARROW);
                at = afterSpaces(at + 1);
                continue;
            } else if (c == '»') {
                trimSpaces();
                set.append(NARROW).append(c);
            } else if (c == ' ') {
                set.append(keepsTogether(at) ? NO_BREAK : c);
            } else if (c == '.' && isEllipsis(at)) {
                set.append('…');
                at += 3;
                continue;
            } else if (HIGH.indexOf(c) >= 0) {
                at = high(at);
                continue;
            } else {
                set.append(c);
            }
            at++;
        }
        return set.toString();
    }

    /** A run of high marks; it is punctuation only where a word ends. */
    private int high(int start) {
        int end = start;
        while (end < text.length() && HIGH.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean endsWord = end == text.length()
                || isSpace(text.charAt(end))
                || Character.isWhitespace(text.charAt(end))
                || CLOSING.indexOf(text.charAt(end)) >= 0;
        if (endsWord && start > 0) {
            char before = text.charAt(start - 1);
            boolean spaced = isSpace(before);
            boolean glued = Character.isLetter(before)
                    || before == ')'
                    || (Character.isDigit(before) && text.charAt(start) != ':');
            if (spaced) {
                trimSpaces();
            }
            if (spaced || glued) {
                set.append(NARROW);
            }
        }
        set.append(text, start, end);
        return end;
    }

    /** « l'eau », and « l' » before a word that stands in another piece. */
    private boolean isApostrophe(int at) {
        if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        if (at + 1 < text.length()) {
            return Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '«';
        }
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at);
        return ELISIONS.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    private boolean isEllipsis(int at) {
        return text.startsWith("...", at) && !text.startsWith("....", at) && (at == 0 || text.charAt(at - 1) != '.');
    }

    /** A number and its unit, a title and its name. */
    private boolean keepsTogether(int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(before)) {
            return "%€°".indexOf(after) >= 0 || Character.isLetter(after) && UNITS.contains(word(at + 1));
        }
        return (Character.isUpperCase(after) || Character.isDigit(after))
                && TITLES.stream().anyMatch(title -> endsAt(title, at));
    }

    private boolean endsAt(String title, int at) {
        int start = at - title.length();
        return start >= 0
                && text.startsWith(title, start)
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private int afterSpaces(int at) {
        int next = at;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void trimSpaces() {
        int end = set.length();
        while (end > 0 && isSpace(set.charAt(end - 1))) {
            end--;
        }
        set.setLength(end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK || c == NARROW;
    }
}
