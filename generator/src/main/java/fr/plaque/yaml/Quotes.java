package fr.plaque.yaml;

/** How a text is put between quotes, and which quotes are not YAML's. */
final class Quotes {

    private Quotes() {}

    /** The text between quotes, as simply as its own quotes allow. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0) {
            return '\'' + text + '\'';
        }
        return '"' + french(text).replace("\\", "\\\\") + '"';
    }

    /** Straight quotes inside a text as « French ones ». */
    private static String french(String text) {
        StringBuilder french = new StringBuilder(text.length() + 4);
        boolean opening = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                french.append(opening ? "« " : " »");
                opening = !opening;
            } else {
                french.append(c);
            }
        }
        return french.toString();
    }

    /** Whether the quotes that Word makes of straight ones stand around the whole value. */
    static boolean isWordQuoted(String value) {
        if (value.length() < 2) {
            return false;
        }
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        boolean outside = (first == '“' || first == '„' || first == '”') && (last == '”' || last == '“' || last == '"')
                || first == '‘' && last == '’';
        String inner = value.substring(1, value.length() - 1);
        return outside && inner.chars().noneMatch(c -> c == '“' || c == '”' || c == '‘');
    }

    static String straight(String wordQuoted) {
        return quoted(wordQuoted.substring(1, wordQuoted.length() - 1).strip());
    }

    static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /**
     * Where a text between quotes ends.
     *
     * @param open the place of its first quote
     * @return the place of the closing quote, -1 if there is none before {@code end}
     */
    static int close(String text, int open, int end) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
