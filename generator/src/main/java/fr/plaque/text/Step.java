package fr.plaque.text;

import java.util.Arrays;
import java.util.List;

/** One step of a compiled pattern; each knows what follows it, as in Thompson's construction. */
sealed interface Step {

    /** One word that passes one of these tests. */
    record Word(long[] atoms, Step next) implements Step {

        boolean accepts(Form form) {
            return holds(atoms, form);
        }
    }

    /** Up to {@code max} words of any kind. */
    record Gap(int max, Step next) implements Step {}

    /**
     * The first branch that leads to the end wins.
     *
     * @param first the tests one of which the next word passes whatever the branch; empty when that is not known
     */
    record Fork(List<Step> branches, long[] first) implements Step {

        static Fork of(List<Step> branches) {
            long[] first = new long[0];
            for (Step branch : branches) {
                long[] more = firstOf(branch);
                if (more.length == 0) {
                    return new Fork(branches, more);
                }
                first = union(first, more);
            }
            return new Fork(branches, first);
        }
    }

    /** The following word may not be one of these. */
    record Barred(Word word, Step next) implements Step {}

    /** What is underlined starts here. */
    record Open(Step next) implements Step {}

    /** What is underlined ends here. */
    record Close(Step next) implements Step {}

    record SentenceStart(Step next) implements Step {}

    record SentenceEnd(Step next) implements Step {}

    record Done() implements Step {}

    static boolean holds(long[] atoms, Form form) {
        for (int atom : form.atoms()) {
            int cell = atom >>> 6;
            if (cell < atoms.length && (atoms[cell] & 1L << atom) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The tests one of which the first word of a match passes; empty when any word may come first. */
    static long[] firstOf(Step step) {
        if (step instanceof Word word) {
            return word.atoms();
        }
        if (step instanceof Fork fork) {
            return fork.first();
        }
        if (step instanceof Open open) {
            return firstOf(open.next());
        }
        if (step instanceof Close close) {
            return firstOf(close.next());
        }
        if (step instanceof SentenceStart start) {
            return firstOf(start.next());
        }
        return step instanceof Barred barred ? firstOf(barred.next()) : new long[0];
    }

    private static long[] union(long[] one, long[] other) {
        long[] union = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int cell = 0; cell < other.length; cell++) {
            union[cell] |= other[cell];
        }
        return union;
    }
}
