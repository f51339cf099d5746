package fr.plaque.machine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as a hurried reader types them: without accents, in the singular. {@code recherche.js} folds what
 * is typed by the same steps.
 */
public final class SearchTerms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char PUNCTUATION = 0x2000;
    private static final char PUNCTUATION_END = 0x2070;

    /** What each letter of the Latin blocks of Unicode becomes. */
    private static final String[] LATIN = latin();

    /** Words that stand on every page and so find none. */
    private static final Set<String> EMPTY = Set.copyOf(
            of(
                    "ainsi alors après aucun aussi autre avant avec avez avoir bien"
                            + " car cas ce cela celle celui ces cet cette ceux chaque comme dans depuis des deux dire doit donc dont elle"
                            + " encore entre est être eux fait faire faut ici ils jour jusque les leur lors lui mais même mes moi moins mon"
                            + " ne non nos notre nous ont par parce parfois pas pendant peu peut plus pour pouvez près quand que quel quelle"
                            + " qui quoi sans sera ses si soit son sont sous sur tout toute très une vers voir vos votre vous"));

    private SearchTerms() {}

    /** Every word of a text, in order. */
    public static List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            int c = at < plain.length() ? plain.codePointAt(at) : ' ';
            if (c < 0x80 ? !isPlain(c) : !Character.isLetter(c) && !isNumber(c)) {
                if (at - start > 1) {
                    words.add(singular(plain.substring(start, at)));
                }
                start = at + 1;
            } else if (Character.isSupplementaryCodePoint(c)) {
                at++;
            }
        }
        return words;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** French is folded letter by letter from a table, which takes a tenth of the time; any other text as a whole. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LATIN.length) {
                plain.append(LATIN[c]);
            } else if (c >= PUNCTUATION && c < PUNCTUATION_END) {
                plain.append(' ');
            } else {
                return folded(text);
            }
        }
        return plain.toString();
    }

    private static String folded(String text) {
        String ligatures = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static String[] latin() {
        String[] letters = new String[0x250];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = folded(Character.toString(c));
        }
        return letters;
    }

    /**
     * The words that tell a text from others, each once, sorted.
     *
     * @param known what is searched anyway: the title, the headings
     * @param most how many to keep at most: those that come back most often, then the longest
     */
    public static List<String> telling(String text, Collection<String> known, int most) {
        Set<String> already = new HashSet<>(EMPTY);
        known.forEach(words -> already.addAll(of(words)));
        Map<String, Integer> counts = new HashMap<>();
        for (String word : of(text)) {
            if (!already.contains(word) && word.length() > 2) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String word) -> -counts.get(word))
                        .thenComparing(word -> -word.length())
                        .thenComparing(word -> word))
                .limit(most)
                .sorted()
                .toList();
    }

    private static String singular(String word) {
        if (word.length() < 4) {
            return word;
        }
        if (word.endsWith("aux")) {
            return word.substring(0, word.length() - 3) + (word.endsWith("eaux") ? "au" : "al");
        }
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }
}
