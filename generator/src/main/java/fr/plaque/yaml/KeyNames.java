package fr.plaque.yaml;

import java.text.Normalizer;
import java.util.Locale;

/** Keys without what a hurried typist adds or leaves out: « Code postal » and {@code code_postal} are one key. */
public final class KeyNames {

    private KeyNames() {}

    /** Without accents, capitals, kinds of space and hyphens; words joined by an underscore. */
    public static String fold(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String ligatures = typed.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String letters = Normalizer.normalize(ligatures, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (isBetweenWords(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != '_') {
                folded.append('_');
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == '_' ? end - 1 : end);
    }

    private static boolean isBetweenWords(char c) {
        return c == '_' || c == '-' || c == '\'' || c == '’' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }
}
