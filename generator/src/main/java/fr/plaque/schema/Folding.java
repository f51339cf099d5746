package fr.plaque.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what a hurried typist leaves out: accents, capitals, hyphens, the kind of space. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /** « Anesthésie-Réanimation » gives {@code anesthesie reanimation}. */
    public static String words(String text) {
        return fold(text, " ");
    }

    /** « Code postal » gives {@code code_postal}, the form of the keys of the schema. */
    public static String key(String typed) {
        return fold(typed, "_");
    }

    private static String fold(String text, String separator) {
        String ligatures = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String plain = MARKS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFKD))
                .replaceAll("");
        String folded = BETWEEN_WORDS.matcher(plain).replaceAll(separator);
        int start = folded.startsWith(separator) ? 1 : 0;
        int end = folded.length() - (folded.length() > start && folded.endsWith(separator) ? 1 : 0);
        return folded.substring(start, end);
    }
}
