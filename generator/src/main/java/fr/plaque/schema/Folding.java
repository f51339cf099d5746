package fr.plaque.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what a hurried typist leaves out: accents, capitals, hyphens, the kind of space. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** « Anesthésie-Réanimation » gives {@code anesthesie reanimation}. */
    public static String words(String text) {
        return fold(text, ' ');
    }

    /** « Code postal » gives {@code code_postal}, the form of the keys of the schema. */
    public static String key(String typed) {
        return fold(typed, '_');
    }

    private static String fold(String text, char separator) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return foldPlain(plain(text), separator);
            }
            append(c, separator, folded);
        }
        return ended(folded, separator);
    }

    private static String foldPlain(String text, char separator) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> append((char) c, separator, folded));
        return ended(folded, separator);
    }

    /** Letters and digits stay, in lower case; any run of other signs is one separator, but none at the start. */
    private static void append(char c, char separator, StringBuilder folded) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            folded.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            folded.append((char) (c + 'a' - 'A'));
        } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != separator) {
            folded.append(separator);
        }
    }

    private static String ended(StringBuilder folded, char separator) {
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == separator) {
            folded.setLength(last);
        }
        return folded.toString();
    }

    private static String plain(String text) {
        String ligatures = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
