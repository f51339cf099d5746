package fr.plaque.text;

import java.util.Set;

/** Cuts a text into words, numbers and marks, and these into sentences. */
final class Tokenizer {

    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr");
    private static final Set<String> ORDINALS = Set.of("er", "re", "ere", "e", "eme", "ers", "nd", "nde");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "drs", "dre", "pr", "prs", "m", "mm", "mme", "mmes", "mlle", "mr", "me", "art", "cf", "p", "pp",
            "tel", "ex", "env", "bd", "av", "st", "ste", "fig", "vol", "no", "r", "l", "d", "al", "resp", "min", "max");

    private final String text;
    private final FormBook book;
    private final Tokens tokens = new Tokens();
    private int at;

    private Tokenizer(String text, FormBook book) {
        this.text = text;
        this.book = book;
    }

    static Tokens cut(String text, FormBook book) {
        return new Tokenizer(text, book).cut();
    }

    private Tokens cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBroken(at)) {
                at += c == 0xFFFD ? 1 : 2;
                tokens.add(book.mark("#abime", Form.Kind.WORD), at - (c == 0xFFFD ? 1 : 2), at);
            } else if (Character.isLetter(c)) {
                word();
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (c == '\n') {
                lineEnd();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.isIgnorable(c)) {
                at++;
            } else {
                mark(c);
            }
        }
        tokens.endSentence();
        return tokens;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isInWord(text.charAt(at)) && !isBroken(at)) {
            at++;
        }
        int end = at;
        char next = peek(0);
        if (Folding.isApostrophe(next) && elides(start, end)) {
            at++;
            tokens.add(book.word(text.substring(start, end)), start, at);
            return;
        }
        if (next == '°') {
            at++;
            tokens.add(book.word("n°"), start, at);
            return;
        }
        at = Inclusive.end(text, end);
        tokens.add(book.word(text.substring(start, end)), start, at);
    }

    /** UTF-8 read as another encoding: « Ã© », « â€™ », « Â° », or the replacement character. */
    private boolean isBroken(int place) {
        char c = text.charAt(place);
        if (c < 0xC2) {
            return false;
        }
        if (c == 0xFFFD) {
            return true;
        }
        char next = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
        return switch (c) {
            case 'Ã', 'Ă' -> next >= 0xA0 && next <= 0xBF || next == 'Š' || next == '‰' || next == '§';
            case 'â' -> next == '€';
            case 'Â' -> next >= 0xA0 && next <= 0xBF;
            default -> false;
        };
    }

    private boolean elides(int start, int end) {
        if (end - start > 6) {
            return false;
        }
        String word = Folding.fold(text.substring(start, end));
        if (word.equals("aujourd")) {
            return false;
        }
        return ELIDED.contains(word);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Folding.isIgnorable(c);
    }

    private void number() {
        int start = at;
        Numeral numeral = Numeral.read(text, at);
        int ordinal = ordinalEnd(numeral.end());
        if (ordinal > 0) {
            at = ordinal;
            tokens.add(book.word(numeral.value().equals("1") ? "premier" : "#rang"), start, at);
            return;
        }
        tokens.add(book.numeral(numeral), at, numeral.end());
        at = numeral.end();
    }

    /** « 1er », « 1re », « 3e », « 2ème ». */
    private int ordinalEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > from && ORDINALS.contains(Folding.fold(text.substring(from, end))) ? end : -1;
    }

    private void lineEnd() {
        int start = at++;
        boolean blank = false;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            blank |= text.charAt(at) == '\n';
            at++;
        }
        tokens.add(book.mark("\n", Form.Kind.STRONG), start, start);
        if (blank) {
            tokens.endSentence();
        }
    }

    private void mark(char c) {
        int start = at;
        if (isStar(c)) {
            while (at < text.length() && (isStar(text.charAt(at)) || text.charAt(at) == '\uFE0F')) {
                at++;
            }
            tokens.add(book.mark("#etoiles", Form.Kind.WORD), start, at);
            return;
        }
        at += Character.charCount(text.codePointAt(at));
        switch (c) {
            case '.', '…' -> stop(start);
            case '!', '?' -> {
                tokens.add(book.mark(String.valueOf(c), Form.Kind.STOP), start, at);
                endSentence();
            }
            case ';', '|' -> tokens.add(book.mark(String.valueOf(c), Form.Kind.STRONG), start, at);
            case ',', ':' -> tokens.add(book.mark(String.valueOf(c), Form.Kind.BREAK), start, at);
            case '%', '€', '&', '+' -> tokens.add(book.mark(String.valueOf(c), Form.Kind.WORD), start, at);
            case '«', '“', '„' -> tokens.add(book.mark("«", Form.Kind.LIGHT), start, at);
            case '»', '”' -> tokens.add(book.mark("»", Form.Kind.LIGHT), start, at);
            case '"' -> tokens.add(book.mark("\"", Form.Kind.LIGHT), start, at);
            case '(', ')', '/', '®', '™' -> tokens.add(book.mark(String.valueOf(c), Form.Kind.LIGHT), start, at);
            default -> tokens.add(book.mark(Folding.isDash(c) ? "-" : "#autre", Form.Kind.LIGHT), start, at);
        }
    }

    private void stop(int start) {
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
            at++;
        }
        boolean ellipsis = at - start > 1 || text.charAt(start) == '…';
        boolean ends = endsHere(start, ellipsis);
        tokens.add(book.mark(".", ends ? Form.Kind.STOP : ellipsis ? Form.Kind.BREAK : Form.Kind.LIGHT), start, at);
        if (ends) {
            endSentence();
        }
    }

    /** Not after an abbreviation or an initial, not inside an address, not before a small letter. */
    private boolean endsHere(int stop, boolean ellipsis) {
        int next = at;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next)) && text.charAt(next) != 0xA0) {
            return false;
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int last = tokens.size() - 1;
        if (ellipsis || last < 0 || tokens.end(last) != stop) {
            return true;
        }
        String word = tokens.form(last).folded();
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(tokens.start(last)));
        return !initial && !ABBREVIATIONS.contains(word);
    }

    private void endSentence() {
        while (at < text.length() && (isClosing(text.charAt(at)) || isStop(text.charAt(at)) || closesAfterSpace())) {
            char c = text.charAt(at++);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                tokens.add(book.mark(isStop(c) ? String.valueOf(c) : "»", Form.Kind.LIGHT), at - 1, at);
            }
        }
        tokens.endSentence();
    }

    private boolean closesAfterSpace() {
        char c = text.charAt(at);
        return c != '\n' && (Character.isSpaceChar(c) || Character.isWhitespace(c)) && peek(1) == '»';
    }

    private static boolean isClosing(char c) {
        return c == '»' || c == '”' || c == ')' || c == '"';
    }

    private static boolean isStop(char c) {
        return c == '!' || c == '?' || c == '.' || c == '…';
    }

    private static boolean isStar(char c) {
        return c == '★' || c == '☆' || c == '⭐' || c == '✩' || c == '✭' || c == '✮' || c == '✯';
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }
}
