package fr.plaque.text;

import java.util.Set;

/** Inclusive spellings: « médecin·e·s », « chirurgien(ne)s », « patient.e.s », « praticien-ne » read as their stem. */
final class Inclusive {

    private static final Set<String> ENDINGS = Set.of(
            "e", "es", "ne", "nes", "s", "le", "les", "te", "tes", "trice", "trices", "euse", "euses", "ere", "eres",
            "ve", "ves", "se", "ses", "he", "sse", "esse", "esses", "ice", "rice", "rices");

    private Inclusive() {}

    /** Where the word that ends at {@code end} really ends, its feminine or plural marks included. */
    static int end(String text, int end) {
        int reached = end;
        while (reached < text.length()) {
            int next = oneMark(text, reached);
            if (next == reached) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }

    private static int oneMark(String text, int at) {
        char mark = text.charAt(at);
        boolean bracket = mark == '(';
        boolean dot = mark == '·' || mark == '•' || mark == '‧' || mark == '.' || mark == '・' || mark == '⋅';
        if (!bracket && !dot && mark != '-') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < 8) {
            end++;
        }
        String ending = Folding.fold(text.substring(at + 1, end));
        if (!ENDINGS.contains(ending)) {
            return at;
        }
        if (mark == '-') {
            return ending.equals("e") || ending.equals("ne") || ending.equals("es") || ending.equals("nes") ? end : at;
        }
        if (!bracket) {
            return end;
        }
        if (end >= text.length() || text.charAt(end) != ')') {
            return at;
        }
        end++;
        return end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
    }
}
