package fr.plaque.text;

/**
 * A word form once and for all: what the patterns want to know of it, and which of them it nominates.
 *
 * @param atoms the tests of the patterns that it passes, sorted
 * @param nominated the patterns that need one of these words, sorted
 * @param kind how it stands between its neighbours
 * @param negates whether it can carry a negation
 * @param feature what it counts as in {@link Tone}; empty for nothing
 * @param tone the number of that
 * @param weight what it adds to the sums, in thousandths
 */
record Form(
        String folded, int[] atoms, int[] nominated, Kind kind, Negates negates, String feature, int tone, int weight) {

    enum Kind {
        WORD,
        /** Quotes, brackets, dashes: words on both sides are neighbours all the same. */
        LIGHT,
        /** Commas and colons: neighbours no more, but a gap may cross them. */
        BREAK,
        /** Semicolons, cells of a table, forced line ends: nothing crosses them. */
        STRONG,
        /** Full stops and the like. */
        STOP
    }

    enum Negates {
        NOTHING,
        /** ne, n'. */
        NE,
        /** pas, jamais, plus, rien, aucun, nul, ni, personne. */
        FULL,
        /** sans. */
        SANS,
        /** hésiter, oublier, tarder, manquer: « n'hésitez pas à » forbids nothing. */
        INVITES,
        /** éviter, refuser, se méfier: they deny what follows. */
        DENIES,
        /** impossible, interdit, trompeur: they deny what follows or what comes before. */
        REFUTES
    }

    boolean has(int atom) {
        for (int mine : atoms) {
            if (mine == atom) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
