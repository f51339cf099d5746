package fr.plaque.text;

/** Tries the steps of a pattern at a place of a sentence. One walk serves one thread, for one passage. */
final class Walk {

    private static final int NONE = -1;
    /** No pattern needs more: this only keeps an unlucky text from costing more than it is worth. */
    private static final int PATIENCE = 20_000;

    private final Tokens tokens;
    private int from;
    private int to;
    private int patience;
    private int first;
    private int open;
    private int close;
    private int[] consumed = new int[16];
    private int count;

    Walk(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Looks at tokens {@code from} to {@code to} from now on. */
    void enter(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @return the token after the last one of the pattern, or -1 */
    int tryAt(Step step, int start) {
        first = NONE;
        open = NONE;
        close = NONE;
        count = 0;
        patience = PATIENCE;
        return walk(step, start);
    }

    boolean findAnywhere(Step step) {
        long[] first = Step.firstOf(step);
        for (int start = from; start < to; start++) {
            if ((first.length == 0 || Step.holds(first, tokens.form(start))) && tryAt(step, start) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first token underlined by the last match. */
    int markedFrom() {
        return open == NONE ? first : open;
    }

    /** The token after the last one underlined, given the end of the whole match. */
    int markedTo(int end) {
        return close == NONE ? end : close;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int firstToken() {
        return first;
    }

    boolean consumed(int token) {
        for (int i = 0; i < count; i++) {
            if (consumed[i] == token) {
                return true;
            }
        }
        return false;
    }

    private int walk(Step step, int at) {
        if (--patience < 0) {
            return NONE;
        }
        if (step instanceof Step.Word word) {
            return word(word, at);
        }
        if (step instanceof Step.Fork fork) {
            if (fork.first().length > 0 && !mayStart(fork.first(), at)) {
                return NONE;
            }
            for (Step branch : fork.branches()) {
                int end = walk(branch, at);
                if (end >= 0) {
                    return end;
                }
            }
            return NONE;
        }
        if (step instanceof Step.Gap gap) {
            return gap(gap, at);
        }
        if (step instanceof Step.Barred barred) {
            int next = skipLight(at);
            return next < to && barred.word().accepts(tokens.form(next)) ? NONE : walk(barred.next(), at);
        }
        if (step instanceof Step.Open opening) {
            open = NONE - 1;
            int end = walk(opening.next(), at);
            if (end < 0) {
                open = NONE;
            }
            return end;
        }
        if (step instanceof Step.Close closing) {
            close = at;
            int end = walk(closing.next(), at);
            if (end < 0) {
                close = NONE;
            }
            return end;
        }
        if (step instanceof Step.SentenceStart start) {
            for (int token = from; token < at; token++) {
                if (tokens.form(token).isWord()) {
                    return NONE;
                }
            }
            return walk(start.next(), at);
        }
        if (step instanceof Step.SentenceEnd end) {
            for (int token = at; token < to; token++) {
                if (tokens.form(token).isWord()) {
                    return NONE;
                }
            }
            return walk(end.next(), at);
        }
        return at;
    }

    private boolean mayStart(long[] atoms, int at) {
        for (int token = at; token < to; token++) {
            if (Step.holds(atoms, tokens.form(token))) {
                return true;
            }
            if (tokens.form(token).kind() != Form.Kind.LIGHT) {
                return false;
            }
        }
        return false;
    }

    private int word(Step.Word word, int at) {
        for (int token = at; token < to; token++) {
            Form form = tokens.form(token);
            if (word.accepts(form)) {
                int end = take(word, token);
                if (end >= 0) {
                    return end;
                }
            }
            if (form.kind() != Form.Kind.LIGHT || first == NONE && token == at) {
                return NONE;
            }
        }
        return NONE;
    }

    private int take(Step.Word word, int token) {
        int oldFirst = first;
        int oldOpen = open;
        int oldCount = count;
        if (first == NONE) {
            first = token;
        }
        if (open == NONE - 1) {
            open = token;
        }
        if (count == consumed.length) {
            consumed = java.util.Arrays.copyOf(consumed, count * 2);
        }
        consumed[count++] = token;
        int end = walk(word.next(), token + 1);
        if (end < 0) {
            first = oldFirst;
            open = oldOpen;
            count = oldCount;
        }
        return end;
    }

    private int gap(Step.Gap gap, int at) {
        int words = 0;
        for (int token = at; ; token++) {
            int end = walk(gap.next(), token);
            if (end >= 0) {
                return end;
            }
            if (token >= to) {
                return NONE;
            }
            Form form = tokens.form(token);
            if (form.kind() == Form.Kind.STRONG || form.kind() == Form.Kind.STOP) {
                return NONE;
            }
            if (form.isWord() && ++words > gap.max()) {
                return NONE;
            }
        }
    }

    private int skipLight(int at) {
        int token = at;
        while (token < to && tokens.form(token).kind() == Form.Kind.LIGHT) {
            token++;
        }
        return token;
    }
}
