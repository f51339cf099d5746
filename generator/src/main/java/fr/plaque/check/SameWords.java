package fr.plaque.check;

import fr.plaque.schema.Folding;

/** Whether two places quote the same words, whatever mark-up, accents, capitals or typography they wear there. */
public final class SameWords {

    private SameWords() {}

    /** One of them may be a little longer. Both {@linkplain #plain plain}. */
    public static boolean meet(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** The words alone. */
    public static String plain(String text) {
        return Folding.words(
                text.replaceAll("<[^>]*>|&[a-z]+;|\\]\\([^)]*\\)", " ").replaceAll("[*_`\\[\\]]", ""));
    }
}
