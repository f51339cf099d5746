package fr.plaque.yaml;

/**
 * One line as its author meant it: {@code - cle: valeur}. All places are places in the draft.
 *
 * @param number from 1
 * @param body the first character that is not a space
 * @param item the first character after the dashes of a list
 * @param colon the colon that ends the key; -1 when there is none
 * @param glued a colon with no space after it, where the key would end; -1 when there is none
 * @param value the first character of the value; the end when there is none
 * @param end after the last character that is not a space
 */
record YamlLine(String text, int number, int start, int body, int item, int colon, int glued, int value, int end) {

    private static final int LONGEST_KEY = 40;

    static YamlLine of(String text, int number, int start, int lineEnd) {
        int end = lineEnd;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int body = skipBlanks(text, start, end);
        int item = body;
        while (item < end && text.charAt(item) == '-' && (item + 1 == end || isBlank(text.charAt(item + 1)))) {
            item = skipBlanks(text, item + 1, end);
        }
        int colon = -1;
        int glued = -1;
        for (int i = keyStart(text, item, end); i < end && colon < 0 && glued < 0; i++) {
            if (text.charAt(i) == ':') {
                boolean closed = i + 1 == end || isBlank(text.charAt(i + 1));
                colon = closed ? i : -1;
                glued = closed ? -1 : i;
            }
        }
        int value = colon < 0 ? item : skipBlanks(text, colon + 1, end);
        return new YamlLine(text, number, start, body, item, colon, glued, value, end);
    }

    /** Where to look for the colon from: after a quoted key, nowhere in a line that opens a bracket. */
    private static int keyStart(String text, int item, int end) {
        if (item == end) {
            return end;
        }
        char first = text.charAt(item);
        if (first == '[' || first == '{' || first == '#') {
            return end;
        }
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, item + 1);
            return close < 0 || close >= end ? end : close + 1;
        }
        return item;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isHardSpace(c);
    }

    /** The spaces that French typing puts before a colon and that YAML does not know. */
    static boolean isHardSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int indent() {
        return body - start;
    }

    boolean isEmpty() {
        return body == end || text.charAt(body) == '#';
    }

    boolean isItem() {
        return item > body;
    }

    boolean hasValue() {
        return value < end && text.charAt(value) != '#';
    }

    String valueText() {
        return text.substring(value, end);
    }

    /** The word before the colon, glued or not. */
    String key() {
        int at = colon >= 0 ? colon : glued;
        return at < 0 ? "" : text.substring(item, at).strip();
    }

    /** Whether this line starts something new rather than going on with a text. */
    boolean startsEntry() {
        return isItem() || colon >= 0 && isKeyLike(key());
    }

    /** A few words of letters, digits and joiners. */
    static boolean isKeyLike(String word) {
        if (word.isEmpty()
                || word.length() > LONGEST_KEY
                || !Character.isLetter(word.charAt(0)) && word.charAt(0) != '\uFEFF') {
            return false;
        }
        int spaces = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isBlank(c)) {
                spaces++;
            } else if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '\u200B' && c != '\uFEFF') {
                return false;
            }
        }
        return spaces <= 3;
    }

    /** The line as it should be typed, without its indentation. */
    String corrected(int from, int to, String replacement) {
        String line = text.substring(body, Math.max(body, from)) + replacement + text.substring(Math.min(to, end), end);
        String shown = line.replace('\t', ' ').replace('\n', ' ').strip();
        return shown.length() <= 100 ? shown : shown.substring(0, shown.offsetByCodePoints(0, 95)) + " …";
    }
}
