package fr.plaque.text;

import fr.plaque.source.SourceFile;
import org.jsoup.parser.Parser;

/**
 * Finds, for each character that a reader sees, what its author typed: an entity, an escape, a doubled quote and a line
 * break with its indentation all stand for one character.
 */
final class Alignment {

    private final String source;
    private final int end;
    private final Passage.Builder builder;
    private int at;

    private Alignment(String source, int start, int end, Passage.Builder builder) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.builder = builder;
    }

    /** Adds {@code visible}, which was typed between {@code start} and {@code end}, to a passage. */
    static void add(SourceFile file, int start, int end, String visible, Passage.Builder builder) {
        new Alignment(file.text(), start, end, builder).add(visible);
    }

    private void add(String visible) {
        for (int i = 0; i < visible.length(); ) {
            i += one(visible, i);
        }
    }

    /** @return how many characters of the visible text were dealt with */
    private int one(String visible, int index) {
        char wanted = visible.charAt(index);
        if (at < end && source.charAt(at) == '&' && source.startsWith("&", at)) {
            int used = entity(visible, index);
            if (used > 0) {
                return used;
            }
        }
        if (at < end && source.charAt(at) == wanted && !doubledQuote(wanted)) {
            builder.add(wanted, at, at + 1);
            at++;
            return 1;
        }
        if (at < end && Character.isWhitespace(wanted) && Character.isWhitespace(source.charAt(at))) {
            int from = at;
            skipSpaces();
            builder.add(wanted, from, at);
            return 1;
        }
        int length = escapeLength(wanted);
        if (length > 0) {
            builder.add(wanted, at, at + length);
            at += length;
            return 1;
        }
        int ahead = at < end ? source.indexOf(wanted, at) : -1;
        if (ahead >= 0 && ahead < end && ahead - at <= 12) {
            at = ahead + 1;
            builder.add(wanted, ahead, at);
            return 1;
        }
        int here = Math.min(at, Math.max(0, end - 1));
        builder.add(wanted, here, Math.min(here + 1, end));
        return 1;
    }

    private int entity(String visible, int index) {
        int semicolon = source.indexOf(';', at);
        if (semicolon < 0 || semicolon >= end || semicolon - at > 32) {
            return 0;
        }
        String decoded = Parser.unescapeEntities(source.substring(at, semicolon + 1), true);
        if (decoded.startsWith("&") && decoded.length() > 1 || !visible.startsWith(decoded, index)) {
            return 0;
        }
        for (int i = 0; i < decoded.length(); i++) {
            builder.add(decoded.charAt(i), at, semicolon + 1);
        }
        at = semicolon + 1;
        return decoded.length();
    }

    private boolean doubledQuote(char wanted) {
        return wanted == '\'' && source.startsWith("''", at) && at + 1 < end;
    }

    /** The length of the escape that stands here for {@code wanted}: Markdown's, or those of YAML's quotes. */
    private int escapeLength(char wanted) {
        if (at + 1 >= end) {
            return 0;
        }
        if (doubledQuote(wanted)) {
            return 2;
        }
        if (source.charAt(at) != '\\') {
            return 0;
        }
        int length =
                switch (source.charAt(at + 1)) {
                    case 'x' -> 4;
                    case 'u' -> 6;
                    case 'U' -> 10;
                    default -> 2;
                };
        return Math.min(length, end - at);
    }

    private void skipSpaces() {
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }
}
