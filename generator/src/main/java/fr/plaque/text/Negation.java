package fr.plaque.text;

/**
 * Whether the words of a match are denied where they stand: « aucun traitement ne garantit ». The words that the
 * pattern itself asks for count for nothing here, so that « sans douleur » stays a promise.
 */
final class Negation {

    private static final int CLOSE = 3;
    private static final int NEAR = 4;
    private static final int FAR = 6;

    private Negation() {}

    /** @param end the token after the match that {@code walk} just made */
    static boolean denies(Tokens tokens, Walk walk, int end) {
        int start = walk.firstToken();
        for (int token = start; token < end; token++) {
            if (!walk.consumed(token) && deniesFromWithin(tokens, walk, token)) {
                return true;
            }
        }
        return before(tokens, walk, start) || after(tokens, walk, end);
    }

    private static boolean deniesFromWithin(Tokens tokens, Walk walk, int token) {
        return switch (tokens.form(token).negates()) {
            case NE -> realNegation(tokens, walk, token);
            case FULL, DENIES, REFUTES -> true;
            default -> false;
        };
    }

    private static boolean before(Tokens tokens, Walk walk, int start) {
        int distance = 0;
        for (int token = start - 1; token >= walk.from() && !separates(tokens.form(token)); token--) {
            distance += tokens.form(token).isWord() ? 1 : 0;
            if (tokens.form(token).isWord() && deniesWhatFollows(tokens, walk, token, distance)) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniesWhatFollows(Tokens tokens, Walk walk, int token, int distance) {
        return switch (tokens.form(token).negates()) {
            case NE -> realNegation(tokens, walk, token);
            case SANS -> distance <= CLOSE;
            case FULL -> distance <= NEAR && realNegation(tokens, walk, token);
            case DENIES, REFUTES -> distance <= FAR;
            default -> false;
        };
    }

    private static boolean after(Tokens tokens, Walk walk, int end) {
        int distance = 0;
        for (int token = end; token < walk.to() && distance < NEAR && !separates(tokens.form(token)); token++) {
            distance += tokens.form(token).isWord() ? 1 : 0;
            if (tokens.form(token).isWord() && deniesWhatCameBefore(tokens, walk, token, distance)) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniesWhatCameBefore(Tokens tokens, Walk walk, int token, int distance) {
        return switch (tokens.form(token).negates()) {
            case NE -> distance <= 2 && realNegation(tokens, walk, token);
            case FULL -> distance == 1;
            case REFUTES -> true;
            default -> false;
        };
    }

    /** « n'hésitez pas », « pourquoi ne pas », « ne … que » forbid nothing. */
    private static boolean realNegation(Tokens tokens, Walk walk, int token) {
        boolean only = false;
        for (int near = Math.max(walk.from(), token - 3); near < Math.min(walk.to(), token + 5); near++) {
            Form form = tokens.form(near);
            if (form.negates() == Form.Negates.INVITES || form.folded().equals("pourquoi")) {
                return false;
            }
            only |= near > token
                    && (form.folded().equals("que") || form.folded().equals("qu"));
            if (near > token && form.negates() == Form.Negates.FULL) {
                return !onlyFollows(tokens, walk, near);
            }
            if (near > token && form.folded().equals("plus")) {
                return true;
            }
        }
        return !only;
    }

    /** « ne soulage pas seulement ». */
    private static boolean onlyFollows(Tokens tokens, Walk walk, int full) {
        if (full + 1 >= walk.to()) {
            return false;
        }
        String next = tokens.form(full + 1).folded();
        return next.equals("que") || next.equals("qu") || next.equals("seulement") || next.equals("uniquement");
    }

    /** Where a negation stops: another clause begins. */
    private static boolean separates(Form form) {
        return form.kind() != Form.Kind.WORD && form.kind() != Form.Kind.LIGHT || opposes(form);
    }

    private static boolean opposes(Form form) {
        return switch (form.folded()) {
            case "mais", "car", "donc", "puis", "cependant", "pourtant", "toutefois" -> true;
            default -> false;
        };
    }
}
