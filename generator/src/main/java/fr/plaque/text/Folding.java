package fr.plaque.text;

/** Words without accents, case, ligatures or invisible characters: « CŒUR » and « cœur » are {@code coeur}. */
final class Folding {

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuyy";

    private Folding() {}

    static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isIgnorable(c)) {
                continue;
            }
            char lower = Character.toLowerCase(c);
            if (lower < 0x80) {
                folded.append(lower);
            } else if (lower == 'œ') {
                folded.append("oe");
            } else if (lower == 'æ') {
                folded.append("ae");
            } else {
                int accented = ACCENTED.indexOf(lower);
                folded.append(accented < 0 ? lower : PLAIN.charAt(accented));
            }
        }
        return folded.toString();
    }

    /** Combining accents, soft hyphens and characters of no width. */
    static boolean isIgnorable(char c) {
        return c >= 0x300 && c <= 0x36F || c == 0xAD || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '´' || c == '`' || c == '′';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
    }
}
